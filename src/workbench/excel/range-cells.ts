/**
 * What a range's cells hold, as Office.js reads and writes it: rows of rows, "" for an empty cell,
 * "#N/A" for an error, null in a write for a cell to leave alone.
 */
import type { CellValue } from "../../spreadsheet/grid";
import { isError } from "../../spreadsheet/grid";
import { cellCount, columnCount, rowCount } from "../model/block-of";
import type { Write } from "../model/book-model";
import type { CellState } from "../model/cells";
import { HostError, invalidArgument } from "../wire/host-error";
import type { Area } from "./played";

/** Excel gives and takes no more cells at once. */
const MOST_CELLS = 5_000_000;
/** A format for more cells than this is kept as one layer and not cell by cell. */
const MANY_CELLS = 100_000;

export async function values(area: Area): Promise<unknown> {
  await area.book.settled();
  return rows(area, (state) => wireValue(state?.value));
}

export async function formulas(area: Area): Promise<unknown> {
  await area.book.settled();
  return rows(area, (state) =>
    state?.formula === undefined ? wireValue(state?.value) : `=${state.formula}`
  );
}

export async function texts(area: Area): Promise<unknown> {
  await area.book.settled();
  const { book, sheet } = area;
  return rows(area, (state, row, column) => {
    const value = state?.value;
    if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
    return typeof value === "number"
      ? book.engine.text(value, sheet.formatAt(row, column))
      : wireValue(value);
  });
}

export async function valueTypes(area: Area): Promise<unknown> {
  await area.book.settled();
  return rows(area, (state) => valueType(state?.value));
}

export function numberFormats(area: Area): unknown {
  return rows(area, (_, row, column) => area.sheet.formatAt(row, column));
}

export function writeCells(area: Area, given: unknown): void {
  const writes: Write[] = [];
  eachGiven(area, given, (row, column, raw) => writes.push({ row, column, raw }));
  area.book.wrote(writes.length);
  area.book.write(area.sheet, area.on, writes);
}

export function writeFormats(area: Area, given: unknown): void {
  const { book, sheet, on } = area;
  book.checkWritable(sheet, on);
  if (!Array.isArray(given) && cellCount(on) > MANY_CELLS) {
    sheet.cells.clearFormats(on);
    sheet.looks.set("numberFormat", on, formatText(given));
  } else {
    eachGiven(area, given, (row, column, raw) => {
      if (raw === null) return;
      sheet.cells.put(row, column, { ...sheet.cells.at(row, column), format: formatText(raw) });
    });
  }
  book.emit({ kind: "formatted", sheet, on });
}

/** What Excel does before it takes a large array in pieces. */
export function validateSize({ on }: Area, height: number, width: number): void {
  if (rowCount(on) !== height || columnCount(on) !== width) throw wrongSize();
}

function eachGiven(
  { on }: Area,
  given: unknown,
  take: (row: number, column: number, raw: unknown) => void
): void {
  checkCount(on);
  const isShaped =
    Array.isArray(given) &&
    given.length === rowCount(on) &&
    given.every((row) => Array.isArray(row) && row.length === columnCount(on));
  if (Array.isArray(given) && !isShaped) throw wrongSize();
  const grid = given as readonly (readonly unknown[])[];
  for (let row = on.top; row <= on.bottom; row += 1) {
    for (let column = on.left; column <= on.right; column += 1) {
      // One plain value is for every cell of the range.
      take(row, column, isShaped ? grid[row - on.top]?.[column - on.left] : given);
    }
  }
}

function rows(
  { book, sheet, on }: Area,
  of: (state: CellState | undefined, row: number, column: number) => unknown
): readonly (readonly unknown[])[] {
  checkCount(on);
  book.read(cellCount(on));
  const all: unknown[][] = [];
  for (let row = on.top; row <= on.bottom; row += 1) {
    const cells: unknown[] = [];
    for (let column = on.left; column <= on.right; column += 1) {
      cells.push(of(sheet.cells.at(row, column), row, column));
    }
    all.push(cells);
  }
  return all;
}

function wireValue(value: CellValue): string | number | boolean {
  if (value === undefined) return "";
  return isError(value) ? value.error : (value as string | number | boolean);
}

function valueType(value: CellValue): string {
  if (value === undefined) return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return typeof value === "string" ? "String" : "Error";
}

function formatText(raw: unknown): string {
  if (typeof raw === "string") return raw === "" ? "General" : raw;
  throw invalidArgument("a number format is text");
}

function checkCount(on: Area["on"]): void {
  if (cellCount(on) > MOST_CELLS) {
    throw new HostError("RangeExceedsLimit", "The cell count in the range has exceeded the limit");
  }
}

function wrongSize(): HostError {
  return invalidArgument("the array does not match the size of the range");
}
