/** A world for the command line, on real files, that keeps what was printed. */
import { readFileSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import type { World } from "../../src/cli/book";
import { FileWorkbook } from "../../src/workbook/file/file-workbook";
import { readFailure, saveFile } from "../../src/workbook/file/save-file";

export const SAMPLES = join(__dirname, "../../assets/samples");

export interface HeardWorld extends World {
  readonly printed: string[];
  readonly warned: string[];
}

export function worldIn(folder: string): HeardWorld {
  const printed: string[] = [];
  const warned: string[] = [];
  return {
    printed,
    warned,
    async open(path, { force }) {
      const workbook = await FileWorkbook.open(bytesOf(path), { force: force ?? false });
      return { workbook, save: (out, how) => saveFile(out, workbook.save(), how) };
    },
    readText: (path) => Promise.resolve(Buffer.from(bytesOf(path)).toString("utf8")),
    size: (path) => Promise.resolve(statSync(path, { throwIfNoEntry: false })?.size ?? 0),
    same: (a, b) => Promise.resolve(real(a) === real(b)),
    sample: join(SAMPLES, "百日会战统计表.xlsx"),
    demoOut: () => join(folder, "demo.xlsx"),
    print: (text) => void printed.push(text),
    warn: (text) => void warned.push(text),
    clock: () => 0,
  };
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw readFailure(path, error);
  }
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
