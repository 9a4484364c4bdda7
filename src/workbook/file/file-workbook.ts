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
import type { SheetInfo, Workbook, WriteOptions, Written } from "../port";
import { markedSheets } from "./marks";
import { openPackage, packageIn } from "./parts";
import type { Package } from "./parts";
import type { ReadLimits } from "./read-limits";
import { readSheet } from "./read-sheet";
import { withSheets } from "./write-sheets";
import { zipChunks } from "./zip-writer";

export interface FileOptions {
  /** Open a signed workbook too: its signature is kept, and no longer holds once it is written to. */
  readonly force?: boolean;
  readonly limits?: ReadLimits;
}

export class FileWorkbook implements Workbook {
  private constructor(private book: Package) {}

  /** Throws a WorkbookError that says why for what is no whole, harmless workbook. */
  static open(bytes: Uint8Array, { force, limits }: FileOptions = {}): Promise<FileWorkbook> {
    return promised(() => {
      const allowSigned = force ?? false;
      const options = limits === undefined ? { allowSigned } : { allowSigned, limits };
      return new FileWorkbook(openPackage(bytes, options));
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

  read(name: string): Promise<Grid> {
    return promised(() => {
      const wanted = name.toLowerCase();
      const found = this.book.sheets.find((it) => it.name.toLowerCase() === wanted);
      if (found?.kind !== "worksheet") throw new WorkbookError("no-such-sheet", name);
      return readSheet(this.book, found);
    });
  }

  write(sheets: readonly Sheet[], options?: WriteOptions): Promise<readonly Written[]> {
    return promised(() => {
      const { zip, written } = withSheets(this.book, sheets, options);
      this.book = packageIn(zip, { allowSigned: true });
      return written;
    });
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
