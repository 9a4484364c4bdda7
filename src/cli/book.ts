/** A workbook on disk as the commands see it; main.ts makes them from the file adapter. */
import type { Workbook } from "../workbook/port";

export interface Book {
  readonly workbook: Workbook;
  /** Writes beside and renames. `keepOld` leaves what stood there as .bak. Throws WorkbookError. */
  save(path: string, options: { readonly keepOld: boolean }): Promise<void>;
}

export interface OpenOptions {
  /** Take a signed workbook too, though its signature breaks. */
  readonly force?: boolean;
}

/** Everything a command needs of the world. */
export interface World {
  open(path: string, options: OpenOptions): Promise<Book>;
  /** A text file in UTF-8, with or without a mark before it. Throws WorkbookError. */
  readText(path: string): Promise<string>;
  /** Bytes of a file on disk, to tell long work beforehand. */
  size(path: string): Promise<number>;
  /** Whether two paths name the same file. */
  same(a: string, b: string): Promise<boolean>;
  /** The sample workbook that ships with the program. */
  readonly sample: string;
  /** Where a demo of this book may write. */
  demoOut(book: string): string;
  print(text: string): void;
  warn(text: string): void;
  /** Milliseconds that only ever rise. */
  clock(): number;
}
