/**
 * `npm run test:packages -- DIR`: writes a result sheet into every .xlsx and .xlsm of a folder and looks
 * for anything that was lost or damaged. The folder's own files are only read.
 */
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkPackage } from "./check-package";
import { hasLibreOffice, notShown } from "./libreoffice";
import type { Expected } from "./libreoffice";

async function main(folders: readonly string[]): Promise<number> {
  const paths = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.xls[xm]$/i.test(name) && !name.startsWith("~$"))
      .map((name) => join(folder, name))
  );
  if (paths.length === 0) {
    process.stderr.write(
      "usage: npm run test:packages -- DIR …  (a folder with .xlsx or .xlsm files)\n"
    );
    return 2;
  }
  const work = mkdtempSync(join(tmpdir(), "packages-"));
  try {
    const failed = await check(paths, work);
    process.stdout.write(`${paths.length - failed} passed, ${failed} failed\n`);
    return failed === 0 ? 0 : 1;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function check(paths: readonly string[], work: string): Promise<number> {
  const failed = new Set<string>();
  const opened: Expected[] = [];
  for (const [i, path] of paths.entries()) {
    const out = join(work, `${i}${path.slice(-5)}`);
    const problems = await checkPackage(path, out).then(
      ({ sheet, problems: found }) => {
        opened.push({ path: out, sheet });
        return found;
      },
      (error: unknown) => [String(error)]
    );
    if (problems.length > 0) failed.add(out);
    report(path, problems);
  }
  if (!hasLibreOffice()) {
    process.stdout.write("LibreOffice is not installed and was not asked\n");
    return failed.size;
  }
  for (const { path } of notShown(opened)) {
    failed.add(path);
    report(path, ["LibreOffice does not show the sheet"]);
  }
  return failed.size;
}

function report(path: string, problems: readonly string[]): void {
  const lines = problems.map((problem) => `    ${problem}\n`).join("");
  process.stdout.write(`${problems.length === 0 ? "ok  " : "BAD "}${path}\n${lines}`);
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
