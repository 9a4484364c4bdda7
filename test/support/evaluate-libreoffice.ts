/**
 * Evaluates formulas with LibreOffice: writes a workbook without cached values through our own file
 * host, has it converted, and reads what was calculated.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { unzipSync, zipSync } from "fflate";
import type { CellValue, Grid } from "../../src/spreadsheet/grid";
import type { Sheet } from "../../src/spreadsheet/sheet";
import { FileWorkbook } from "../../src/workbook/file/file-workbook";
import type { Evaluated, SourceSheet } from "./evaluate-univer";
import { joinBytes } from "./make-package";

export async function evaluateWithLibreOffice(
  sources: readonly SourceSheet[],
  reports: readonly Sheet[]
): Promise<Evaluated> {
  const book = await FileWorkbook.open(await sourceBook(sources));
  await book.write(reports);
  const calculated = await FileWorkbook.open(recalculated(withoutCache(joinBytes(book.save()))));
  const grids = new Map<string, Grid>();
  for (const { name } of reports) grids.set(name, await calculated.read(name));
  return (sheet, row, column) => grids.get(sheet)?.valueAt(row, column);
}

async function sourceBook(sources: readonly SourceSheet[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  if (sources.length === 0) book.addWorksheet("空");
  for (const { name, values } of sources) {
    const sheet = book.addWorksheet(name);
    values.forEach((row, i) =>
      row.forEach((value, column) => {
        if (value !== undefined) sheet.getCell(i + 1, column + 1).value = typed(value);
      })
    );
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function typed(value: Exclude<CellValue, undefined>): ExcelJS.CellValue {
  return typeof value === "object" ? (value as ExcelJS.CellErrorValue) : value;
}

/** LibreOffice trusts cached values of others' files; without them it must calculate. */
function withoutCache(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [path, part] of Object.entries(parts)) {
    if (!path.startsWith("xl/worksheets/")) continue;
    const xml = new TextDecoder().decode(part);
    parts[path] = new TextEncoder().encode(xml.replace(/<\/f><v[^>]*>[^<]*<\/v>/g, "</f>"));
  }
  return zipSync(parts, { level: 1 });
}

function recalculated(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "scorecard-"));
  try {
    const [from, to] = [join(folder, "book.xlsx"), join(folder, "out")];
    writeFileSync(from, bytes);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const convert = ["--headless", "--convert-to", "xlsx", "--outdir", to, from];
    execFileSync("soffice", [profile, ...convert], { stdio: "ignore" });
    return new Uint8Array(readFileSync(join(to, "book.xlsx")));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
