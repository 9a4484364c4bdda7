/**
 * The port at its simplest: sheets in a list. For tests, previews and whoever has grids and no host.
 *
 * What it promises is in test/workbook/contract.ts, and the other adapters promise the same.
 */
import type { Grid } from "../../spreadsheet/grid";
import type { Sheet } from "../../spreadsheet/sheet";
import { WorkbookError } from "../port";
import type { SheetInfo, Undone, Workbook, WriteOptions, Written } from "../port";
import { gridOfSheet } from "./grid-of-sheet";

interface Entry {
  readonly grid: Grid;
  readonly mark?: string;
}

export class MemoryWorkbook implements Workbook {
  private entries: readonly Entry[];
  private readonly memory = new Map<string, string>();
  /** The entries before the last write, and what it wrote. */
  private before:
    { readonly entries: readonly Entry[]; readonly written: readonly Written[] } | undefined;

  constructor(grids: readonly Grid[]) {
    this.entries = grids.map((grid) => ({ grid }));
  }

  sheets(): Promise<readonly SheetInfo[]> {
    const infos = this.entries.map(({ grid: { name, visibility }, mark }, i) => {
      const info = { name, visibility, active: i === 0 };
      return mark === undefined ? info : { ...info, mark };
    });
    return Promise.resolve(infos);
  }

  read(name: string): Promise<Grid> {
    const found = this.entries.filter(({ grid }) => sameName(grid.name, name))[0];
    return found === undefined
      ? Promise.reject(new WorkbookError("no-such-sheet", name))
      : Promise.resolve(found.grid);
  }

  async write(sheets: readonly Sheet[], options: WriteOptions = {}): Promise<readonly Written[]> {
    let entries = this.entries;
    const written = sheets.map((sheet, i) => {
      const done = put(sheet, entries);
      entries = done.entries;
      options.onProgress?.((i + 1) / sheets.length);
      return done.written;
    });
    this.before = { entries: this.entries, written };
    this.entries = entries;
    return written;
  }

  recall(key: string): Promise<string | undefined> {
    return Promise.resolve(this.memory.get(key));
  }

  remember(key: string, text: string | undefined): Promise<void> {
    if (text === undefined) this.memory.delete(key);
    else this.memory.set(key, text);
    return Promise.resolve();
  }

  canUndo(): Promise<boolean> {
    return Promise.resolve(this.before !== undefined);
  }

  undo(): Promise<Undone | undefined> {
    if (this.before === undefined) return Promise.resolve(undefined);
    const { entries, written } = this.before;
    this.entries = entries;
    this.before = undefined;
    return Promise.resolve({
      removed: written.filter((one) => !one.replaced).map((one) => one.name),
      restored: written.filter((one) => one.replaced).map((one) => one.name),
    });
  }
}

function put(sheet: Sheet, entries: readonly Entry[]) {
  const old = entries.filter(({ mark }) => mark === sheet.mark)[0];
  const name = old?.grid.name ?? freeName(sheet.name, entries);
  const entry: Entry = { grid: gridOfSheet(sheet, name), mark: sheet.mark };
  const written: Written = { mark: sheet.mark, name, replaced: old !== undefined };
  const others = entries.map((other) => (other === old ? entry : other));
  return { written, entries: old === undefined ? [...entries, entry] : others };
}

function freeName(wanted: string, entries: readonly Entry[]): string {
  const isTaken = (name: string) => entries.some(({ grid }) => sameName(grid.name, name));
  let name = wanted;
  for (let n = 2; isTaken(name); n++) name = `${wanted} (${n})`;
  return name;
}

/** Excel holds names equal that differ in case alone. */
function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
