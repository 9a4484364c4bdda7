/**
 * One contender takes a workbook from file to file, some times over, in a process of its own, and says what
 * the first time and the middle one of the others took: `CONTENDER FILE OUT TIMES`.
 *
 * Ours opens it, recognises the tables, reckons, writes the ranking sheet and saves. exceljs reads and saves.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type * as ExcelJs from "exceljs";

export interface RankTaken {
  readonly contender: string;
  /** Of the processor, the first time, as a command line's user has it: other work does not stretch it. */
  readonly firstMs: number;
  /** The middle of the later times, once the engine is warm, as a batch has it. */
  readonly warmMs: number;
  readonly rssMb: number;
}

type Take = (path: string, out: string) => Promise<void>;

/** Each is loaded before the clock starts. */
const contenders: Readonly<Record<string, () => Promise<Take>>> = {
  async ours() {
    const { prepareRankings } = await import("../../src/app/ranking/make-ranking");
    const { writeRankings } = await import("../../src/app/ranking/write-rankings");
    const { FileWorkbook } = await import("../../src/workbook/file/file-workbook");
    const { saveFile } = await import("../../src/workbook/file/save-file");
    const { nodePacker: packer } = await import("../../src/workbook/file/zip/node-packer");
    const { nodeUnpacker: unpacker } = await import("../../src/workbook/file/zip/node-unpacker");
    return async (path, out) => {
      const workbook = await FileWorkbook.open(readFileSync(path), { packer, unpacker });
      await writeRankings(workbook, await prepareRankings(workbook, {}, "zh"));
      await saveFile(out, workbook.save());
    };
  },

  /** 核数 instead of the ranking. */
  async check() {
    const { checkBook } = await import("../../src/app/check/check-book");
    const { writeCheck } = await import("../../src/app/check/write-check");
    const { FileWorkbook } = await import("../../src/workbook/file/file-workbook");
    const { saveFile } = await import("../../src/workbook/file/save-file");
    const { nodePacker: packer } = await import("../../src/workbook/file/zip/node-packer");
    const { nodeUnpacker: unpacker } = await import("../../src/workbook/file/zip/node-unpacker");
    return async (path, out) => {
      const workbook = await FileWorkbook.open(readFileSync(path), { packer, unpacker });
      await writeCheck(workbook, await checkBook(workbook, {}), { language: "zh" });
      await saveFile(out, workbook.save());
    };
  },

  async exceljs() {
    const { Workbook } = createRequire(join(process.cwd(), "package.json"))(
      "exceljs"
    ) as typeof ExcelJs;
    return async (path, out) => {
      const book = new Workbook();
      await book.xlsx.readFile(path);
      await book.xlsx.writeFile(out);
    };
  },
};

async function main([name = "", path = "", out = "", times = ""]: readonly string[]) {
  const take = await contenders[name]?.();
  if (take === undefined) throw new Error(`no contender is called ${name}`);
  const took: number[] = [];
  for (let time = 0; time < Number(times); time++) {
    const before = process.cpuUsage();
    await take(path, out);
    const { user, system } = process.cpuUsage(before);
    took.push((user + system) / 1000);
  }
  const [first = 0, ...later] = took;
  const taken: RankTaken = {
    contender: name,
    firstMs: Math.round(first),
    warmMs: Math.round(later.sort((a, b) => a - b)[Math.floor(later.length / 2)] ?? first),
    rssMb: Math.round(process.resourceUsage().maxRSS / 1024),
  };
  process.stdout.write(`${JSON.stringify(taken)}\n`);
}

void main(process.argv.slice(2));
