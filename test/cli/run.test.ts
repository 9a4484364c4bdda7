import assert from "node:assert";
import { execFileSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run";
import { FileWorkbook } from "../../src/workbook/file/file-workbook";
import { SAMPLES, worldIn } from "../support/world";

const BOOK = join(SAMPLES, "2012年1—11月任务完成情况.xlsx");
const ROOT = join(__dirname, "../..");

interface Checked {
  readonly verdict: string;
}

describe("the command line", () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "scorecard-"))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  async function typed(...words: string[]) {
    const world = worldIn(folder);
    const code = await run(words, "zh", world);
    return { code, out: world.printed.join(""), err: world.warned.join("") };
  }

  it("inspects: the tables, and nothing written", async () => {
    const { code, out } = await typed("inspect", BOOK, "--json");
    const { tables } = JSON.parse(out) as { tables: { sheet: string; labelColumn: string }[] };
    assert.strictEqual(code, 0);
    assert.ok(tables.length > 0 && tables[0]?.labelColumn === "B");
    assert.deepStrictEqual(readdirSync(folder), []);
  });

  it("completes into another file: a sheet for the table, and figures for a program", async () => {
    const out = join(folder, "out.xlsx");
    const before = readFileSync(BOOK);
    const { code, out: printed } = await typed("complete", BOOK, "--out", out, "--json");
    const { tables } = JSON.parse(printed) as { tables: { timeProgress: number }[] };
    assert.strictEqual(code, 0);
    assert.strictEqual(tables[0]?.timeProgress, 11 / 12);
    const names = (await (await FileWorkbook.open(readFileSync(out))).sheets()).map(
      ({ name }) => name
    );
    assert.ok(names.includes("完成情况表"));
    assert.ok(before.equals(readFileSync(BOOK)));
  });

  it("ranks into another file, and leaves the input as it was", async () => {
    const before = readFileSync(BOOK);
    const target = join(folder, "结果.xlsx");
    const { code, out } = await typed("rank", BOOK, "--out", target, "--json");
    assert.strictEqual(code, 0);
    const { tables } = JSON.parse(out) as { tables: { groups: { rows: { rank: number }[] }[] }[] };
    assert.ok((tables[0]?.groups[0]?.rows.length ?? 0) > 3);
    const result = await FileWorkbook.open(readFileSync(target));
    assert.ok((await result.sheets()).some(({ mark }) => mark?.startsWith("rank.")));
    assert.deepStrictEqual(readFileSync(BOOK), before);
    assert.deepStrictEqual(readdirSync(folder), ["结果.xlsx"]);
  });

  it("checks: every figure with its verdict, and nothing written", async () => {
    const { code, out } = await typed("check", BOOK, "--json");
    const { figures, counts } = JSON.parse(out) as {
      figures: { cell: string; kind: string; verdict: string }[];
      counts: Record<string, number>;
    };
    assert.strictEqual(code, 0);
    assert.strictEqual(
      figures.length,
      Object.values(counts).reduce((sum, n) => sum + n, 0)
    );
    assert.ok(figures.every(({ cell, kind, verdict }) => cell && kind && verdict));
    assert.deepStrictEqual(readdirSync(folder), []);
    assert.match((await typed("check", BOOK)).out, /^核对了 \d+ 个数：/);
    assert.match((await typed("check", BOOK, "--lang", "en")).out, /^\d+ figures checked: /);
  });

  it("checks into a 核数表 where --out names a file, and not for a text", async () => {
    const out = join(folder, "核数.xlsx");
    assert.match((await typed("check", BOOK, "--out", out)).out, /核数表已写入 .*核数\.xlsx/);
    const written = await FileWorkbook.open(readFileSync(out));
    const names = (await written.sheets()).map(({ name }) => name);
    assert.ok(names.some((name) => name.startsWith("核数表")));
    assert.strictEqual((await typed("check", "--text", "总结.txt", "--out", out)).code, 2);
  });

  it("checks for faults alone: the others are counted and not listed", async () => {
    const [all, faults] = await Promise.all(
      [
        ["check", BOOK, "--json"],
        ["check", BOOK, "--json", "--only-faults"],
      ].map(
        async (words) =>
          JSON.parse((await typed(...words)).out) as { figures: Checked[]; counts: object }
      )
    );
    assert.deepStrictEqual(faults?.counts, all?.counts);
    assert.deepStrictEqual(
      faults?.figures,
      all?.figures.filter(({ verdict }) => verdict === "MISMATCH" || verdict === "BROKEN")
    );
  });

  it("checks a text, with the line and the place of each figure", async () => {
    const file = join(folder, "总结.txt");
    writeFileSync(file, "一、成效\n邀请来区考察93家，占目标任务192家的48.3%。");
    const { code, out } = await typed("check", "--text", file, "--json");
    const { figures } = JSON.parse(out) as { figures: Record<string, unknown>[] };
    assert.strictEqual(code, 0);
    const { message, ...figure } = figures[0] ?? {};
    assert.deepStrictEqual(figure, {
      line: 2,
      from: 20,
      to: 25,
      text: "48.3%",
      kind: "rate",
      printed: 48.3,
      recomputed: 48.4,
      unit: "%",
      verdict: "MISMATCH",
    });
    assert.match(String(message), /按 93家 ÷ 192家 复算为 48.4%.*请核对/);
  });

  it("ranks again into the same sheet", async () => {
    const [first, second] = [join(folder, "1.xlsx"), join(folder, "2.xlsx")];
    await typed("rank", BOOK, "--out", first);
    await typed("rank", first, "--out", second, "--ties", "112");
    const names = async (path: string) =>
      (await (await FileWorkbook.open(readFileSync(path))).sheets()).map(({ name }) => name);
    assert.deepStrictEqual(await names(second), await names(first));
  });

  it("writes into the input only when asked, and keeps the old one", async () => {
    const book = join(folder, "任务.xlsx");
    copyFileSync(BOOK, book);
    assert.strictEqual((await typed("rank", book, "--in-place")).code, 0);
    assert.deepStrictEqual(readFileSync(`${book}.bak`), readFileSync(BOOK));
    assert.notDeepStrictEqual(readFileSync(book), readFileSync(BOOK));
  });

  it("refuses to write over the input by another name for it", async () => {
    const book = join(folder, "任务.xlsx");
    copyFileSync(BOOK, book);
    const { code, err } = await typed("rank", book, "--out", join(folder, ".", "任务.xlsx"));
    assert.strictEqual(code, 2);
    assert.match(err, /--in-place/);
    assert.deepStrictEqual(readFileSync(book), readFileSync(BOOK));
  });

  it("takes a column's role from the user", async () => {
    const { out } = await typed("inspect", BOOK, "--json", "--role", "C=actual");
    const { tables } = JSON.parse(out) as {
      tables: { columns: { column: string; role: string }[] }[];
    };
    assert.strictEqual(tables[0]?.columns.find(({ column }) => column === "C")?.role, "actual");
  });

  const could_not = [
    { says: "a file that is not there", words: ["inspect", "no.xlsx"], code: 1, err: /找不到/ },
    { says: "a text file", words: ["inspect", "a.txt"], code: 1, err: /不是 Excel 工作簿/ },
    {
      says: "a sheet that is not there",
      words: ["inspect", BOOK, "--sheet", "没有"],
      code: 1,
      err: /“没有”/,
    },
    {
      says: "an old workbook",
      words: ["rank", "old.xls", "--out", "b.xlsx"],
      code: 1,
      err: /另存为 .xlsx/,
    },
    {
      says: "a role that is none",
      words: ["inspect", BOOK, "--role", "C=nonsense"],
      code: 2,
      err: /C=nonsense/,
    },
    {
      says: "a folder that is not there",
      words: ["rank", BOOK, "--out", "no/b.xlsx"],
      code: 1,
      err: /找不到文件或文件夹/,
    },
    {
      says: "a workbook without a task table",
      words: ["rank", join(SAMPLES, "工业用地供地台账.xlsx"), "--out", "b.xlsx"],
      code: 1,
      err: /没有找到可以排名的任务表/,
    },
  ];
  for (const { says, words, code, err } of could_not) {
    it(`says what to do about ${says}`, async () => {
      writeFileSync(join(folder, "a.txt"), "单位,任务,完成\n");
      writeFileSync(
        join(folder, "old.xls"),
        Buffer.from("d0cf11e0a1b11ae1" + "00".repeat(600), "hex")
      );
      const before = readdirSync(folder);
      const inFolder = words.map((word) =>
        /^(no|a|b|old)[./]/.test(word) ? join(folder, word) : word
      );
      const heard = await typed(...inFolder);
      assert.strictEqual(heard.code, code);
      assert.match(heard.err, err);
      assert.deepStrictEqual(readdirSync(folder), before);
    });
  }

  it("speaks English when asked", async () => {
    const { err } = await typed("inspect", "no.xlsx", "--lang", "en");
    assert.match(err, /No such file or folder/);
  });

  it("shows the whole job on the sample", async () => {
    const { code, out } = await typed("demo");
    assert.strictEqual(code, 0);
    assert.match(out, /识别结果[\s\S]*名次[\s\S]*问题清单[\s\S]*结果已写入/);
    assert.ok(existsSync(join(folder, "demo.xlsx")));
  });

  it("shows it on a workbook of one's own, which is left as it was", async () => {
    const before = readFileSync(BOOK);
    const { code, out } = await typed("demo", BOOK);
    assert.strictEqual(code, 0);
    assert.match(out, /识别结果：.*2012年1—11月任务完成情况\.xlsx/);
    assert.ok(existsSync(join(folder, "demo.xlsx")));
    assert.deepStrictEqual(readFileSync(BOOK), before);
  });

  it("is a program: arguments in, exit code out", () => {
    const program = ["--import", "tsx", join(ROOT, "src/cli/main.ts")];
    const answer = execFileSync(process.execPath, [...program, "inspect", BOOK, "--json"], {
      cwd: ROOT,
    });
    assert.ok((JSON.parse(answer.toString()) as { tables: unknown[] }).tables.length > 0);
    assert.throws(
      () =>
        execFileSync(process.execPath, [...program, "rank", BOOK], { cwd: ROOT, stdio: "pipe" }),
      (error) => (error as { status: number }).status === 2
    );
  });
});
