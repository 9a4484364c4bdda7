/**
 * One library takes a workbook from file to file, some times over, in a process of its own, and says what
 * the first time and the middle one of the others took: `WRITER FILE OUT TIMES`. Ours reads the sheet and
 * adds a report; "exceljs with report" adds the same cells, formulas with what they show and styles;
 * the plain others only read and save the book.
 */
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import type * as ExcelJS from "exceljs";
import type * as SheetJS from "@e965/xlsx";
import type { Sheet, SheetCell } from "../../src/spreadsheet/sheet";
import { reportSheet } from "./report-sheet";

export interface WriteTaken {
  readonly writer: string;
  /** By the clock, the first time. */
  readonly ms: number;
  /** Of the processor, the first time, as a command line's user has it: other work does not stretch it. */
  readonly cpuMs: number;
  /** The middle of the later times, once the engine is warm, as a batch has it. */
  readonly warmCpuMs: number;
  readonly rssMb: number;
  readonly outMb: number;
}

type Write = (path: string, out: string, sheet: Sheet) => Promise<void>;

const load = createRequire(__filename);

/** Each is loaded before the clock starts. */
const writers: Readonly<Record<string, () => Promise<Write>>> = {
  async ours() {
    const { FileWorkbook } = await import("../../src/workbook/file/file-workbook");
    const { saveFile } = await import("../../src/workbook/file/save-file");
    const { nodePacker } = await import("../../src/workbook/file/zip/node-packer");
    return async (path, out, sheet) => {
      const workbook = await FileWorkbook.open(readFileSync(path), { packer: nodePacker });
      const [first] = await workbook.sheets();
      await workbook.read(first?.name ?? "");
      await workbook.write([sheet]);
      await saveFile(out, workbook.save());
    };
  },

  async "@e965/xlsx dense"() {
    const xlsx = load("@e965/xlsx") as typeof SheetJS;
    return async (path, out) => {
      const book = xlsx.read(readFileSync(path), { dense: true, cellNF: true, cellText: false });
      const bytes = xlsx.write(book, { type: "buffer", bookType: "xlsx", compression: true });
      writeFileSync(out, bytes as Buffer);
    };
  },

  async exceljs() {
    const { Workbook } = load("exceljs") as typeof ExcelJS;
    return async (path, out) => {
      const book = new Workbook();
      await book.xlsx.readFile(path);
      await book.xlsx.writeFile(out);
    };
  },

  async "exceljs with report"() {
    const { Workbook } = load("exceljs") as typeof ExcelJS;
    return async (path, out, sheet) => {
      const book = new Workbook();
      await book.xlsx.readFile(path);
      const added = book.addWorksheet("排名表");
      sheet.rows.forEach((row, i) => {
        row.forEach((it, column) => it && fill(added.getCell(i + 1, column + 1), it, sheet));
      });
      await book.xlsx.writeFile(out);
    };
  },
};

function fill(cell: ExcelJS.Cell, it: SheetCell, { styles }: Sheet): void {
  if ("value" in it) cell.value = it.value;
  if ("formula" in it) {
    cell.value = { formula: it.formula.formula, result: it.shown as string | number | boolean };
  }
  const look = it.style === undefined ? undefined : styles[it.style];
  if (look?.numberFormat !== undefined) cell.numFmt = look.numberFormat;
  if (look?.bold !== undefined) cell.font = { bold: look.bold };
  if (look?.border === undefined) return;
  const side = { style: look.border.style, color: { argb: `FF${look.border.color}` } };
  cell.border = { top: side, left: side, bottom: side, right: side };
}

async function main([
  writer = "",
  path = "",
  out = "",
  times = "1",
]: readonly string[]): Promise<void> {
  const write = await writers[writer]?.();
  if (write === undefined) throw new Error(`no writer is called ${writer}`);
  const sheet = reportSheet("台账");
  const took: { readonly ms: number; readonly cpuMs: number }[] = [];
  for (let time = 0; time < Number(times); time++) {
    const [started, before] = [performance.now(), process.cpuUsage()];
    await write(path, out, sheet);
    const { user, system } = process.cpuUsage(before);
    took.push({ ms: Math.round(performance.now() - started), cpuMs: (user + system) / 1000 });
  }
  const [first = { ms: 0, cpuMs: 0 }, ...later] = took;
  const taken: WriteTaken = {
    writer,
    ...first,
    warmCpuMs: middle(later.map(({ cpuMs }) => cpuMs)) ?? first.cpuMs,
    rssMb: Math.round(process.resourceUsage().maxRSS / 1024),
    outMb: Number((statSync(out).size / 2 ** 20).toFixed(2)),
  };
  process.stdout.write(`${JSON.stringify(taken)}\n`);
}

function middle(numbers: readonly number[]): number | undefined {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

void main(process.argv.slice(2));
