/** What the pane's other tabs show of a sheet, from the sample books. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { checkedItems, verdictCounts } from "../../src/app/check/checked-list";
import { toCheck } from "../../src/app/check/study-check";
import {
  completionBoard,
  completionFacts,
  listed,
} from "../../src/app/completion/completion-board";
import { toComplete } from "../../src/app/completion/study-completion";
import { studySheet } from "../../src/app/study";
import { FileWorkbook } from "../../src/workbook/file/file-workbook";

const open = (name: string) => FileWorkbook.open(readFileSync(`assets/samples/${name}.xlsx`));
const CAMPAIGN = { sheet: "9月30日", choice: {} };

describe("completion in the pane", () => {
  const look = async () => {
    const book = await open("百日会战统计表");
    const { prepared } = await studySheet(book, CAMPAIGN, toComplete("zh"));
    return prepared?.kind === "completion" ? prepared.completion : assert.fail("no task table");
  };

  it("tells of every unit where it stands", async () => {
    const prepared = await look();
    const { units, asOf, timeProgress } = completionFacts(prepared);
    assert.deepEqual([units, asOf, timeProgress], [48, "2009-09-30", "100.00"]);
    const { groups, counts } = completionBoard(prepared, { indicator: 0, set: 0 });
    assert.deepEqual(counts, [
      { status: "ahead", count: 3 },
      { status: "level", count: 8 },
      { status: "behind", count: 36 },
      { status: "not-reported", count: 1 },
    ]);
    const { unit, rate, lead, status } = groups[0]?.rows[2] ?? assert.fail();
    assert.deepEqual([unit, rate, lead, status], ["砚池街道", "112.50%", "+12.50", "ahead"]);
  });

  it("leads from a list to the unit's cell", async () => {
    const [first] = listed(await look(), "notReported");
    assert.match(first?.place ?? "", /^9月30日!B\d+$/);
  });
});

describe("checked figures in the pane", () => {
  it("begin with those that differ, each with its cell", async () => {
    const book = await open("百日会战统计表");
    const { prepared } = await studySheet(book, CAMPAIGN, toCheck());
    const items = checkedItems(prepared?.checked ?? [], "zh");
    const [first] = items;
    assert.deepEqual([first?.verdict, first?.place], ["MISMATCH", "9月30日!K60"]);
    assert.match(first?.message ?? "", /48\.3%.*48\.4%/);
    const counts = verdictCounts(items, "zh").map(({ name, count }) => [name, count]);
    assert.deepEqual(counts[0], ["不符", 1]);
    assert.equal(
      counts.reduce((sum, [, count]) => sum + Number(count), 0),
      items.length
    );
  });
});
