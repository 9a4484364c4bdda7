/**
 * What holds of any table: one that is right has no fault, one wrong figure is found and nothing else, and
 * rates whose digits were cut off are called that.
 */
import assert from "node:assert";
import fc from "fast-check";
import { checkSheets } from "../../../src/app/check/check-book";
import { checkedView } from "../../../src/app/check/check-view";
import { readTables } from "../../../src/reader/recognise";
import { gridOf } from "../../../src/spreadsheet/grid";
import type { CellValue } from "../../../src/spreadsheet/grid";

type Row = readonly CellValue[];

interface Drawn {
  /** For each indicator, each unit's target and what was done. */
  readonly figures: readonly (readonly (readonly [number, number])[])[];
}

/** In tenths, so that no double rounds: 1000 a ÷ t, half up or cut off. */
function rate(done: number, target: number, cutOff = false): number {
  const tenths = (1000 * done) / target;
  return (cutOff ? Math.floor(tenths) : Math.floor((2000 * done + target) / (2 * target))) / 10;
}

function rowsOf({ figures }: Drawn, cutOff = false): Row[] {
  const units = figures[0]?.length ?? 0;
  const line = (name: string, of: readonly (readonly [number, number])[]): Row => [
    name,
    ...of.flatMap(([target, done]) => [target, done, rate(done, target, cutOff)]),
  ];
  const sum = (of: readonly (readonly [number, number])[]): readonly [number, number] => [
    of.reduce((all, [target]) => all + target, 0),
    of.reduce((all, [, done]) => all + done, 0),
  ];
  return [
    [
      "单位",
      ...figures.flatMap((_, i) => [
        `第${i + 1}项任务（个）`,
        `第${i + 1}项完成（个）`,
        `第${i + 1}项完成率（%）`,
      ]),
    ],
    ...Array.from({ length: units }, (_, unit) =>
      line(
        `第${unit + 1}镇`,
        figures.map((of) => of[unit] ?? [1, 1])
      )
    ),
    line("合计", figures.map(sum)),
  ];
}

function checked(values: readonly Row[]) {
  const grid = gridOf({ name: "表", values: values.map((row) => [...row]) });
  const found = readTables(grid).tables.map((table, i) => ({ grid, table, ordinal: i + 1 }));
  return checkSheets(found)
    .flatMap((sheet) => sheet.checked)
    .map((one) => checkedView(one, "zh"));
}

const tables: fc.Arbitrary<Drawn> = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 5, max: 14 }))
  .chain(([indicators, units]) =>
    fc.array(
      fc.array(
        fc
          .integer({ min: 3, max: 400 })
          .chain((target) => fc.tuple(fc.constant(target), fc.integer({ min: 1, max: target }))),
        { minLength: units, maxLength: units }
      ),
      { minLength: indicators, maxLength: indicators }
    )
  )
  .map((figures) => ({ figures }));

const SEED = 20120930;

describe("the laws of checking", () => {
  it("finds no fault in a table that is right, and checks every rate and total", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const figures = checked(rowsOf(table));
        assert.ok(figures.every(({ verdict }) => verdict === "MATCH"));
        const [units, indicators] = [table.figures[0]?.length ?? 0, table.figures.length];
        assert.strictEqual(figures.length, indicators * (units + 3));
      }),
      { seed: SEED, numRuns: 40 }
    );
  });

  it("finds one wrong figure, and nothing else", () => {
    const cases = fc.tuple(tables, fc.nat(), fc.nat(), fc.integer({ min: 2, max: 9 }));
    fc.assert(
      fc.property(cases, ([table, rowAt, indicatorAt, off]) => {
        const rows = rowsOf(table).map((row) => [...row]);
        const [row, total] = [1 + (rowAt % (rows.length - 1)), rows.length - 1];
        const indicator = indicatorAt % table.figures.length;
        const column = 1 + 3 * indicator + (row === total && off % 2 === 0 ? 1 : 2);
        const before = Number(rows[row]?.[column]);
        const isRate = column % 3 === 0;
        rows[row]?.splice(column, 1, isRate ? Math.round(before * 10 + off) / 10 : before + off);
        const wrong = checked(rows).filter(({ verdict }) => verdict !== "MATCH");
        assert.deepStrictEqual(
          wrong.map(({ cell, verdict }) => `${cell} ${verdict}`),
          [`${"ABCDEFGHIJ"[column] ?? ""}${row + 1} MISMATCH`]
        );
      }),
      { seed: SEED, numRuns: 60 }
    );
  });

  it("calls rates whose digits were cut off just that", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const [rounded, cut] = [rowsOf(table), rowsOf(table, true)];
        const figures = checked(cut);
        figures.forEach(({ verdict }) => assert.notStrictEqual(verdict, "MISMATCH"));
        const differ = cut.flatMap((row, i) => row.filter((one, j) => one !== rounded[i]?.[j]));
        const told = figures.filter(({ verdict }) => verdict === "TRUNCATED").length;
        assert.strictEqual(told, differ.length);
      }),
      { seed: SEED, numRuns: 40 }
    );
  });
});
