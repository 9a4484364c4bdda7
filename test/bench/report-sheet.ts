/** A ranking sheet of the usual size: 60 units, 12 indicators with target, actual and rate, and a chart. */
import { block, cell } from "../../src/spreadsheet/address";
import { fixed, formula } from "../../src/spreadsheet/formula";
import type { Sheet, SheetCell } from "../../src/spreadsheet/sheet";
import { richSheet } from "../support/rich-sheet";

const UNITS = 60;
const INDICATORS = 12;
const FIRST = 3;
const LAST = FIRST + UNITS - 1;
const SCORE = 2 + INDICATORS * 3;

export function reportSheet(source: string): Sheet {
  const units = Array.from({ length: UNITS }, (_, i) => unitRow(source, FIRST + i));
  const area = (column: number) => block(cell(FIRST, column), cell(LAST, column));
  return richSheet({
    rows: [[{ value: "排名表", style: "title" }], [], [], ...units],
    columns: Array.from({ length: SCORE + 1 }, () => ({ width: 10 })),
    merges: [block(cell(0, 0), cell(0, SCORE))],
    conditionals: [{ kind: "dataBar", on: area(SCORE), color: "5B9BD5", max: 100 }],
    names: [{ name: "得分", refersTo: area(SCORE) }],
    charts: [
      {
        kind: "bar",
        title: "得分",
        categories: area(1),
        series: [{ name: "得分", values: area(SCORE), color: "4472C4" }],
        at: block(cell(LAST + 3, 0), cell(LAST + 40, 10)),
      },
    ],
  });
}

function unitRow(source: string, row: number): SheetCell[] {
  const scores = fixed(block(cell(FIRST, SCORE), cell(LAST, SCORE)));
  const rates = Array.from({ length: INDICATORS }, (_, i) => cell(row, 4 + i * 3));
  return [
    { formula: formula`RANK.EQ(${cell(row, SCORE)},${scores})`, shown: 1, style: "rank" },
    { value: `第${row - 2}招商组`, style: "text" },
    ...rates.flatMap((rate): SheetCell[] => {
      const [target, actual] = [cell(row, rate.column - 2), cell(row, rate.column - 1)];
      return [
        { formula: formula`${cell(row, target.column, source)}`, shown: 200, style: "score" },
        { formula: formula`${cell(row, actual.column, source)}`, shown: 150, style: "score" },
        {
          formula: formula`IF(COUNT(${target},${actual})=2,${actual}/${target},${"—"})`,
          shown: 0.75,
          style: "rate",
        },
      ];
    }),
    {
      formula: formula`SUM(${block(cell(row, 2), cell(row, SCORE - 1))})`,
      shown: 75,
      style: "score",
    },
  ];
}
