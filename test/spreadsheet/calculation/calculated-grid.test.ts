/** Formulas that no program has calculated: what Excel will make of them on opening, or nothing. */
import assert from "node:assert";
import { calculatedGrid } from "../../../src/spreadsheet/calculation/calculated-grid";
import { gridOf } from "../../../src/spreadsheet/grid";
import type { CellValue } from "../../../src/spreadsheet/grid";

/** A1:C3; the formula stands in D1, under it others may. */
const VALUES: readonly (readonly CellValue[])[] = [
  [1, 2, "甲镇"],
  [0.1, 0.2, undefined],
  ["12", { error: "#N/A" }, 0],
];

function given(...formulas: string[]): CellValue {
  const grid = gridOf({
    values: VALUES,
    formulas: formulas.map((text) => [undefined, undefined, undefined, text]),
  });
  return calculatedGrid(grid).valueAt(0, 3);
}

/** As long as a formula in a file may be, far longer than Excel would write it. */
function around(before: string, text: string, after: string): string {
  return before.repeat(4_000) + text + after.repeat(4_000);
}

describe("a formula without a saved result", () => {
  const cases: readonly { says: string; formulas: readonly string[]; gives: CellValue }[] = [
    { says: "a sum of an area and a cell", formulas: ["SUM(A1:B2,A1)"], gives: 4.3 },
    { says: "SUM passes over texts and blanks", formulas: ["SUM(A1:A3,C1:C3)"], gives: 1.1 },
    {
      says: "and fails with a cell that failed",
      formulas: ["SUM(B1:B3)"],
      gives: { error: "#N/A" },
    },
    { says: "15 digits: 0.1+0.2 is 0.3", formulas: ["A2+B2"], gives: 0.3 },
    { says: "product before sum, brackets first", formulas: ["A1+B1*3-(A1+B1)/2"], gives: 5.5 },
    { says: "a minus binds closer than a power", formulas: ["-B1^2"], gives: 4 },
    { says: "a percentage", formulas: ["B1*50%"], gives: 1 },
    { says: "a blank counts 0", formulas: ["A1+C2"], gives: 1 },
    { says: "a bare reference to a blank is 0", formulas: ["C2"], gives: 0 },
    { says: "fixed references", formulas: ["$A$1+B$1"], gives: 3 },
    { says: "half away from zero", formulas: ["ROUND(1.005,2)"], gives: 1.01 },
    { says: "negative too", formulas: ["ROUND(-2.5,0)"], gives: -3 },
    { says: "to tens", formulas: ["ROUND(1234,-1)"], gives: 1230 },
    { says: "the places left out", formulas: ["ROUND(2.6,)"], gives: 3 },
    {
      says: "mean, greatest, least, count",
      formulas: ["AVERAGE(A1:B1)+MAX(A1:B2)+MIN(A1:B2)+COUNT(A1:A3)"],
      gives: 5.6,
    },
    {
      says: "a quotient by zero fails as it does in Excel",
      formulas: ["A1/C3"],
      gives: { error: "#DIV/0!" },
    },
    { says: "IFERROR catches it", formulas: ['IFERROR(A1/C3,"—")'], gives: "—" },
    { says: "IF calculates only what it chooses", formulas: ["IF(C3=0,0,A1/C3)"], gives: 0 },
    { says: 'a blank beside ""', formulas: ['IF(C2="","无",C2)'], gives: "无" },
    { says: "comparison and joined text", formulas: ['IF(A1<=B1,C1&"等",0)'], gives: "甲镇等" },
    { says: "formulas that rest on formulas", formulas: ["D2*2", "D3+1", "SUM(A1:B1)"], gives: 8 },
    { says: "a circle is not told", formulas: ["D2+1", "D1+1"], gives: undefined },
    {
      says: "nor a function that is not known here",
      formulas: ["VLOOKUP(A1,A1:B3,2,0)"],
      gives: undefined,
    },
    { says: "nor what Excel would read from a text", formulas: ["A3+1"], gives: undefined },
    { says: "nor a sheet that is not at hand", formulas: ["SUM(台账!A1:A3)"], gives: undefined },
    { says: "nor another workbook", formulas: ["[1]台账!A1"], gives: undefined },
    { says: "nor a whole column", formulas: ["SUM(A:A)"], gives: undefined },
    { says: "nor what is no formula", formulas: ["SUM(A1"], gives: undefined },
    { says: "nor an array", formulas: ["SUM({1,2})"], gives: undefined },
    { says: "nor brackets without end", formulas: [around("(", "1", ")")], gives: undefined },
    { says: "nor minuses without end", formulas: [around("-", "1", "")], gives: undefined },
    { says: "nor a sum of thousands", formulas: [around("1+", "1", "")], gives: undefined },
  ];

  for (const { says, formulas, gives } of cases)
    it(says, () => assert.deepStrictEqual(given(...formulas), gives));

  it("looks into other sheets that are at hand, and asks for those that are not", () => {
    const formulas = [["SUM('台 账'!A1:A2)+B1", undefined]];
    const grid = gridOf({ values: [[undefined, 1]], formulas });
    const ledger = gridOf({ name: "台 账", values: [[2], []], formulas: [[], ["A1*2"]] });
    const alone = calculatedGrid(grid);
    assert.deepStrictEqual([alone.valueAt(0, 0), alone.sheetsWanted()], [undefined, ["台 账"]]);
    const both = calculatedGrid(grid, [ledger]);
    assert.deepStrictEqual([both.valueAt(0, 0), both.sheetsWanted()], [7, []]);
    assert.deepStrictEqual(both.calculated(), [{ row: 0, column: 0 }]);
  });

  it("follows a chain of any length read from its top, and leaves one read from its end to Excel", () => {
    const formulas = Array.from({ length: 20_000 }, (_, row) => [row === 0 ? "1" : `A${row}+1`]);
    const last = formulas.length - 1;
    const fromTop = calculatedGrid(gridOf({ values: [], formulas }));
    formulas.forEach((_, row) => fromTop.valueAt(row, 0));
    const fromEnd = calculatedGrid(gridOf({ values: [], formulas }));
    assert.deepStrictEqual(
      [fromTop.valueAt(last, 0), fromEnd.valueAt(last, 0)],
      [20_000, undefined]
    );
  });

  it("leaves results that were saved as they are", () => {
    const grid = calculatedGrid(gridOf({ values: [[5, 6]], formulas: [["B1*2"]] }));
    assert.deepStrictEqual([grid.valueAt(0, 0), grid.calculated()], [5, []]);
  });
});
