/**
 * What the user does on the grid, told to the model: the model is the truth, and the grid may only
 * follow it.
 *
 * What is typed goes to the model as typed, so that "3-1" becomes a day by Excel's rules and not by
 * Univer's. Anything else that changes cells (delete, paste, fill, undo) is seen by what it changed.
 */
import type { FUniver } from "@univerjs/presets";
import { bounding, covers } from "../../model/block-of";
import type { BookModel, Write } from "../../model/book-model";
import type { SheetModel } from "../../model/sheet-model";
import { isError } from "../../../spreadsheet/grid";

export interface UserActions {
  /** The user began or ended typing in a cell. */
  editing(on: boolean): void;
  /** After anything that the pane may want to hear of. */
  acted(): void;
  /** Told when Excel would refuse what the user did. */
  refused(error: unknown): void;
}

interface UniverCell {
  readonly v?: string | number | boolean | null;
  readonly t?: number | null;
  readonly f?: string | null;
  readonly p?: { readonly body?: { readonly dataStream?: string } } | null;
}
type PlainValue = string | number | boolean;
interface Place {
  readonly row: number;
  readonly column: number;
}
type Matrix = Record<string, Record<string, UniverCell | null> | null>;

const SET_VALUES = "sheet.mutation.set-range-values";
const BOOLEAN = 3;

export class UserHearer {
  /** Above 0 while we ourselves speak to Univer. */
  private ours = 0;
  private typed:
    { readonly row: number; readonly column: number; readonly text: string } | undefined;

  constructor(
    private readonly univer: FUniver,
    private readonly book: BookModel,
    private readonly actions: UserActions
  ) {}

  start(): void {
    this.knowOurOwn();
    this.hearEdits();
    this.hearSelection();
    this.holdSheets();
  }

  /** All that we do goes through the facade; what the user does never does. */
  private knowOurOwn(): void {
    const execute = this.univer.syncExecuteCommand.bind(this.univer);
    this.univer.syncExecuteCommand = (...command: Parameters<typeof execute>) => {
      this.ours += 1;
      try {
        return execute(...command);
      } finally {
        this.ours -= 1;
      }
    };
  }

  private hearEdits(): void {
    const { Event } = this.univer;
    this.univer.addEvent(Event.SheetEditStarted, () => this.actions.editing(true));
    this.univer.addEvent(Event.BeforeSheetEditEnd, ({ row, column, value, isConfirm }) => {
      const text = withoutEnd(value.toPlainText());
      this.typed = isConfirm ? { row, column, text } : undefined;
    });
    this.univer.addEvent(Event.SheetEditEnded, () => {
      this.typed = undefined;
      this.actions.editing(false);
    });
    this.univer.addEvent(Event.CommandExecuted, ({ id, params, options }) => {
      if (id !== SET_VALUES || this.ours > 0 || isCalculated(options)) return;
      const { subUnitId, cellValue } = params as { subUnitId: string; cellValue?: Matrix };
      const name = this.univer.getActiveWorkbook()?.getSheetBySheetId(subUnitId)?.getSheetName();
      const sheet = this.book.sheet(name ?? "");
      if (sheet !== undefined && cellValue !== undefined) this.take(sheet, cellValue);
    });
  }

  private take(sheet: SheetModel, changed: Matrix): void {
    const writes = Object.entries(changed).flatMap(([row, cells]) =>
      Object.entries(cells ?? {}).flatMap(([column, cell]): Write[] => {
        const at = { row: Number(row), column: Number(column) };
        const raw = this.rawOf(at, cell);
        return raw === undefined || raw === shown(sheet, at) ? [] : [{ ...at, raw }];
      })
    );
    const [first, ...rest] = writes.map(({ row, column }) => {
      return { top: row, left: column, bottom: row, right: column };
    });
    if (first === undefined) return;
    try {
      this.book.write(sheet, rest.reduce(bounding, first), writes);
    } catch (error) {
      this.actions.refused(error);
    }
    this.actions.acted();
  }

  private rawOf(at: Place, cell: UniverCell | null): PlainValue | undefined {
    const isTyped = this.typed?.row === at.row && this.typed.column === at.column;
    return isTyped ? this.typed?.text : rawIn(cell);
  }

  private hearSelection(): void {
    const { Event } = this.univer;
    this.univer.addEvent(Event.SelectionChanged, ({ worksheet, selections }) => {
      if (this.ours > 0) return;
      const sheet = this.book.sheet(worksheet.getSheetName());
      const range = selections[selections.length - 1];
      if (sheet === undefined || range === undefined) return;
      const { startRow: top, startColumn: left, endRow: bottom, endColumn: right } = range;
      const before = this.book.selection;
      const on = { top, left, bottom, right };
      if (before.sheet === sheet && covers(before.on, on) && covers(on, before.on)) return;
      this.book.select(sheet, on);
      this.actions.acted();
    });
    this.univer.addEvent(Event.ActiveSheetChanged, ({ activeSheet }) => {
      const sheet = this.book.sheet(activeSheet.getSheetName());
      if (sheet === undefined || this.ours > 0) return;
      this.book.activate(sheet);
      this.actions.acted();
    });
  }

  /** The model makes, names and takes away sheets; whatever it has not done, Univer may not do. */
  private holdSheets(): void {
    const { Event } = this.univer;
    this.univer.addEvent(Event.BeforeSheetNameChange, (change) => {
      if (this.book.sheet(change.newName) === undefined) change.cancel = true;
    });
    this.univer.addEvent(Event.BeforeSheetDelete, (change) => {
      const name = change.worksheet.getSheetName();
      if (this.book.sheet(name) !== undefined) change.cancel = true;
    });
    this.univer.addEvent(Event.BeforeSheetMove, (change) => {
      change.cancel = true;
    });
  }
}

/** Results of formulas come the same way as what is pasted, marked in the options only. */
function isCalculated(options: object | undefined): boolean {
  return options !== undefined && "applyFormulaCalculationResult" in options;
}

/** Undefined where nothing but the look changed. */
function rawIn(cell: UniverCell | null): PlainValue | undefined {
  if (cell === null) return "";
  if (typeof cell.f === "string" && cell.f !== "") return cell.f;
  const rich = cell.p?.body?.dataStream;
  if (rich !== undefined) return withoutEnd(rich);
  if (cell.v === null) return "";
  return cell.t === BOOLEAN ? cell.v === 1 || cell.v === true : cell.v;
}

/** Univer ends every text with a line of its own. */
function withoutEnd(text: string): string {
  return text.replace(/\r?\n$/, "");
}

function shown(sheet: SheetModel, at: Place): unknown {
  const cell = sheet.cells.at(at.row, at.column);
  if (cell?.formula !== undefined) return `=${cell.formula}`;
  const value = cell?.value;
  return isError(value) ? value.error : (value ?? "");
}
