/**
 * The workbook as the rest of the program sees it: sheets to read, result sheets to write.
 *
 * Excel, a file and memory are three adapters. Whatever the host, a write touches only sheets that
 * carry our mark, is done whole or not at all, and leaves the user's cells as they were.
 */
import type { Grid, Visibility } from "../spreadsheet/grid";
import type { Sheet } from "../spreadsheet/sheet";

export interface Workbook {
  /** Every sheet in tab order, chart sheets left out. */
  sheets(): Promise<readonly SheetInfo[]>;
  /** One sheet, whole. Throws `no-such-sheet`. */
  read(name: string): Promise<Grid>;
  /** Adds each sheet, or replaces the one with the same mark; all of them or none. */
  write(sheets: readonly Sheet[], options?: WriteOptions): Promise<readonly Written[]>;
}

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
}

export interface Written {
  readonly mark: string;
  /** The name it got: another than asked for where the user has a sheet of that name. */
  readonly name: string;
  readonly replaced: boolean;
}

/** What went wrong, as a closed list; the sentence for the user is in app/messages.ts. */
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
  }
}
