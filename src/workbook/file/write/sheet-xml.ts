/**
 * A sheet as the text of its part, piece by piece.
 *
 *     sheetXml(sheet, { name, selected, cellFormat, conditionalFormat, drawing }): Generator<string>
 *
 * Text stands in the cells themselves (inline strings), so that sharedStrings.xml stays untouched.
 * Formulas carry the value they will show. The order of the elements is the standard's, and Excel
 * refuses the workbook where it is not kept.
 */
import { a1, blockA1, cell, columnName } from "../../../spreadsheet/address";
import type { ConditionalLook, Sheet, SheetCell, Shown } from "../../../spreadsheet/sheet";
import { withSheetNames } from "../../sheet-reference";
import { conditionalsXml, extensionXml } from "./conditional-xml";
import { storedFormula } from "./formula-text";
import { MAIN, colorXml } from "./look-xml";
import { printXml } from "./print-xml";
import { validationsXml } from "./validation-xml";
import { XML_HEAD, cellText, spaceAttribute } from "../xml/xml-text";

export interface SheetPlace {
  /** Stands on the tab that opens first. */
  readonly selected: boolean;
  /** Sheets that formulas know by another name than they got. */
  readonly renamed: ReadonlyMap<string, string>;
  readonly cellFormat: (style: string) => number;
  readonly conditionalFormat: (look: ConditionalLook) => number;
  /** The relation of the drawing that holds the charts. */
  readonly drawing?: string;
}

export const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** Excel cuts longer text, so to write it would lose some. */
const LONGEST_TEXT = 32_767;

export function* sheetXml(sheet: Sheet, place: SheetPlace): Generator<string> {
  yield `${XML_HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">`;
  yield propertiesXml(sheet);
  yield `<dimension ref="${dimension(sheet)}"/>`;
  yield viewXml(sheet, place.selected);
  yield `<sheetFormatPr defaultRowHeight="15"/>`;
  yield columnsXml(sheet);
  yield* rowsXml(sheet, place);
  yield mergesXml(sheet);
  yield conditionalsXml(sheet.conditionals, place);
  yield validationsXml(sheet.validations);
  if (sheet.print !== undefined) yield printXml(sheet.print);
  if (place.drawing !== undefined) yield `<drawing r:id="${place.drawing}"/>`;
  yield extensionXml(sheet.conditionals);
  yield "</worksheet>";
}

function propertiesXml({ tabColor, print }: Sheet): string {
  const inside =
    (tabColor === undefined ? "" : colorXml("tabColor", tabColor)) +
    (print === undefined ? "" : `<pageSetUpPr fitToPage="1"/>`);
  return inside === "" ? "" : `<sheetPr>${inside}</sheetPr>`;
}

function dimension({ rows }: Sheet): string {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 1);
  return blockA1({ top: 0, left: 0, bottom: Math.max(rows.length, 1) - 1, right: width - 1 });
}

function viewXml({ frozen, showGridLines }: Sheet, selected: boolean): string {
  const { rows, columns } = frozen;
  const start =
    `<sheetView${showGridLines ? "" : ` showGridLines="0"`}` +
    `${selected ? ` tabSelected="1"` : ""} workbookViewId="0"`;
  if (rows === 0 && columns === 0) return `<sheetViews>${start}/></sheetViews>`;
  const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  return (
    `<sheetViews>${start}><pane${columns > 0 ? ` xSplit="${columns}"` : ""}` +
    `${rows > 0 ? ` ySplit="${rows}"` : ""} topLeftCell="${a1(cell(rows, columns))}"` +
    ` activePane="${pane}" state="frozen"/><selection pane="${pane}"/></sheetView></sheetViews>`
  );
}

function columnsXml({ columns }: Sheet): string {
  if (columns.length === 0) return "";
  const list = columns.map(({ width, hidden }, i) => {
    const concealed = hidden === true ? ` hidden="1"` : "";
    return `<col min="${i + 1}" max="${i + 1}" width="${width}"${concealed} customWidth="1"/>`;
  });
  return `<cols>${list.join("")}</cols>`;
}

function* rowsXml(sheet: Sheet, place: SheetPlace): Generator<string> {
  const { rows, rowHeights } = sheet;
  const cellXml = cellWriter(place);
  const tallest = Math.max(-1, ...Object.keys(rowHeights).map(Number));
  yield "<sheetData>";
  for (let row = 0; row < Math.max(rows.length, tallest + 1); row++) {
    let cells = "";
    (rows[row] ?? []).forEach((it, column) => {
      if (it !== undefined) cells += cellXml(it, columnName(column) + (row + 1));
    });
    const height = rowHeights[row];
    if (cells === "" && height === undefined) continue;
    const tall = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
    yield `<row r="${row + 1}"${tall}>${cells}</row>`;
  }
  yield "</sheetData>";
}

function cellWriter(place: SheetPlace): (it: SheetCell, at: string) => string {
  const formats = new Map<string, string>();
  const formatOf = (style: string | undefined): string => {
    if (style === undefined) return "";
    const known = formats.get(style);
    if (known !== undefined) return known;
    const attribute = ` s="${place.cellFormat(style)}"`;
    formats.set(style, attribute);
    return attribute;
  };
  return (it, at) => {
    const start = `<c r="${at}"${formatOf(it.style)}`;
    if ("formula" in it) {
      const stored = storedFormula(withSheetNames(it.formula.formula, place.renamed));
      return `${start}${shownType(it.shown)}><f>${cellText(stored)}</f>${shownXml(it.shown)}</c>`;
    }
    if (!("value" in it)) return `${start}/>`;
    return typeof it.value === "string"
      ? `${start} t="inlineStr"><is>${inlineText(it.value, at)}</is></c>`
      : `${start}${shownType(it.value)}>${shownXml(it.value)}</c>`;
  };
}

function inlineText(value: string, at: string): string {
  if (value.length > LONGEST_TEXT) throw new Error(`${at}: a text of ${value.length} characters`);
  return `<t${spaceAttribute(value)}>${cellText(value)}</t>`;
}

function shownType(shown: Shown): string {
  if (typeof shown === "object") return ` t="e"`;
  if (typeof shown === "boolean") return ` t="b"`;
  return typeof shown === "string" ? ` t="str"` : "";
}

function shownXml(shown: Shown): string {
  if (typeof shown === "object") return `<v>${cellText(shown.error)}</v>`;
  if (typeof shown === "string") return `<v>${cellText(shown)}</v>`;
  if (typeof shown === "boolean") return `<v>${shown ? 1 : 0}</v>`;
  if (!Number.isFinite(shown)) throw new Error(`${shown} cannot stand in a cell`);
  return `<v>${shown}</v>`;
}

function mergesXml({ merges }: Sheet): string {
  if (merges.length === 0) return "";
  const list = merges.map((merge) => `<mergeCell ref="${blockA1(merge)}"/>`);
  return `<mergeCells count="${merges.length}">${list.join("")}</mergeCells>`;
}
