/** Compares what a report shows with what an engine makes of its formulas, cell by cell. */
import { a1 } from "../../src/spreadsheet/address";
import type { CellValue } from "../../src/spreadsheet/grid";
import { laidOut } from "../../src/spreadsheet/sheet";
import type { Sheet, Shown } from "../../src/spreadsheet/sheet";
import type { Evaluated } from "../support/evaluate-univer";

/** One line for each cell that disagrees: 排名表!D7  shown 0.5  evaluated 0.6  =IF(…). */
export function disagreements(report: Sheet, evaluated: Evaluated): readonly string[] {
  return laidOut(report).flatMap((cells, row) =>
    cells.flatMap((what, column) => {
      if (what === undefined || !("formula" in what)) return [];
      const found = evaluated(report.name, row, column);
      if (agree(what.shown, found)) return [];
      const place = `${report.name}!${a1({ row, column })}`;
      return [
        `${place}  shown ${print(what.shown)}  evaluated ${print(found)}  =${what.formula.formula}`,
      ];
    })
  );
}

/** Numbers to 1e-9 of their size; an empty cell is an empty text. */
export function agree(shown: Shown, found: CellValue): boolean {
  if (typeof shown === "number" && typeof found === "number")
    return Math.abs(shown - found) <= 1e-9 * Math.max(1, Math.abs(shown));
  return print(shown) === print(found);
}

function print(value: CellValue): string {
  if (value === undefined) return '""';
  return typeof value === "object" ? value.error : JSON.stringify(value);
}
