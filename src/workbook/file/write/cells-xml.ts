/**
 * The rows and cells of a sheet as XML, piece by piece.
 *
 * Text stands in the cells themselves (inline strings), so that sharedStrings.xml stays untouched.
 * Formulas carry the value they will show. A sheet has thousands of cells: nothing here is put
 * together that could be put out as it is.
 */
import { columnName } from "../../../spreadsheet/address";
import { spell } from "../../../spreadsheet/formula";
import type { Formula, Pen, Spelling } from "../../../spreadsheet/formula";
import type { Sheet, SheetCell, Shown } from "../../../spreadsheet/sheet";
import type { Utf8Text } from "../xml/utf8-text";
import { cellText, spaceAttribute } from "../xml/xml-text";
import { RunningFills } from "./fill-xml";
import type { FillStamp } from "./fill-xml";
import { xmlSpelling } from "./formula-text";
import { putShown, shownType } from "./shown-xml";

export interface CellsPlace {
  /** Sheets that formulas know by another name than they got. */
  readonly renamed: ReadonlyMap<string, string>;
  readonly cellFormat: (style: string) => number;
}

/** Excel cuts longer text, so to write it would lose some. */
const LONGEST_TEXT = 32_767;

export function putRows({ rows, rowHeights, fills = [] }: Sheet, place: CellsPlace, to: Utf8Text) {
  const { put } = to;
  const writer = new CellWriter(place, to);
  const running = new RunningFills(fills, writer);
  const tallest = Math.max(-1, ...Object.keys(rowHeights).map(Number));
  const end = Math.max(rows.length, tallest + 1, running.end);
  put("<sheetData>");
  for (let row = 0; row < end; row++) {
    const height = rowHeights[row];
    const cells = rows[row] ?? [];
    const filled = running.at(row);
    const isEmpty = filled.length === 0 && !cells.some((it) => it !== undefined);
    if (height === undefined && isEmpty) continue;
    put(`<row r="${row + 1}"${height === undefined ? "" : ` ht="${height}" customHeight="1"`}>`);
    putCells(row, cells, filled, writer);
    put("</row>");
  }
  put("</sheetData>");
}

/** Cells by themselves and those of fills, from left to right. */
function putCells(
  row: number,
  cells: readonly (SheetCell | undefined)[],
  filled: readonly FillStamp[],
  writer: CellWriter
): void {
  let next = 0;
  cells.forEach((it, column) => {
    if (it === undefined) return;
    for (
      let fill = filled[next];
      fill !== undefined && fill.column <= column;
      fill = filled[++next]
    ) {
      if (fill.column === column) throw new Error(`two cells at row ${row}, column ${column}`);
      fill.put(row, writer.to);
    }
    writer.cell(it, row, column);
  });
  for (; next < filled.length; next++) filled[next]?.put(row, writer.to);
}

class CellWriter {
  readonly spelling: Spelling;
  private readonly formats = new Map<string, string>();
  private readonly pen: Pen;

  constructor(
    private readonly place: CellsPlace,
    readonly to: Utf8Text
  ) {
    this.spelling = xmlSpelling(place.renamed);
    this.pen = { text: to.put, row: (row) => to.number(row + 1) };
  }

  cell(it: SheetCell, row: number, column: number): void {
    const { to } = this;
    to.put(`<c r="${columnName(column)}${row + 1}`);
    to.put(it.style === undefined ? '"' : this.format(it.style));
    if ("formula" in it) this.formula(it.formula, it.shown);
    else if (!("value" in it)) to.put("/>");
    else if (typeof it.value === "string") to.put(inlineText(it.value, row, column));
    else this.shown(it.value);
  }

  /** Behind the cell's place: the quote that ends it, and the look. */
  format(style: string): string {
    const known = this.formats.get(style);
    if (known !== undefined) return known;
    const attribute = `" s="${this.place.cellFormat(style)}"`;
    this.formats.set(style, attribute);
    return attribute;
  }

  private formula(formula: Formula, shown: Shown): void {
    const { put } = this.to;
    put(shownType(shown));
    put("><f>");
    spell(formula, this.spelling, this.pen);
    put("</f><v>");
    putShown(shown, this.to);
    put("</v></c>");
  }

  private shown(shown: Shown): void {
    this.to.put(`${shownType(shown)}><v>`);
    putShown(shown, this.to);
    this.to.put("</v></c>");
  }
}

function inlineText(value: string, row: number, column: number): string {
  if (value.length > LONGEST_TEXT)
    throw new Error(`${columnName(column)}${row + 1}: a text of ${value.length} characters`);
  return ` t="inlineStr"><is><t${spaceAttribute(value)}>${cellText(value)}</t></is></c>`;
}
