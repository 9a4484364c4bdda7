/** Cells as Univer holds them, and back. */
import type {} from "@univerjs/preset-sheets-node-core"; // the facade's members of sheets and formulas
import type { CellValue } from "../../spreadsheet/grid";
import type { Calculated, EngineCell, EngineSheet } from "./engine";
import { errorOf } from "./entering";

const TYPE = { text: 1, number: 2, flag: 3 } as const;

const ROOM = { rows: 2000, columns: 256 };

const AIR = 100;

export interface UniverCell {
  readonly v?: string | number | boolean | null;
  readonly t?: number | null;
  readonly f?: string | null;
}

export type Matrix<T> = Record<number, Record<number, T>>;

export function sheetSnapshot({ id, name, cells }: EngineSheet) {
  return { id, name, ...sizeFor(cells), cellData: matrix(cells) };
}

export function matrix(cells: readonly EngineCell[]): Matrix<UniverCell> {
  const byRow: Matrix<UniverCell> = {};
  for (const cell of cells) (byRow[cell.row] ??= {})[cell.column] = univerCell(cell);
  return byRow;
}

/** What is used, with air round it. */
export function sizeFor(cells: readonly EngineCell[]): { rowCount: number; columnCount: number } {
  let [rowCount, columnCount] = [ROOM.rows, ROOM.columns];
  for (const { row, column } of cells) {
    rowCount = Math.max(rowCount, row + AIR);
    columnCount = Math.max(columnCount, column + AIR);
  }
  return { rowCount, columnCount };
}

export function univerCell({ value, formula }: EngineCell): UniverCell {
  if (value === undefined && formula === undefined) return { v: null, t: null, f: null };
  const f = formula === undefined ? null : `=${formula}`;
  if (typeof value === "number") return { v: value, t: TYPE.number, f };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: TYPE.flag, f };
  return { v: typeof value === "object" ? value.error : (value ?? ""), t: TYPE.text, f };
}

export function calculated(sheet: string, matrix: Matrix<UniverCell>): readonly Calculated[] {
  return Object.entries(matrix).flatMap(([row, cells]) =>
    Object.entries(cells).map(([column, cell]) => {
      return { sheet, row: Number(row), column: Number(column), value: valueOf(cell) };
    })
  );
}

export function valueOf({ v, t }: UniverCell): CellValue {
  if (v === null || v === undefined) return undefined;
  if (t === TYPE.flag) return v === true || v === 1 || v === "1";
  return typeof v === "string" ? (errorOf(v) ?? v) : v;
}
