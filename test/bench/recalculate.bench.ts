/**
 * What the formulas of a ranking of 3,000 units × 20 indicators cost whoever opens it: LibreOffice converts
 * the book without cached values, so that it must calculate, and a copy in which values alone stand.
 *
 * The copy's time is loading and saving; what is above it is the formulas, and may be 3 seconds.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync, zipSync } from "fflate";
import { prepareRankings } from "../../src/app/ranking/make-ranking";
import { writeRankings } from "../../src/app/ranking/write-rankings";
import { FileWorkbook } from "../../src/workbook/file/file-workbook";
import { joinBytes } from "../support/make-package";
import { taskWorkbook } from "./task-workbook";

const MOST_SECONDS = 3;
const ROUNDS = 2;

async function main(): Promise<void> {
  if (spawnSync("soffice", ["--version"]).status !== 0) {
    process.stdout.write("LibreOffice is not installed; nothing was measured.\n");
    return;
  }
  const workbook = await FileWorkbook.open(taskWorkbook(3000, 20));
  await writeRankings(workbook, await prepareRankings(workbook, {}, "zh"));
  const book = joinBytes(workbook.save());
  const formulas = changed(book, (xml) => xml.replace(/<\/f><v>[^<]*<\/v>/g, "</f>"));
  const values = changed(book, (xml) => xml.replace(/<f>[^<]*<\/f>/g, ""));
  const rounds = Array.from(
    { length: ROUNDS },
    () => [convert(formulas), convert(values)] as const
  );
  const [withFormulas, valuesOnly] = [
    least(rounds.map(([a]) => a)),
    least(rounds.map(([, b]) => b)),
  ];
  const more = Number((withFormulas - valuesOnly).toFixed(2));
  const holds = more <= MOST_SECONDS;
  const line = { bench: "LibreOffice, 3000 × 20", withFormulas, valuesOnly, more, holds };
  process.stdout.write(`${JSON.stringify({ ...line, most: MOST_SECONDS })}\n`);
  if (!holds) process.exitCode = 1;
}

function changed(book: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(book);
  for (const [path, part] of Object.entries(parts)) {
    if (!path.startsWith("xl/worksheets/sheet")) continue;
    parts[path] = new TextEncoder().encode(change(new TextDecoder().decode(part)));
  }
  return zipSync(parts, { level: 1 });
}

/** Seconds of the processor, LibreOffice's own children included, as the shell counts them. */
function convert(book: Uint8Array): number {
  const folder = mkdtempSync(join(tmpdir(), "recalculate-bench-"));
  try {
    writeFileSync(join(folder, "book.xlsx"), book);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const command = `soffice ${profile} --headless --convert-to xlsx --outdir out book.xlsx >/dev/null 2>&1; times`;
    const told = execFileSync("sh", ["-c", command], { cwd: folder, encoding: "utf8" });
    const [user = 0, system = 0] = Array.from(
      (told.trim().split("\n")[1] ?? "").matchAll(/(\d+)m([\d.]+)s/g),
      ([, minutes, seconds]) => Number(minutes) * 60 + Number(seconds)
    );
    return user + system;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function least(numbers: readonly number[]): number {
  return Math.min(...numbers);
}

void main();
