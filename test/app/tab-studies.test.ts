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
import { NOTHING_ASSUMED } from "../../src/app/land/land-entry";
import { parseChoice } from "../../src/app/parse-choice";
import { studySheet } from "../../src/app/study";
import { landFacts, parcelLines, toReckonLand } from "../../src/app/land/study-land";
import { FileWorkbook } from "../../src/workbook/file/file-workbook";

const open = (name: string) => FileWorkbook.open(readFileSync(`assets/samples/${name}.xlsx`));
const CAMPAIGN = { sheet: "9月30日", choice: {} };

describe("a ledger in the pane", () => {
  const look = async (choice = {}) => {
    const question = { sheet: "供地台账", choice };
    const { prepared } = await studySheet(await open("工业用地供地台账"), question, toReckonLand());
    return prepared ?? assert.fail("no ledger");
  };

  it("comes down to a few figures", async () => {
    const { parcels, untold, area, totalGap, price } = landFacts(await look());
    assert.deepEqual(
      [parcels, untold, area, totalGap, price],
      [13, 1, "782.5", "9436.2—10052.2", "1.75—2.56"]
    );
  });

  it("lists the largest gap first, a surplus as such, and last what is not reckoned", async () => {
    const lines = parcelLines(await look(), "zh");
    const [first, last] = [lines[0], lines[lines.length - 1]];
    assert.deepEqual(
      [first?.rank, first?.total, first?.perMu, first?.share],
      ["1", "2400—2840", "12—14.2", "80—94.67%"]
    );
    assert.deepEqual([last?.rank, last?.reason], ["—", "价格未定"]);
    const surplus = lines.filter(({ flags }) => flags.includes("盈余"))[0];
    assert.deepEqual([surplus?.total, surplus?.share], ["盈余 15.6", ""]);
  });

  it("is reckoned by what is assumed, which is remembered as it was typed", async () => {
    const land = { ...NOTHING_ASSUMED, saleable: "80" };
    assert.deepEqual(parseChoice({ land: { saleable: "80", cost: 7 } }), { land });
    const { lines } = { lines: parcelLines(await look({ land }), "zh") };
    assert.notEqual(lines[0]?.total, "2400—2840");
  });
});

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
