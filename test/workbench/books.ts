/** Workbooks for the tests of the workbench, with a real engine or with one that stands still. */
import { gridOf } from "../../src/spreadsheet/grid";
import type { GridRows } from "../../src/spreadsheet/grid";
import type { BookModel } from "../../src/workbench/model/book-model";
import type { Engine } from "../../src/workbench/model/engine";
import { modelFrom } from "../../src/workbench/model/model-from";

/** The workbook of the protocol's examples. */
export const SALES: readonly GridRows[] = [
  {
    name: "销售 数据",
    values: [
      ["产品", "数量", "单价", "金额"],
      ["苹果", 3, 2.5, 7.5],
      ["梨", 4, 1.25, 5],
    ],
    formulas: [[], [undefined, undefined, undefined, "B2*C2"]],
  },
  { name: "Hidden", values: [[1]], visibility: "hidden" },
];

export function bookOf(sheets: readonly GridRows[], engine: Engine = stillEngine()): BookModel {
  return modelFrom(sheets.map(gridOf), engine);
}

/** Calculates nothing: enough wherever no formula's value is asked for. */
export function stillEngine(): Engine {
  return {
    open: () => undefined,
    addSheet: () => undefined,
    removeSheet: () => undefined,
    renameSheet: () => undefined,
    setCells: () => undefined,
    defineName: () => undefined,
    removeName: () => undefined,
    onCalculated: () => undefined,
    settled: () => Promise.resolve(),
    cannotCalculate: () => false,
    text: (value) => String(value),
    dispose: () => undefined,
  };
}
