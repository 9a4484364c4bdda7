/**
 * A workbook open in the played Excel, the unmodified Office.js over it, and our adapter on top.
 *
 * Every one has a calculation engine of its own, which is let go after each test.
 */
import { gridOf } from "../../src/spreadsheet/grid";
import type { Grid, GridRows } from "../../src/spreadsheet/grid";
import { OfficeWorkbook } from "../../src/workbook/office/office-workbook";
import type { BookModel } from "../../src/workbench/model/book-model";
import type { Engine } from "../../src/workbench/model/engine";
import { modelFrom } from "../../src/workbench/model/model-from";
import { univerInNode } from "../../src/workbench/model/univer-in-node";
import type { PlayedExcel } from "../../src/workbench/played-excel";
import { stillEngine } from "../workbench/books";
import { officeInNode } from "../workbench/office-in-node";
import type { OfficeInNode } from "../workbench/office-in-node";

export interface PlayedWorkbook {
  readonly workbook: OfficeWorkbook;
  readonly book: BookModel;
  readonly excel: PlayedExcel;
  readonly office: OfficeInNode;
}

export interface PlayedOptions {
  readonly version?: string;
  /** Without it nothing is calculated, which is quicker. */
  readonly calculates?: boolean;
}

const engines: Engine[] = [];

export async function playedWorkbook(
  sheets: readonly (GridRows | Grid)[],
  { version = "1.14", calculates = true }: PlayedOptions = {}
): Promise<PlayedWorkbook> {
  const engine = calculates ? univerInNode() : stillEngine();
  engines.push(engine);
  const grids = sheets.map((sheet) => ("values" in sheet ? gridOf(sheet) : sheet));
  const book = modelFrom(grids, engine);
  const requirements = { ExcelApi: version, DelayForCellEdit: "1.1" };
  const office = await officeInNode(book, { requirements });
  return { workbook: officeWorkbook(office), book, excel: office.excel, office };
}

export function officeWorkbook(office: OfficeInNode): OfficeWorkbook {
  return new OfficeWorkbook(office);
}

export function closePlayed(): void {
  engines.splice(0).forEach((engine) => engine.dispose());
}
