/** LibreOffice as a second opinion: does it open these workbooks, and does it see the sheet? */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";

/** Every sheet as a CSV file of its own, with the formulas' values. */
const ALL_SHEETS = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

export interface Expected {
  readonly path: string;
  readonly sheet: string;
}

export function hasLibreOffice(): boolean {
  return spawnSync("soffice", ["--version"]).status === 0;
}

/** Those whose sheet LibreOffice does not show; one process for all, because it is slow to start. */
export function notShown(workbooks: readonly Expected[]): readonly Expected[] {
  const folder = mkdtempSync(join(tmpdir(), "soffice-"));
  try {
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const paths = workbooks.map(({ path }) => path);
    const out = join(folder, "out");
    spawnSync("soffice", [
      profile,
      "--headless",
      "--convert-to",
      ALL_SHEETS,
      "--outdir",
      out,
      ...paths,
    ]);
    const shown = new Set(readdirSync(out));
    return workbooks.filter(({ path, sheet }) => {
      return !shown.has(`${basename(path, extname(path))}-${sheet}.csv`);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
