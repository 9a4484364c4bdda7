/** What a table leaves to be said, and what comes of saying it: 上报 or 认定, 确保 or 力争. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { prepareCompletions } from "../../src/app/completion/prepare-completion";
import type { CompletionChoice } from "../../src/app/completion/prepare-completion";
import { withBasis } from "../../src/app/corrections";
import { countedChoices } from "../../src/app/counted-choices";
import { prepareRankings } from "../../src/app/ranking/make-ranking";
import { readAllTables } from "../../src/app/read-tables";
import { tableView } from "../../src/app/table-view";
import { toNumber } from "../../src/domain/exact";
import { FileWorkbook } from "../../src/workbook/file/file-workbook";

const TASKS = "test/fixtures/campaign/d2-1—11月任务完成情况.xlsx";
const CAMPAIGN = "assets/samples/百日会战统计表.xlsx";
const open = (path: string) => FileWorkbook.open(readFileSync(path));

describe("what a table leaves to be said", () => {
  const cases = [
    { says: "both, where both stand twice", path: TASKS, gives: [true, ["确保", "力争"]] },
    { says: "nothing of a plain table", path: CAMPAIGN, gives: [false, []] },
  ];
  for (const { says, path, gives } of cases) {
    it(`is ${says}`, async () => {
      const [found] = (await readAllTables(await open(path), {})).found;
      const { basis, variants } = countedChoices(found && tableView(found.table));
      assert.deepEqual([basis, variants], gives);
    });
  }

  it("is nothing without a table", () => {
    assert.deepEqual(countedChoices(undefined), { basis: false, variants: [] });
  });

  it("is kept only where it is not what counts by itself", () => {
    assert.deepEqual(withBasis({ bottom: 1 }, "reported"), { bottom: 1, basis: "reported" });
    assert.deepEqual(withBasis({ bottom: 1, basis: "reported" }, "certified"), { bottom: 1 });
  });
});

// 甲镇: 引进内资 0.6 亿元, 上报 0.71, 认定 0.66; 实际利用外资 确保 120, 力争 150, 累计 96; 新签约 2 of 2.
describe("what counts, as somebody said", () => {
  async function firstRates(choice: CompletionChoice) {
    const { completions } = await prepareCompletions(await open(TASKS), choice, "zh");
    const [first] = completions[0]?.reckoning.groups[0]?.rows ?? [];
    return (first?.items ?? []).map(({ sets }) => {
      const done = sets[0]?.assessed.completion;
      return done?.kind === "rate" ? Math.round(toNumber(done.rate) * 1e4) / 100 : done?.kind;
    });
  }

  it("is 认定 against 确保 by itself", async () => {
    assert.deepEqual(await firstRates({}), [110, 80, 100]);
  });

  it("is 上报 where somebody says so, in the ranking too, and nothing is left to confirm", async () => {
    assert.deepEqual(await firstRates({ basis: "reported" }), [118.33, 80, 100]);
    const { findings } = await prepareRankings(await open(TASKS), { basis: "reported" }, "zh");
    const codes = findings.map(({ code }) => code);
    assert.ok(!codes.includes("certified-before-reported"), codes.join());
    assert.ok(codes.includes("several-targets"), codes.join());
  });

  it("is held against 力争 where somebody says so", async () => {
    assert.deepEqual(await firstRates({ variant: "力争" }), [110, 64, 100]);
  });
});
