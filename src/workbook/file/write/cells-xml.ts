/**
 * The rows and cells of a sheet as XML, piece by piece.
 *
 * Text stands in the cells themselves (inline strings), so that sharedStrings.xml stays untouched.
 * Formulas carry the value they will show. A sheet has thousands of cells: nothing here is put
 * together that could be put out as it is.
 */
import { columnName } from "../../../spreadsheet/address";
import { spell } from "../../../spreadsheet/formula";
import type { Formula, Spelling } from "../../../spreadsheet/formula";
import type { Sheet, SheetCell, Shown } from "../../../spreadsheet/sheet";
import { cellText, spaceAttribute } from "../xml/xml-text";
import { xmlSpelling } from "./formula-text";

export type Put = (piece: string) => void;

export interface CellsPlace {
  /** Sheets that formulas know by another name than they got. */
  readonly renamed: ReadonlyMap<string, string>;
  readonly cellFormat: (style: string) => number;
}

/** Excel cuts longer text, so to write it would lose some. */
const LONGEST_TEXT = 32_767;

export function putRows({ rows, rowHeights }: Sheet, place: CellsPlace, put: Put): void {
  const writer = new CellWriter(place, put);
  const tallest = Math.max(-1, ...Object.keys(rowHeights).map(Number));
  put("<sheetData>");
  for (let row = 0; row < Math.max(rows.length, tallest + 1); row++) {
    const height = rowHeights[row];
    const cells = rows[row] ?? [];
    if (height === undefined && !cells.some((it) => it !== undefined)) continue;
    const number = String(row + 1);
    put(`<row r="${number}"${height === undefined ? "" : ` ht="${height}" customHeight="1"`}>`);
    for (let column = 0; column < cells.length; column++) {
      const it = cells[column];
      if (it !== undefined) writer.cell(it, columnName(column) + number);
    }
    put("</row>");
  }
  put("</sheetData>");
}

class CellWriter {
  private readonly formats = new Map<string, string>();
  private readonly spelling: Spelling;

  constructor(
    private readonly place: CellsPlace,
    private readonly put: Put
  ) {
    this.spelling = xmlSpelling(place.renamed);
  }

  cell(it: SheetCell, at: string): void {
    const { put } = this;
    put('<c r="');
    put(at);
    put(it.style === undefined ? '"' : this.format(it.style));
    if ("formula" in it) this.formula(it.formula, it.shown);
    else if (!("value" in it)) put("/>");
    else if (typeof it.value === "string") put(inlineText(it.value, at));
    else this.shown(it.value);
  }

  private formula(formula: Formula, shown: Shown): void {
    const { put } = this;
    put(typeof shown === "number" ? "><f>" : `${shownType(shown)}><f>`);
    spell(formula, this.spelling, put);
    put("</f><v>");
    put(shownText(shown));
    put("</v></c>");
  }

  private shown(shown: Shown): void {
    this.put(`${shownType(shown)}><v>${shownText(shown)}</v></c>`);
  }

  /** Behind the cell's place: the quote that ends it, and the look. */
  private format(style: string): string {
    const known = this.formats.get(style);
    if (known !== undefined) return known;
    const attribute = `" s="${this.place.cellFormat(style)}"`;
    this.formats.set(style, attribute);
    return attribute;
  }
}

function inlineText(value: string, at: string): string {
  if (value.length > LONGEST_TEXT) throw new Error(`${at}: a text of ${value.length} characters`);
  return ` t="inlineStr"><is><t${spaceAttribute(value)}>${cellText(value)}</t></is></c>`;
}

function shownType(shown: Shown): string {
  if (typeof shown === "object") return ` t="e"`;
  if (typeof shown === "boolean") return ` t="b"`;
  return typeof shown === "string" ? ` t="str"` : "";
}

function shownText(shown: Shown): string {
  if (typeof shown === "object") return cellText(shown.error);
  if (typeof shown === "string") return cellText(shown);
  if (typeof shown === "boolean") return shown ? "1" : "0";
  if (!Number.isFinite(shown)) throw new Error(`${shown} cannot stand in a cell`);
  return String(shown);
}
