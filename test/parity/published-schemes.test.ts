/** Schemes of real offices on the sheet: the ready-made 考核办法, read back, scored, and its formulas evaluated. */
import assert from "node:assert";
import { TEMPLATES } from "../../src/app/scheme/templates";
import { layoutOf } from "../../src/reports/ranking/ranking-layout";
import { rankingReport } from "../../src/reports/ranking/ranking-report";
import type { Evaluated } from "../support/evaluate-univer";
import { evaluate } from "../support/evaluate-engine";
import { PUBLISHED_SHEETS } from "../support/published-sheets";
import type { PublishedSheet } from "../support/published-sheets";
import { schemeRankingInput, schemeSheets, valuesOf } from "../support/scheme-sheets";
import { disagreements } from "./disagreements";

describe("schemes of real offices: the sheet's formulas", function () {
  this.timeout(0);
  let made: readonly Awaited<ReturnType<typeof laidOut>>[] = [];
  let evaluated: Evaluated;

  before(async () => {
    made = await Promise.all(PUBLISHED_SHEETS.map(laidOut));
    const sources = made.flatMap(({ sheets }) => sheets.map(valuesOf));
    evaluated = await evaluate(
      sources,
      made.map(({ report }) => report)
    );
  });

  PUBLISHED_SHEETS.forEach(({ says, gives }, i) => {
    it(says, () => {
      const { report, input } = made[i] ?? assert.fail("not laid out");
      const { groups, working } = layoutOf(input);
      const first = groups[0]?.first ?? assert.fail("no lines");
      const scores = gives.map((_, line) => evaluated(report.name, first + line, working.score));
      const byHand = gives.map((score) => Math.round(score * 100) / 100);
      assert.deepStrictEqual(scores, byHand);
      assert.deepStrictEqual(disagreements(report, evaluated), []);
    });
  });

  it("leave no ready-made one out", () => {
    const tried = PUBLISHED_SHEETS.map(({ template }) => template);
    assert.deepStrictEqual(Object.keys(TEMPLATES).sort(), [...tried].sort());
  });
});

async function laidOut({ template, heads, rows }: PublishedSheet, i: number) {
  const scheme = TEMPLATES[template] ?? assert.fail(`no template ${template}`);
  const number = ` ${i + 1}`;
  const table = [
    ["2024年1—12月招商引资任务完成情况统计表"],
    ["单位", ...heads],
    ...rows.map((row, r) => [`${"甲乙丙丁戊己"[r] ?? ""}镇`, ...row]),
  ];
  const sheets = await schemeSheets(table, scheme, number);
  const input = await schemeRankingInput(sheets, number);
  return { sheets, input, report: rankingReport(input) };
}
