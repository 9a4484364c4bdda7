/**
 * The workbook under the host: sheets, names, selection, custom XML, settings.
 *
 * A write puts values and formulas down at once; the engine works the formulas out when it comes
 * to it. `settled()` waits for that, and nothing is calculated on opening: values come cached.
 */
import type { Block } from "../../spreadsheet/address";
import type { CellValue } from "../../spreadsheet/grid";
import {
  accessDenied,
  invalidArgument,
  invalidOperation,
  itemAlreadyExists,
} from "../wire/host-error";
import type { BookEvent, BookListener } from "./book-event";
import type { Calculated, Engine, EngineCell } from "./engine";
import { entered } from "./entering";
import { sheetsIn, withNamesWrittenOut, withSheetGone, withSheetRenamed } from "./formula-sheets";
import type { Bag, CustomXmlModel, NameModel } from "./parts";
import { SheetModel } from "./sheet-model";
import { freeSheetName, isSheetName } from "./sheet-name";

export interface Selection {
  readonly sheet: SheetModel;
  readonly on: Block;
}

export interface Write {
  readonly row: number;
  readonly column: number;
  /** As Office.js hands it over: text that may be a formula, a number, null to leave the cell. */
  readonly raw: unknown;
}

const REF_ERROR: CellValue = { error: "#REF!" };
const NAME_ERROR: CellValue = { error: "#NAME?" };

export class BookModel {
  readonly sheets: SheetModel[] = [];
  readonly names = new Map<string, NameModel>();
  readonly customXml: CustomXmlModel[] = [];
  readonly settings = new Map<string, unknown>();
  calculation = "Automatic";
  readOnly = false;
  structureProtection: Bag | undefined;
  private current: Selection | undefined;
  private readonly listeners: BookListener[] = [];
  private made = 0;
  private things = 0;

  constructor(
    readonly engine: Engine,
    readonly fileName = "工作簿1.xlsx",
    private readonly thisYear = new Date().getFullYear()
  ) {
    engine.onCalculated((cells) => this.takeCalculated(cells));
  }

  /** Who counts the cells that go over the wire. */
  read: (cells: number) => void = () => undefined;
  wrote: (cells: number) => void = () => undefined;

  listen(listener: BookListener): void {
    this.listeners.push(listener);
  }

  emit(event: BookEvent): void {
    this.listeners.forEach((listener) => listener(event));
  }

  settled(): Promise<void> {
    return this.engine.settled();
  }

  sheet(nameOrId: string): SheetModel | undefined {
    const wanted = nameOrId.toLowerCase();
    return this.sheets.find((it) => it.name.toLowerCase() === wanted || it.id === nameOrId);
  }

  get selection(): Selection {
    const sheet = this.sheets[0];
    const first = { top: 0, left: 0, bottom: 0, right: 0 };
    if (this.current !== undefined) return this.current;
    if (sheet === undefined) throw new Error("a workbook has a sheet");
    return { sheet, on: first };
  }

  /** The sheets it starts with; once. */
  open(sheets: readonly { readonly name: string; readonly cells: readonly EngineCell[] }[]): void {
    const made = sheets.map(({ name, cells }) => ({ sheet: this.newSheet(name), cells }));
    this.engine.open(made.map(({ sheet: { id, name }, cells }) => ({ id, name, cells })));
  }

  addSheet(name: string): SheetModel {
    this.checkStructure();
    const sheet = this.newSheet(name);
    this.engine.addSheet({ id: sheet.id, name, cells: [] });
    this.emit({ kind: "added", sheet });
    return sheet;
  }

  freeName(): string {
    return freeSheetName(this.sheets.length + 1, (name) => this.sheet(name) === undefined);
  }

  removeSheet(sheet: SheetModel): void {
    this.checkStructure();
    const left = this.sheets.filter((it) => it !== sheet && it.visibility === "visible");
    if (left[0] === undefined) throw invalidOperation("a workbook keeps one visible sheet");
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.engine.removeSheet(sheet.id);
    if (this.current?.sheet === sheet) this.current = undefined;
    this.rewrite((formula) => withSheetGone(formula, sheet.name));
    this.emit({ kind: "deleted", sheet });
  }

  renameSheet(sheet: SheetModel, name: string): void {
    this.checkStructure();
    if (name.toLowerCase() !== sheet.name.toLowerCase()) this.checkName(name);
    const before = sheet.name;
    sheet.name = name;
    this.engine.renameSheet(sheet.id, name);
    this.rewrite((formula) => withSheetRenamed(formula, before, name));
  }

  /** Defines it anew where there is one; names of a sheet reach the engine written out. */
  defineName({ name, refersTo }: NameModel, sheet?: SheetModel): void {
    if (sheet === undefined) return this.engine.defineName(name, refersTo);
    const cells = [...sheet.cells.all()].flatMap(({ formula, ...cell }) =>
      formula === undefined ? [] : this.putFormula(sheet, cell, formula)
    );
    this.engine.setCells(sheet.id, cells);
  }

  activate(sheet: SheetModel): void {
    const before = this.selection.sheet;
    if (before === sheet) return;
    this.current = { sheet, on: { top: 0, left: 0, bottom: 0, right: 0 } };
    this.emit({ kind: "deactivated", sheet: before });
    this.emit({ kind: "activated", sheet });
  }

  select(sheet: SheetModel, on: Block): void {
    this.activate(sheet);
    this.current = { sheet, on };
    this.emit({ kind: "selected", sheet, on });
  }

  /** Refused before anything is put down: a write is whole. */
  write(sheet: SheetModel, on: Block, writes: readonly Write[]): void {
    this.checkWritable(sheet, on);
    const cells = writes.flatMap((write) => this.put(sheet, write));
    this.engine.setCells(sheet.id, cells);
    this.emit({ kind: "changed", sheet, on });
  }

  checkWritable(sheet: SheetModel, on: Block): void {
    if (this.readOnly) throw accessDenied("the workbook is read-only");
    if (sheet.refusesWrites(on)) throw accessDenied(`the sheet ${sheet.name} is protected`);
  }

  checkStructure(): void {
    if (this.readOnly) throw accessDenied("the workbook is read-only");
    if (this.structureProtection !== undefined) {
      throw accessDenied("the structure of the workbook is protected");
    }
  }

  /** For the ids of things that are made. */
  nextNumber(): number {
    this.things += 1;
    return this.things;
  }

  private newSheet(name: string): SheetModel {
    this.checkName(name);
    this.made += 1;
    const number = String(this.made).padStart(4, "0");
    const sheet = new SheetModel(`{00000000-0001-0000-${number}-000000000000}`, name);
    this.sheets.push(sheet);
    return sheet;
  }

  private checkName(name: string): void {
    if (!isSheetName(name)) throw invalidArgument(`sheet name ${name}`);
    if (this.sheet(name) !== undefined) throw itemAlreadyExists(name);
  }

  private put(sheet: SheetModel, { row, column, raw }: Write): readonly EngineCell[] {
    if (raw === null || raw === undefined) return [];
    const before = sheet.cells.at(row, column);
    const read = entered(raw, sheet.formatAt(row, column), this.thisYear);
    const format = before?.format === undefined ? {} : { format: before.format };
    if ("formula" in read) return this.putFormula(sheet, { row, column, ...format }, read.formula);
    const isPlain = sheet.formatAt(row, column) === "General";
    const shown = read.format !== undefined && isPlain ? { format: read.format } : format;
    sheet.cells.put(row, column, { value: read.value, ...shown });
    return [{ row, column, value: read.value }];
  }

  /** A sheet that is not there makes #REF!; the engine would take the formula's own sheet for it. */
  private putFormula(
    sheet: SheetModel,
    at: { readonly row: number; readonly column: number; readonly format?: string },
    formula: string
  ): readonly EngineCell[] {
    const { row, column, ...format } = at;
    const refusal = this.refusalOf(formula);
    sheet.cells.put(row, column, { value: refusal ?? 0, formula, ...format });
    if (refusal !== undefined) return [{ row, column, value: refusal }];
    return [{ row, column, value: 0, formula: withNamesWrittenOut(formula, sheet.names) }];
  }

  private refusalOf(formula: string): CellValue {
    const isDangling = sheetsIn(formula).some((name) => this.sheet(name) === undefined);
    if (isDangling) return REF_ERROR;
    return this.engine.cannotCalculate(formula) ? NAME_ERROR : undefined;
  }

  private takeCalculated(cells: readonly Calculated[]): void {
    const touched = new Set<SheetModel>();
    for (const { sheet: id, row, column, value } of cells) {
      const sheet = this.sheets.find((it) => it.id === id);
      const before = sheet?.cells.at(row, column);
      if (sheet === undefined || before?.formula === undefined) continue;
      sheet.cells.put(row, column, { ...before, value });
      touched.add(sheet);
    }
    touched.forEach((sheet) => this.emit({ kind: "calculated", sheet }));
  }

  private rewrite(change: (formula: string) => string): void {
    for (const sheet of this.sheets) {
      for (const { row, column, ...state } of [...sheet.cells.all()]) {
        const formula = state.formula === undefined ? undefined : change(state.formula);
        if (formula === undefined || formula === state.formula) continue;
        const value = formula.includes("#REF!") ? REF_ERROR : state.value;
        sheet.cells.put(row, column, { ...state, formula, value });
      }
    }
    for (const name of [
      ...this.names.values(),
      ...this.sheets.flatMap((s) => [...s.names.values()]),
    ]) {
      name.refersTo = change(name.refersTo);
    }
  }
}
