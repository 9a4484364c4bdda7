/**
 * A shared formula as it reads in another of its cells.
 *
 * Excel writes the text once, for the first cell, and says which cells share it. References without "$"
 * move along, and run on at the sheet's other edge where they leave it, as they do in Excel.
 */
import { LAST_COLUMN, LAST_ROW, columnIndex, columnName } from "../../../spreadsheet/address";

/** How far from the first cell. */
export interface Shift {
  readonly rows: number;
  readonly columns: number;
}

/**
 * Strings, quoted sheet names, [brackets] and words, in that order, so that a reference is looked for
 * in words alone: not in "A1", 'A1 表'!, 表[A1], LOG10( or A1_total.
 */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\w.$(!\u0080-\uffff])|([\w.$\\?\u0080-\uffff]+)(?![(!\w])/g;

export function shiftFormula(text: string, shift: Shift): string {
  if (shift.rows === 0 && shift.columns === 0) return text;
  return text.replace(PIECES, (whole: string, lines?: string, word?: string) => {
    if (lines !== undefined)
      return lines
        .split(":")
        .map((end) => shiftLine(end, shift))
        .join(":");
    return word === undefined ? whole : shiftCell(word, shift);
  });
}

/** One end of A:C or 3:5. */
function shiftLine(end: string, shift: Shift): string {
  if (end.charAt(0) === "$") return end;
  return /\d/.test(end) ? shiftRow(end, shift.rows) : shiftColumn(end, shift.columns);
}

function shiftCell(word: string, shift: Shift): string {
  const match = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/.exec(word);
  if (match === null) return word;
  const [, columnFixed, letters = "", rowFixed, digits = ""] = match;
  if (columnIndex(letters) === undefined || Number(digits) > LAST_ROW + 1) return word;
  const column = columnFixed === "$" ? `$${letters}` : shiftColumn(letters, shift.columns);
  return column + (rowFixed === "$" ? `$${digits}` : shiftRow(digits, shift.rows));
}

function shiftColumn(letters: string, columns: number): string {
  const index = columnIndex(letters);
  return index === undefined ? letters : columnName(wrap(index + columns, LAST_COLUMN + 1));
}

function shiftRow(digits: string, rows: number): string {
  return String(wrap(Number(digits) - 1 + rows, LAST_ROW + 1) + 1);
}

function wrap(index: number, size: number): number {
  return ((index % size) + size) % size;
}
