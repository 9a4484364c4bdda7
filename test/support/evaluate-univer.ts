/** Evaluates formulas in Node with Univer's engine: sheets in, every cell's value out. */
import { LocaleType, createUniver } from "@univerjs/presets";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import type { CellValue } from "../../src/spreadsheet/grid";
import { laidOut } from "../../src/spreadsheet/sheet";
import type { Sheet, SheetCell } from "../../src/spreadsheet/sheet";

/** A sheet of the user's: plain values. */
export interface SourceSheet {
  readonly name: string;
  readonly values: readonly (readonly CellValue[])[];
}

export type Evaluated = (sheet: string, row: number, column: number) => CellValue;

interface UniverCell {
  readonly v?: string | number;
  readonly t?: number;
  readonly f?: string;
}

const TEXT = 1;
const NUMBER = 2;
const BOOLEAN = 3;

export async function evaluateWithUniver(
  sources: readonly SourceSheet[],
  reports: readonly Sheet[]
): Promise<Evaluated> {
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.EN_US,
    locales: {},
    presets: [UniverSheetsNodeCorePreset()],
  });
  const sheets = [
    ...sources.map(({ name, values }) => ({ name, cells: values.map((row) => row.map(ofValue)) })),
    ...reports.map((report) => ({
      name: report.name,
      cells: laidOut(report).map((row) => row.map(ofCell)),
    })),
  ];
  const book = univerAPI.createWorkbook({
    id: "book",
    name: "book",
    sheetOrder: sheets.map(({ name }) => name),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.name, sheetData(sheet)])),
  });
  const formulas = univerAPI.getFormula();
  formulas.executeCalculation();
  await formulas.onCalculationResultApplied();
  const values = new Map(
    book.getSheets().map((sheet) => [sheet.getSheetName(), sheet.getSheet().getCellMatrix()])
  );
  const found = (sheet: string, row: number, column: number): CellValue =>
    toValue(values.get(sheet)?.getValue(row, column));
  const snapshot = new Map(
    sheets.map(({ name, cells }) => [
      name,
      cells.map((line, row) => line.map((_, column) => found(name, row, column))),
    ])
  );
  univer.dispose();
  return (sheet, row, column) => snapshot.get(sheet)?.[row]?.[column];
}

function sheetData({ name, cells }: { name: string; cells: (UniverCell | undefined)[][] }) {
  const rows = cells.map((row) => Object.fromEntries(row.map((one, i) => [i, one ?? {}])));
  return {
    id: name,
    name,
    rowCount: cells.length + 40,
    columnCount: Math.max(...cells.map((row) => row.length)) + 10,
    cellData: Object.fromEntries(rows.map((row, i) => [i, row])),
  };
}

function ofCell(what: SheetCell | undefined): UniverCell | undefined {
  if (what === undefined) return undefined;
  if ("formula" in what) return { f: `=${what.formula.formula}` };
  return "value" in what ? ofValue(what.value) : undefined;
}

function ofValue(value: CellValue): UniverCell | undefined {
  if (value === undefined) return undefined;
  if (typeof value === "number") return { v: value, t: NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: BOOLEAN };
  // A typed error is made by a formula: Univer has no cell type for errors.
  if (typeof value === "object") return { f: `=${failing(value.error)}` };
  return { v: value, t: TEXT };
}

function failing(error: string): string {
  return error === "#N/A" ? "NA()" : error === "#DIV/0!" ? "1/0" : `"x"*1`;
}

/** Univer types a missing cell as undefined, null or void. */
function toValue(found: unknown): CellValue {
  const { v: value, t: type } = (found ?? {}) as { readonly v?: unknown; readonly t?: unknown };
  if (value === null || value === undefined) return undefined;
  if (type === BOOLEAN) return value === 1 || value === true;
  return typeof value === "number" || typeof value === "string" ? value : String(value);
}
