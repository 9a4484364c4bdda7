/**
 * One library takes a workbook from file to file with a result sheet more, in a process of its own, and
 * says what it took: `WRITER FILE OUT`. Ours reads the sheet too, since the product must.
 */
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { reportSheet } from "./report-sheet";
import type { Sheet } from "../../src/spreadsheet/sheet";

export interface WriteTaken {
  readonly writer: string;
  readonly ms: number;
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
    return async (path, out, sheet) => {
      const workbook = await FileWorkbook.open(readFileSync(path));
      const [first] = await workbook.sheets();
      await workbook.read(first?.name ?? "");
      await workbook.write([sheet]);
      await saveFile(out, workbook.save());
    };
  },

  async "@e965/xlsx dense"() {
    const xlsx = load("@e965/xlsx") as typeof import("@e965/xlsx");
    return async (path, out, sheet) => {
      const book = xlsx.read(readFileSync(path), { dense: true, cellNF: true, cellText: false });
      const rows = sheet.rows.map((row) => row.map((it) => shownBy(it)));
      xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet(rows, { dense: true }), "排名表");
      const bytes = xlsx.write(book, { type: "buffer", bookType: "xlsx", compression: true });
      writeFileSync(out, bytes as Buffer);
    };
  },

  async exceljs() {
    const { Workbook } = load("exceljs") as typeof import("exceljs");
    return async (path, out, sheet) => {
      const book = new Workbook();
      await book.xlsx.readFile(path);
      book.addWorksheet("排名表").addRows(sheet.rows.map((row) => row.map((it) => shownBy(it))));
      await book.xlsx.writeFile(out);
    };
  },
};

function shownBy(it: Sheet["rows"][number][number]): unknown {
  if (it === undefined || !("value" in it || "formula" in it)) return null;
  return "value" in it ? it.value : it.shown;
}

async function main([writer = "", path = "", out = ""]: readonly string[]): Promise<void> {
  const write = await writers[writer]?.();
  if (write === undefined) throw new Error(`no writer is called ${writer}`);
  const sheet = reportSheet("台账");
  const started = performance.now();
  await write(path, out, sheet);
  const taken: WriteTaken = {
    writer,
    ms: Math.round(performance.now() - started),
    rssMb: Math.round(process.resourceUsage().maxRSS / 1024),
    outMb: Number((statSync(out).size / 2 ** 20).toFixed(1)),
  };
  process.stdout.write(`${JSON.stringify(taken)}\n`);
}

void main(process.argv.slice(2));
