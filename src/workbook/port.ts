/**
 * The workbook as the rest of the program sees it: sheets to read, result sheets to write.
 *
 * Excel, a file and memory are three adapters. Whatever the host, a write touches only sheets that
 * carry our mark, is done whole or not at all, and leaves the user's cells as they were.
 */
import type { Block, Cell } from "../spreadsheet/address";
import type { Grid, Visibility } from "../spreadsheet/grid";
import type { Sheet } from "../spreadsheet/sheet";

export interface ReadableWorkbook {
  /** Every sheet in tab order, chart sheets left out. */
  sheets(): Promise<readonly SheetInfo[]>;
  /** One sheet, whole. Throws `no-such-sheet`. */
  read(name: string, options?: ReadOptions): Promise<Grid>;
  /** What was remembered under this key, in this workbook and by whomever. */
  recall(key: string): Promise<string | undefined>;
  /** Awaited between long steps of work on what was read; to throw in it ends the work. Absent where nobody waits. */
  readonly rest?: () => Promise<void>;
}

export interface ReadOptions {
  /** Awaited between the pieces of a long reading, with the share that is read; to throw in it ends the reading. */
  readonly onPiece?: (share: number) => Promise<void>;
}

export interface Workbook extends ReadableWorkbook {
  /** Adds each sheet, or replaces the one with the same mark; all of them or none. */
  write(sheets: readonly Sheet[], options?: WriteOptions): Promise<readonly Written[]>;
  /** Keeps a text with the workbook; undefined forgets it. Anyone who has the file can read it. */
  remember(key: string, text: string | undefined): Promise<void>;
  /** Takes the last write back whole; undefined where there is nothing to take back. */
  undo(): Promise<Undone | undefined>;
  /** As far as the last glance, write or undo has shown: somebody else may have been at it since. */
  canUndo(): Promise<boolean>;
}

/** A workbook that somebody is looking at. */
export interface OpenWorkbook extends Workbook {
  /** What a deed asks first, with what is remembered under `key`: in one request where the host can. */
  glance(key: string): Promise<Glance>;
  /** Brings a cell into view and selects it. `at` names its sheet. */
  show(at: Cell | Block): Promise<void>;
  /** Calls back after every change until the function that it gives is called. */
  watch(listener: (change: WorkbookChange) => void): Promise<() => void>;
}

/** The workbook as it was at one moment: what came along is not asked again, anything else is. */
export interface Glance extends ReadableWorkbook {
  readonly focus: Focus;
}

/** The sheet in front, and what is selected on it where the host can tell. */
export interface Focus {
  readonly sheet: string;
  readonly selection?: Block;
}

/** selection: other cells; sheet: another sheet in front; sheets: one added, deleted or renamed; data: cells. */
export type WorkbookChange = "selection" | "sheet" | "sheets" | "data";

export interface SheetInfo {
  readonly name: string;
  readonly visibility: Visibility;
  /** The mark, where the sheet is one of ours. */
  readonly mark?: string;
  /** The sheet that the user was looking at. */
  readonly active: boolean;
}

export interface WriteOptions {
  /** Called with a share from 0 to 1, at least once a second on long work. */
  readonly onProgress?: (share: number) => void;
  /** Brings the first of the sheets before the user's eyes, where somebody is looking. */
  readonly show?: boolean;
}

export interface Written {
  readonly mark: string;
  /** The name it got: another than asked for where the user has a sheet of that name. */
  readonly name: string;
  readonly replaced: boolean;
}

/** What an undo did, by sheet name. */
export interface Undone {
  /** Sheets that the write had added: gone, or emptied where something refers to them. */
  readonly removed: readonly string[];
  /** Sheets that the write had refilled: as they were. */
  readonly restored: readonly string[];
}

/** What went wrong, as a closed list; the sentence for the user is in app/messages/messages.ts. */
export type WorkbookFault =
  | "no-such-sheet"
  | "not-a-zip"
  | "truncated"
  | "encrypted"
  | "signed"
  | "strict-ooxml"
  | "old-format"
  | "not-a-workbook"
  | "too-large"
  | "unsafe"
  | "damaged"
  | "protected-structure"
  | "read-only"
  | "busy"
  | "disk-full"
  | "not-found"
  | "exists"
  // Of an Excel that is open.
  | "cell-edit"
  | "protected-sheet"
  | "filtered"
  | "other-workbook"
  | "payload"
  | "session-lost"
  | "host-busy"
  | "denied"
  | "host";

/** Thrown by adapters only. `detail` is for the developer: a part's name, an errno. */
export class WorkbookError extends Error {
  constructor(
    readonly fault: WorkbookFault,
    readonly detail: string,
    readonly cause?: unknown
  ) {
    super(`${fault}: ${detail}`);
    this.name = "WorkbookError";
    // Compiled to ES5, an Error's constructor makes a plain Error whatever extends it.
    Object.setPrototypeOf(this, WorkbookError.prototype);
  }
}
