/**
 * Where things stand on a sheet: cells, blocks of cells, and their A1 names.
 *
 * Rows and columns count from 0 in code and from 1 in A1 text. The sheet is optional because a
 * grid is one sheet and need not repeat its own name; a formula that crosses sheets must say it.
 */
export interface Cell {
  readonly sheet?: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells; both ends are inside. */
export interface Block {
  readonly sheet?: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A value that remembers the cell it was read from. */
export interface Sourced<T> {
  readonly value: T;
  readonly source: Cell;
}

/** The last row and column that an .xlsx sheet has (0-based). */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

export function cell(row: number, column: number, sheet?: string): Cell {
  return sheet === undefined ? { row, column } : { sheet, row, column };
}

export function block(from: Cell, to: Cell): Block {
  const edges = {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
  return from.sheet === undefined ? edges : { sheet: from.sheet, ...edges };
}

/** 0 → A, 25 → Z, 26 → AA. */
export function columnName(column: number): string {
  return NAMES[column] ?? (NAMES[column] = named(column));
}

/** Asked for with every reference of every formula, so each is put together once. */
const NAMES: string[] = [];

function named(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** A → 0, AA → 26; undefined for what is no column of a sheet. */
export function columnIndex(name: string): number | undefined {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return undefined;
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1 <= LAST_COLUMN ? index - 1 : undefined;
}

/** B7, without the sheet. */
export function a1(at: Cell): string {
  return `${columnName(at.column)}${at.row + 1}`;
}

/** A3:N51, or A3 alone for one cell; without the sheet. */
export function blockA1(at: Block): string {
  const from = a1({ row: at.top, column: at.left });
  const to = a1({ row: at.bottom, column: at.right });
  return from === to ? from : `${from}:${to}`;
}

/** 任务表!B7, for people: names are not quoted. Formulas quote (formula.ts). */
export function placeName(at: Cell): string {
  return at.sheet === undefined ? a1(at) : `${at.sheet}!${a1(at)}`;
}

/** Reads B7, $B$7, A3:N51 and 任务表!A3 or '任务 表'!A3:N51; undefined for anything else. */
export function parseA1(text: string): Block | undefined {
  const bang = text.lastIndexOf("!");
  const sheet = bang < 0 ? undefined : unquote(text.slice(0, bang));
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(
    text.slice(bang + 1).trim()
  );
  if (match === null) return undefined;
  const from = corner(match[1], match[2]);
  const to = match[3] === undefined ? from : corner(match[3], match[4]);
  if (from === undefined || to === undefined) return undefined;
  return block(sheet === undefined ? from : { ...from, sheet }, to);
}

function corner(letters: string | undefined, digits: string | undefined): Cell | undefined {
  const column = columnIndex(letters ?? "");
  const row = Number(digits) - 1;
  return column === undefined || row < 0 || row > LAST_ROW ? undefined : { row, column };
}

function unquote(name: string): string {
  return name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}

export function contains(outer: Block, at: Cell): boolean {
  return (
    at.row >= outer.top &&
    at.row <= outer.bottom &&
    at.column >= outer.left &&
    at.column <= outer.right
  );
}
