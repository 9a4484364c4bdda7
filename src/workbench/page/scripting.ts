/// <reference lib="dom" />
/** window.workbench: the page for scripts and tests; src/workbench/README.md documents it. */
import { parseA1 } from "../../spreadsheet/address";
import type { Block } from "../../spreadsheet/address";
import { isError } from "../../spreadsheet/grid";
import type { CellState } from "../model/cells";
import type { SheetModel } from "../model/sheet-model";
import type { Stats } from "../wire/counters";
import type { Fault } from "../wire/faults";
import type { Session } from "./session";

export type PlainValue = string | number | boolean;

export interface Workbench {
  /** Opens a package in place of the book that is there. */
  open(bytes: Uint8Array | ArrayBuffer, name: string): Promise<void>;
  /** In tab order, hidden ones too. */
  sheets(): readonly string[];
  /** An empty cell is "", an error its text. */
  values(sheet: string, a1: string): readonly (readonly PlainValue[])[];
  /** With their "="; where there is none, the value. */
  formulas(sheet: string, a1: string): readonly (readonly PlainValue[])[];
  /** As if typed by the user; kept when everything is calculated. */
  setValue(sheet: string, a1: string, value: PlainValue): Promise<void>;
  /** Presses a button of the ribbon, by the control's id in the manifest. */
  run(commandId: string): Promise<void>;
  stats(): Stats;
  inject(fault: Fault): void;
  /** The package as 另存为 would write it. */
  save(): Promise<Uint8Array>;
}

declare global {
  interface Window {
    workbench?: Workbench;
  }
}

export interface PageDoings {
  readonly session: () => Session;
  readonly open: (bytes: Uint8Array, name: string) => Promise<void>;
  readonly press: (commandId: string) => Promise<void>;
  readonly save: () => Uint8Array;
}

export function workbenchFor({ session, open, press, save }: PageDoings): Workbench {
  const sheetNamed = (name: string): SheetModel => {
    const sheet = session().opened.model.sheet(name);
    if (sheet === undefined) throw new Error(`workbench: no sheet ${name}`);
    return sheet;
  };
  const read = (name: string, a1: string, of: (cell: CellState | undefined) => PlainValue) => {
    const { cells } = sheetNamed(name);
    return eachRow(blockNamed(a1), (row, column) => of(cells.at(row, column)));
  };
  return {
    open: (bytes, name) => open(new Uint8Array(bytes), name),
    sheets: () => session().opened.model.sheets.map(({ name }) => name),
    values: (sheet, a1) => read(sheet, a1, valueOf),
    formulas: (sheet, a1) => read(sheet, a1, formulaOf),
    setValue: async (name, a1, raw) => {
      const on = blockNamed(a1);
      const { model } = session().opened;
      model.write(sheetNamed(name), on, [{ row: on.top, column: on.left, raw }]);
      await session().settle();
    },
    run: press,
    stats: () => session().excel.counters.stats(),
    inject: (fault) => session().excel.faults.inject(fault),
    save: () => Promise.resolve(save()),
  };
}

function blockNamed(a1: string): Block {
  const on = parseA1(a1);
  if (on === undefined) throw new Error(`workbench: no cells ${a1}`);
  return on;
}

function eachRow<T>(on: Block, at: (row: number, column: number) => T): T[][] {
  return Array.from({ length: on.bottom - on.top + 1 }, (_, row) =>
    Array.from({ length: on.right - on.left + 1 }, (__, column) =>
      at(on.top + row, on.left + column)
    )
  );
}

function valueOf(cell: CellState | undefined): PlainValue {
  const value = cell?.value;
  return isError(value) ? value.error : (value ?? "");
}

function formulaOf(cell: CellState | undefined): PlainValue {
  return cell?.formula === undefined ? valueOf(cell) : `=${cell.formula}`;
}
