/** One cell as the user left it, in the look that it had. */
import { a1, cell } from "../../../spreadsheet/address";
import type { CellValue } from "../../../spreadsheet/grid";
import { storedFormula } from "./formula-text";
import { cellText, spaceAttribute } from "../xml/xml-text";

export interface CellEdit {
  readonly row: number;
  readonly column: number;
  /** With a formula: what it shows. */
  readonly value: CellValue;
  /** Without its "=". */
  readonly formula?: string;
}

/** `style` is the number that the cell's `s` gave, where there was a cell. */
export function editedCellXml(edit: CellEdit, style: string | undefined): string {
  const { row, column, value, formula } = edit;
  const look = style === undefined ? "" : ` s="${style}"`;
  const start = `<c r="${a1(cell(row, column))}"${look}`;
  if (formula !== undefined) {
    const stored = `<f>${cellText(storedFormula(formula))}</f>`;
    return `${start}${typeOf(value)}>${stored}${valueXml(value)}</c>`;
  }
  if (value === undefined) return `${start}/>`;
  // In the cell itself, so that sharedStrings.xml stays as it is.
  if (typeof value === "string") {
    return `${start} t="inlineStr"><is><t${spaceAttribute(value)}>${cellText(value)}</t></is></c>`;
  }
  return `${start}${typeOf(value)}>${valueXml(value)}</c>`;
}

function typeOf(value: CellValue): string {
  if (typeof value === "object") return ` t="e"`;
  if (typeof value === "boolean") return ` t="b"`;
  return typeof value === "string" ? ` t="str"` : "";
}

function valueXml(value: CellValue): string {
  if (value === undefined) return "";
  if (typeof value === "object") return `<v>${cellText(value.error)}</v>`;
  if (typeof value === "string") return `<v>${cellText(value)}</v>`;
  return `<v>${typeof value === "boolean" ? Number(value) : value}</v>`;
}
