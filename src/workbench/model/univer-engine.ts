/**
 * Univer as the formula engine.
 *
 * Traps: SORT sorts the engine's own cached array and spoils other formulas on that range, so a
 * formula with SORT is refused (the model shows #NAME?); a reference beyond the sheet's size is
 * #NAME?, so sheets are made roomy, but not a million rows, which makes A:A slow; a boolean comes
 * back as 0 or 1 with its type beside it; what IF and its like take from a cell is nothing where that
 * cell is blank (0 in Excel) and also where a formula of the same pass made it "", so that is asked
 * again, and once more for each formula that may stand between.
 */
import { mergeWorksheetSnapshotWithDefault, numfmt } from "@univerjs/presets";
import type { FUniver } from "@univerjs/presets";
import type {} from "@univerjs/preset-sheets-node-core"; // the facade's members of sheets and formulas
import type { Calculated, Engine, EngineCell, EngineSheet } from "./engine";
import { sheetSnapshot, matrix, calculated, sizeFor } from "./univer-cells";
import type { UniverCell, Matrix } from "./univer-cells";

type FWorkbook = ReturnType<FUniver["createWorkbook"]>;

const SET_VALUES = "sheet.mutation.set-range-values";
const INSERT_SHEET = "sheet.mutation.insert-sheet";
const SET_NAME = "formula.mutation.set-defined-name";
const REMOVE_NAME = "formula.mutation.remove-defined-name";
const WHOLE_BOOK = "AllDefaultWorkbook";
const STARTED = "formula.mutation.set-formula-calculation-start";
const CALCULATED = "formula.mutation.set-formula-calculation-result";
/** A calculation of nothing never begins; Univer tells of that after half a second. */
const MOST_TRIES = 3;
const MOST_ASKED = 3;

export class UniverEngine implements Engine {
  private opened: FWorkbook | undefined;
  private listener: (cells: readonly Calculated[]) => void = () => undefined;
  private formulas = 0;
  private dirty = false;
  /** Calculations begun, ever and when a cell was last set. */
  private starts = 0;
  private startsAtEdit = 0;
  private starting: Promise<void> | undefined;
  /** Formulas that gave nothing, by sheet, row and column, and how often they were asked since an edit. */
  private readonly unsure = new Map<string, Calculated>();
  private readonly asked = new Map<string, number>();
  private settling = 0;
  private readonly early: (() => void)[] = [];

  /** A FUniver made with the sheets preset of Node or of the page. */
  constructor(private readonly univer: FUniver) {}

  open(sheets: readonly EngineSheet[]): void {
    const snapshot = Object.fromEntries(sheets.map((sheet) => [sheet.id, sheetSnapshot(sheet)]));
    const sheetOrder = sheets.map(({ id }) => id);
    this.formulas = sheets.flatMap(({ cells }) => cells).filter((cell) => cell.formula).length;
    this.opened = this.univer.createWorkbook({ id: unit(), sheetOrder, sheets: snapshot });
    this.hear(); // not before there is a workbook: Univer makes its calculator with the first
    this.starting = this.started().then(() => {
      this.early.splice(0).forEach((edit) => edit());
      this.starting = undefined;
    });
  }

  /** As if another person had added it: Univer brings one's own new sheet to the front, which Excel does not. */
  addSheet({ id, name, cells }: EngineSheet): void {
    const index = this.book.getSheets().length;
    const sheet = mergeWorksheetSnapshotWithDefault(sheetSnapshot({ id, name, cells: [] }));
    const added = { unitId: this.book.getId(), index, sheet };
    this.univer.syncExecuteCommand(INSERT_SHEET, added, { fromCollab: true });
    this.setCells(id, cells);
  }

  removeSheet(id: string): void {
    const sheet = this.book.getSheetBySheetId(id);
    if (sheet !== null) this.book.deleteSheet(sheet);
    this.dirty = true;
  }

  renameSheet(id: string, name: string): void {
    this.book.getSheetBySheetId(id)?.setName(name);
  }

  setCells(id: string, cells: readonly EngineCell[]): void {
    if (cells.length === 0) return;
    this.formulas += cells.filter((cell) => cell.formula !== undefined).length;
    this.dirty = this.formulas > 0;
    this.asked.clear();
    if (this.starting === undefined) this.setNow(id, cells);
    else this.early.push(() => this.setNow(id, cells));
  }

  private setNow(id: string, cells: readonly EngineCell[]): void {
    this.makeRoom(id, cells);
    const target = { unitId: this.book.getId(), subUnitId: id };
    this.startsAtEdit = this.starts;
    this.univer.syncExecuteCommand(SET_VALUES, { ...target, cellValue: matrix(cells) });
  }

  defineName(name: string, refersTo: string): void {
    const named = { ...this.nameKey(name), formulaOrRefString: refersTo };
    this.univer.syncExecuteCommand(SET_NAME, { ...named, localSheetId: WHOLE_BOOK });
    this.dirty = this.formulas > 0;
  }

  removeName(name: string): void {
    this.univer.syncExecuteCommand(REMOVE_NAME, this.nameKey(name));
  }

  private nameKey(name: string) {
    return { unitId: this.book.getId(), id: name.toLowerCase(), name };
  }

  onCalculated(listener: (cells: readonly Calculated[]) => void): void {
    this.listener = listener;
  }

  async settled(): Promise<void> {
    this.settling += 1;
    if (this.dirty) await this.starting;
    do await this.calculated();
    while (this.askAgain());
    this.settling -= 1;
  }

  /** What ends first may have begun before the last edit: the page's conditional formats calculate too. */
  private async calculated(): Promise<void> {
    while (this.dirty) {
      this.dirty = false;
      const before = this.startsAtEdit;
      for (let tries = 0; tries < MOST_TRIES; tries += 1) {
        await this.univer.getFormula().onCalculationResultApplied();
        if (this.starts > before) break;
      }
    }
  }

  private askAgain(): boolean {
    const again = [...this.unsure];
    this.unsure.clear();
    for (const [key, { sheet, row, column }] of again) {
      this.asked.set(key, (this.asked.get(key) ?? 0) + 1);
      const at = this.book.getSheetBySheetId(sheet)?.getRange(row, column);
      const formula = at?.getFormula().slice(1);
      if (formula) this.setNow(sheet, [{ row, column, value: undefined, formula }]);
      this.dirty = true;
    }
    return again.length > 0;
  }

  cannotCalculate(formula: string): boolean {
    return /\bSORT\s*\(/i.test(formula);
  }

  text(value: number, format: string): string {
    return numfmt.format(format, value, { throws: false });
  }

  dispose(): void {
    this.univer.dispose();
  }

  private get book(): FWorkbook {
    if (this.opened === undefined) throw new Error("the engine was not opened");
    return this.opened;
  }

  /** Univer runs once over a new workbook, and forgets the edits that are made meanwhile. */
  private started(): Promise<void> {
    const calculator = this.univer.getFormula();
    const ended = new Promise<void>((resolve) => calculator.calculationEnd(() => resolve()));
    return Promise.race([ended, calculator.onCalculationResultApplied()]);
  }

  /** By the command itself: Univer's own callback comes in an idle moment, after `settled`. */
  private hear(): void {
    this.univer.addEvent(this.univer.Event.CommandExecuted, ({ id, params }) => {
      if (id === STARTED) this.starts += 1;
      if (id !== CALCULATED) return;
      const { unitData } = params as {
        unitData?: Record<string, Record<string, Matrix<UniverCell>>>;
      };
      const cells = Object.entries(unitData?.[this.book.getId()] ?? {}).flatMap(([sheet, matrix]) =>
        calculated(sheet, matrix)
      );
      this.listener(cells.flatMap((cell) => this.sure(cell)));
      // The page's grid calculates for itself too, while nobody waits for it.
      if (this.unsure.size > 0 && this.settling === 0) void this.settled();
    });
  }

  private sure(cell: Calculated): readonly Calculated[] {
    const key = `${cell.sheet} ${cell.row} ${cell.column}`;
    this.unsure.delete(key);
    if (cell.value !== undefined) return [cell];
    if ((this.asked.get(key) ?? 0) >= MOST_ASKED) return [{ ...cell, value: 0 }];
    this.unsure.set(key, cell);
    return [];
  }

  private makeRoom(id: string, cells: readonly EngineCell[]): void {
    const sheet = this.book.getSheetBySheetId(id);
    const { rowCount, columnCount } = sizeFor(cells);
    if (sheet !== null && rowCount > sheet.getMaxRows()) sheet.setRowCount(rowCount);
    if (sheet !== null && columnCount > sheet.getMaxColumns()) sheet.setColumnCount(columnCount);
  }
}

let units = 0;

/** Never the same twice: Univer remembers what hangs on what by this id, even after dispose. */
function unit(): string {
  units += 1;
  return `workbench-${units}`;
}
