/**
 * An .xlsx on its way to the workbench: a model to calculate with, and how it looks.
 *
 * The package itself is kept as it came; saving starts from it again (save-package.ts).
 */
import { openPackage } from "../../workbook/file/package/parts";
import type { Package } from "../../workbook/file/package/parts";
import { readLooks } from "../../workbook/file/read/read-looks";
import type { SheetLooks } from "../../workbook/file/read/read-looks";
import { readSheet } from "../../workbook/file/read/read-sheet";
import type { Grid } from "../../spreadsheet/grid";
import type { BookModel } from "../model/book-model";
import type { Engine } from "../model/engine";
import { modelFrom } from "../model/model-from";
import type { SheetModel } from "../model/sheet-model";
import { memoryOf } from "../../workbook/file/package/memory-part";
import { customXmlOf } from "./custom-xml";
import { openedCharts } from "./opened-charts";
import { openedConditionals } from "./opened-conditionals";

export interface OpenedSheet {
  readonly model: SheetModel;
  readonly grid: Grid;
  readonly looks: SheetLooks;
}

export interface OpenedBook {
  readonly package: Package;
  readonly model: BookModel;
  readonly sheets: readonly OpenedSheet[];
  /** Sheets that the add-in has dressed since: those that it made again, for users cannot dress cells here. */
  readonly remade: ReadonlySet<SheetModel>;
}

/** Throws a WorkbookError for what is no workbook. */
export function checkedBook(bytes: Uint8Array): Package {
  return openPackage(bytes, { allowSigned: true });
}

export function openBook(bytes: Uint8Array, name: string, engine: Engine): OpenedBook {
  const book = checkedBook(bytes);
  const parts = book.sheets.filter(({ kind }) => kind === "worksheet");
  const grids = parts.map((part) => readSheet(book, part));
  const model = modelFrom(grids, engine, name);
  const sheets = parts.flatMap((part, i): OpenedSheet[] => {
    const [sheet, grid] = [model.sheets[i], grids[i]];
    if (sheet === undefined || grid === undefined) return [];
    const looks = readLooks(book, part);
    furnish(sheet, looks);
    sheet.conditionals.push(...openedConditionals(book, part));
    sheet.charts.push(...openedCharts(book, part));
    return [{ model: sheet, grid, looks }];
  });
  defineNames(book, model);
  model.customXml.push(...customXmlOf(book).map(({ xml }, i) => ({ id: `{PART-${i + 1}}`, xml })));
  memoryOf(book).forEach((text, key) => model.settings.set(MEMORY + key, text));
  const front = model.sheet(book.sheets[book.activeTab]?.name ?? "") ?? model.sheets[0];
  if (front !== undefined) model.activate(front);
  const remade = new Set<SheetModel>();
  model.listen((event) => void (event.kind === "formatted" && remade.add(event.sheet)));
  return { package: book, model, sheets, remade };
}

/** The add-in keeps texts in the settings in Excel, and in a part of their own in a file. */
export const MEMORY = "scorecard.memory.";

/** A character of the default font is 7 pixels wide, with 5 beside it; Office.js counts points. */
const POINTS = 0.75;
const pointsOf = (characters: number): number => (characters * 7 + 5) * POINTS;

function furnish(sheet: SheetModel, { columnWidths, rowHeights, frozen, ...looks }: SheetLooks) {
  columnWidths.forEach((width, column) => sheet.columnWidths.set(column, pointsOf(width)));
  rowHeights.forEach((height, row) => sheet.rowHeights.set(row, height));
  sheet.showGridlines = looks.showGridLines;
  const { rows, columns } = frozen;
  if (rows + columns === 0) return;
  sheet.frozen = { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
}

function defineNames({ definedNames, sheets }: Package, model: BookModel): void {
  for (const { name, refersTo, localSheet, hidden } of definedNames) {
    const held = { name, refersTo, visible: !hidden, comment: "" };
    const sheet =
      localSheet === undefined ? undefined : model.sheet(sheets[localSheet]?.name ?? "");
    (sheet ?? model).names.set(name.toLowerCase(), held);
    // Excel's own names (_xlnm.Print_Area) stand in no formula, and Univer knows none like them.
    if (sheet === undefined && !name.startsWith("_xlnm.")) model.defineName(held);
  }
  for (const sheet of model.sheets) {
    const local = [...sheet.names.values()].filter(({ name }) => !name.startsWith("_xlnm."));
    if (local[0] !== undefined) model.defineName(local[0], sheet); // writes all of them out
  }
}
