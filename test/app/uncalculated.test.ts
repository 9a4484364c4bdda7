/** Workbooks written by a program: formulas without results. Missing is not zero. */
import assert from "node:assert";
import { prepareRankings } from "../../src/app/ranking/make-ranking";
import { rankingsView } from "../../src/app/ranking/ranking-view";
import { gridOf } from "../../src/spreadsheet/grid";
import type { CellValue } from "../../src/spreadsheet/grid";
import { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";

const HEADER = ["单位", "走访任务（家）", "走访完成（家）", "签约任务（个）", "签约完成（个）"];

/** Three units; `formulas` by row, in the columns of the header. */
async function ranked(
  rows: readonly (readonly CellValue[])[],
  formulas: readonly (readonly (string | undefined)[])[]
) {
  const workbook = new MemoryWorkbook([
    gridOf({ name: "任务表", values: [HEADER, ...rows], formulas: [[], ...formulas] }),
    gridOf({ name: "明细", values: [["次数"], [1], [2]] }),
  ]);
  const prepared = await prepareRankings(workbook, { sheet: "任务表" }, "zh");
  const { tables, findings } = rankingsView(prepared, "zh");
  return {
    lines: (tables[0]?.groups ?? []).flatMap(({ rows: lines }) =>
      lines.map(({ unit, score, rank, items }) => [unit, items[0]?.actual, score, rank])
    ),
    findings: findings.map(({ severity, code, cell }) => `${severity} ${code} ${cell}`),
  };
}

describe("formulas without saved results", () => {
  it("are calculated where they can be, and a note says so", async () => {
    const { lines, findings } = await ranked(
      [
        ["甲镇", 10, undefined, 2, 2],
        ["乙镇", 10, undefined, 2, undefined],
      ],
      [
        [undefined, undefined, "D2*3+ROUND(1.5,0)"],
        [undefined, undefined, "SUM(明细!A2:A3)", undefined, "IF(C3>2,1,0)"],
      ]
    );
    assert.deepStrictEqual(lines, [
      ["甲镇", 8, 90, 1],
      ["乙镇", 3, 40, 2],
    ]);
    assert.deepStrictEqual(
      findings.filter((finding) => /calculated|without-value/.test(finding)),
      ["note formulas-calculated 任务表!C2"]
    );
  });

  it("leave their item out where they cannot be: never 0 points", async () => {
    const { lines, findings } = await ranked(
      [
        ["甲镇", 10, undefined, 2, 1],
        ["乙镇", 10, 6, 2, 1],
      ],
      [[undefined, undefined, "VLOOKUP(A2,X1:Y9,2,0)"]]
    );
    assert.deepStrictEqual(lines, [
      ["甲镇", null, 50, 2],
      ["乙镇", 6, 55, 1],
    ]);
    assert.ok(findings.includes("error formula-without-value 任务表!C2"), findings.join());
    assert.ok(!findings.some((finding) => /not-reported/.test(finding)), findings.join());
  });

  it("leave a unit unranked that has no other item", async () => {
    const { lines } = await ranked(
      [
        ["甲镇", 10, undefined],
        ["乙镇", 10, 6],
      ],
      [[undefined, undefined, "INDIRECT(A9)"]]
    );
    assert.deepStrictEqual(lines, [
      ["甲镇", null, null, null],
      ["乙镇", 6, 60, 1],
    ]);
  });
});
