/**
 * One reader reads one workbook in a process of its own and says what it took: `READER FILE`.
 *
 * Values, formulas and number formats are asked of each, since the product needs all three.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type * as ExcelJs from "exceljs";
import type * as SheetJs from "@e965/xlsx";
import type { Unpacker } from "../../src/workbook/file/zip/unpacker";

/** Reads, and gives back a way to add up the sheet's numbers, which proves that they are there. */
type Read = (bytes: Buffer) => Promise<() => number>;

export interface Taken {
  readonly reader: string;
  readonly ms: number;
  readonly rssMb: number;
  readonly sum: number;
}

const load = createRequire(__filename);

/** Each is loaded before the clock starts. */
const readers: Readonly<Record<string, () => Promise<Read>>> = {
  /** As the command line reads. */
  async ours() {
    const { nodeUnpacker } = await import("../../src/workbook/file/zip/node-unpacker");
    return reader(nodeUnpacker);
  },

  /** As a browser's page reads. */
  async "ours anywhere"() {
    const { anywhereUnpacker } = await import("../../src/workbook/file/zip/unpacker");
    return reader(anywhereUnpacker);
  },

  async "@e965/xlsx dense"() {
    const xlsx = load("@e965/xlsx") as typeof SheetJs;
    return async (bytes) => {
      const book = xlsx.read(bytes, { dense: true, cellNF: true, cellText: false });
      const sheet = book.Sheets[book.SheetNames[0] ?? ""] as SheetJs.DenseWorkSheet;
      const rows = sheet["!data"];
      return () => sumOf(rows.length, 20, (row, column) => rows[row]?.[column]?.v);
    };
  },

  async exceljs() {
    const { Workbook } = load("exceljs") as typeof ExcelJs;
    return async (bytes) => {
      const book = new Workbook();
      await book.xlsx.load(bytes as unknown as ArrayBuffer);
      const sheet = book.worksheets[0];
      return () =>
        sumOf(sheet?.rowCount ?? 0, 20, (row, column) => {
          const cell = sheet?.findCell(row + 1, column + 1);
          return cell?.formula === undefined ? cell?.value : cell.result;
        });
    };
  },
};

async function reader(unpacker: Unpacker): Promise<Read> {
  const { openPackage } = await import("../../src/workbook/file/package/parts");
  const { readSheet } = await import("../../src/workbook/file/read/read-sheet");
  return async (bytes) => {
    const book = openPackage(bytes, { unpacker });
    const grid = book.sheets.map((sheet) => readSheet(book, sheet))[0];
    return () => {
      if (grid === undefined) return 0;
      return sumOf(grid.rowCount, grid.columnCount, (row, column) => grid.valueAt(row, column));
    };
  };
}

function sumOf(rows: number, columns: number, valueAt: (row: number, column: number) => unknown) {
  let sum = 0;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const value = valueAt(row, column);
      // exceljs makes dates of day numbers.
      if (value instanceof Date) sum += value.getTime() / 86_400_000 + 25569;
      else if (typeof value === "number") sum += value;
    }
  }
  return Math.round(sum);
}

async function main([name = "", path = ""]: readonly string[]): Promise<void> {
  const read = await readers[name]?.();
  if (read === undefined) throw new Error(`no reader is called ${name}`);
  const bytes = readFileSync(path);
  const started = performance.now();
  const sum = await read(bytes);
  const ms = Math.round(performance.now() - started);
  const rssMb = Math.round(process.resourceUsage().maxRSS / 1024);
  const taken: Taken = { reader: name, ms, rssMb, sum: sum() };
  process.stdout.write(`${JSON.stringify(taken)}\n`);
}

void main(process.argv.slice(2));
