/**
 * A sheet as the text of its part, piece by piece.
 *
 *     putSheetXml(sheet, { selected, renamed, cellFormat, conditionalFormat, drawing }, to)
 *
 * The order of the elements is the standard's, and Excel refuses the workbook where it is not kept.
 */
import { a1, blockA1, cell } from "../../../spreadsheet/address";
import type { ConditionalLook, Sheet } from "../../../spreadsheet/sheet";
import { putRows } from "./cells-xml";
import type { CellsPlace } from "./cells-xml";
import { conditionalsXml, extensionXml } from "./conditional-xml";
import { MAIN, colorXml } from "./look-xml";
import { printXml } from "./print-xml";
import { validationsXml } from "./validation-xml";
import type { Utf8Text } from "../xml/utf8-text";
import { XML_HEAD } from "../xml/xml-text";

export interface SheetPlace extends CellsPlace {
  /** Stands on the tab that opens first. */
  readonly selected: boolean;
  readonly conditionalFormat: (look: ConditionalLook) => number;
  /** The relation of the drawing that holds the charts. */
  readonly drawing?: string;
}

export const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export function putSheetXml(sheet: Sheet, place: SheetPlace, to: Utf8Text): void {
  const { put } = to;
  put(`${XML_HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">`);
  put(propertiesXml(sheet));
  put(`<dimension ref="${dimension(sheet)}"/>`);
  put(viewXml(sheet, place.selected));
  put(`<sheetFormatPr defaultRowHeight="15"/>`);
  put(columnsXml(sheet));
  putRows(sheet, place, to);
  put(mergesXml(sheet));
  put(conditionalsXml(sheet.conditionals, place));
  put(validationsXml(sheet.validations));
  if (sheet.print !== undefined) put(printXml(sheet.print));
  if (place.drawing !== undefined) put(`<drawing r:id="${place.drawing}"/>`);
  put(extensionXml(sheet.conditionals));
  put("</worksheet>");
}

function propertiesXml({ tabColor, print }: Sheet): string {
  const inside =
    (tabColor === undefined ? "" : colorXml("tabColor", tabColor)) +
    (print === undefined ? "" : `<pageSetUpPr fitToPage="1"/>`);
  return inside === "" ? "" : `<sheetPr>${inside}</sheetPr>`;
}

function dimension({ rows, fills = [] }: Sheet): string {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 1);
  const right = fills.reduce((most, { column }) => Math.max(most, column), width - 1);
  const last = Math.max(rows.length, 1) - 1;
  const bottom = fills.reduce(
    (most, { top, shown }) => Math.max(most, top + shown.length - 1),
    last
  );
  return blockA1({ top: 0, left: 0, bottom, right });
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

function mergesXml({ merges }: Sheet): string {
  if (merges.length === 0) return "";
  const list = merges.map((merge) => `<mergeCell ref="${blockA1(merge)}"/>`);
  return `<mergeCells count="${merges.length}">${list.join("")}</mergeCells>`;
}
