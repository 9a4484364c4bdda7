/**
 * A workbook that is an .xlsx or .xlsm package, in Node or in a browser.
 *
 *     const workbook = await FileWorkbook.open(bytes);
 *     await workbook.write([sheet]);
 *     for (const chunk of workbook.save()) …
 *
 * A write makes a whole new package beside the old one and then takes it: if it fails, nothing has
 * changed. `save` may be called as often as one likes and copies what was not changed as it lies.
 */
import type { Grid } from "../../spreadsheet/grid";
import type { Sheet } from "../../spreadsheet/sheet";
import { WorkbookError } from "../port";
import type { ReadOptions, SheetInfo, Undone, Workbook, WriteOptions, Written } from "../port";
import { markedSheets } from "../marks";
import { memoryOf, withMemory } from "./package/memory-part";
import { openPackage, packageIn } from "./package/parts";
import type { Package } from "./package/parts";
import { anywherePacker } from "./zip/packer";
import type { MakePacker } from "./zip/packer";
import { readSheetInSteps } from "./read/read-sheet";
import { withSheets } from "./write/write-sheets";
import type { ZipOptions } from "./zip/zip";
import { zipChunks } from "./zip/zip-writer";

export interface FileOptions extends ZipOptions {
  /** Open a signed workbook too: its signature is kept, and no longer holds once it is written to. */
  readonly force?: boolean;
  /** A host's own deflate in place of the one that runs anywhere; see node-packer.ts. */
  readonly packer?: MakePacker;
}

export class FileWorkbook implements Workbook {
  /** The package before the last write, and what that wrote. A package never changes, so it is at hand. */
  private before: { readonly book: Package; readonly written: readonly Written[] } | undefined;

  private constructor(
    private book: Package,
    private readonly packer: MakePacker
  ) {}

  /** Throws a WorkbookError that says why for what is no whole, harmless workbook. */
  static open(
    bytes: Uint8Array,
    { force = false, packer = anywherePacker, ...options }: FileOptions = {}
  ): Promise<FileWorkbook> {
    return promised(() => {
      const book = openPackage(bytes, { ...options, allowSigned: force });
      return new FileWorkbook(book, packer);
    });
  }

  sheets(): Promise<readonly SheetInfo[]> {
    const { book } = this;
    const marks = new Map<string, string>();
    markedSheets(book.definedNames).forEach((name, mark) => marks.set(name.toLowerCase(), mark));
    const infos = book.sheets.map(({ name, visibility, kind }, i) => {
      const mark = marks.get(name.toLowerCase());
      const info = { name, visibility, active: i === book.activeTab };
      return { kind, info: mark === undefined ? info : { ...info, mark } };
    });
    return Promise.resolve(
      infos.filter(({ kind }) => kind === "worksheet").map(({ info }) => info)
    );
  }

  async read(name: string, { onPiece }: ReadOptions = {}): Promise<Grid> {
    const wanted = name.toLowerCase();
    const found = this.book.sheets.find((it) => it.name.toLowerCase() === wanted);
    if (found?.kind !== "worksheet") throw new WorkbookError("no-such-sheet", name);
    const steps = readSheetInSteps(this.book, found);
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) await onPiece?.(step.value);
    return step.value;
  }

  write(sheets: readonly Sheet[], options?: WriteOptions): Promise<readonly Written[]> {
    return promised(() => {
      const { zip, written } = withSheets(this.book, sheets, { ...options, packer: this.packer });
      this.before = { book: this.book, written };
      this.book = packageIn(zip, { allowSigned: true });
      return written;
    });
  }

  recall(key: string): Promise<string | undefined> {
    return promised(() => memoryOf(this.book).get(key));
  }

  remember(key: string, text: string | undefined): Promise<void> {
    return promised(() => {
      const memory = new Map(memoryOf(this.book));
      if (memory.get(key) === text) return;
      if (text === undefined) memory.delete(key);
      else memory.set(key, text);
      this.book = this.remembering(this.book, memory);
    });
  }

  canUndo(): Promise<boolean> {
    return Promise.resolve(this.before !== undefined);
  }

  /** What was remembered since the write stays remembered: it is no part of the write. */
  undo(): Promise<Undone | undefined> {
    return promised(() => {
      if (this.before === undefined) return undefined;
      const { book, written } = this.before;
      const memory = memoryOf(this.book);
      this.book = memory.size === 0 ? book : this.remembering(book, memory);
      this.before = undefined;
      return {
        removed: written.filter(({ replaced }) => !replaced).map(({ name }) => name),
        restored: written.filter(({ replaced }) => replaced).map(({ name }) => name),
      };
    });
  }

  private remembering(book: Package, memory: ReadonlyMap<string, string>): Package {
    return packageIn(withMemory(book, memory, this.packer), { allowSigned: true });
  }

  /** The package as it stands now, piece by piece. */
  save(): Iterable<Uint8Array> {
    return zipChunks(this.book.zip.entries.values());
  }
}

/** What is thrown becomes the promise's failure, as a caller of a port expects. */
function promised<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => resolve(work()));
}
