/** `scheme`, and `rank --scheme` with a sheet of the book, a file, and what holds none. */
import assert from "node:assert";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run";
import { FileWorkbook } from "../../src/workbook/file/file-workbook";
import { SAMPLES, worldIn } from "../support/world";

const BOOK = join(SAMPLES, "2012年1—11月任务完成情况.xlsx");

interface Ranked {
  readonly tables: readonly {
    readonly groups: readonly {
      readonly rows: readonly { readonly points?: readonly { readonly item: string }[] }[];
    }[];
  }[];
}

describe("schemes on the command line", () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "scorecard-"))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  async function typed(...words: string[]) {
    const world = worldIn(folder);
    const code = await run(words, "zh", world);
    return { code, out: world.printed.join(""), err: world.warned.join("") };
  }

  async function sheetsOf(path: string): Promise<readonly string[]> {
    const book = await FileWorkbook.open(readFileSync(path));
    return (await book.sheets()).map(({ name }) => name);
  }

  it("a scheme of the table's own indicators, in a file of its own", async () => {
    const out = join(folder, "办法.xlsx");
    assert.strictEqual((await typed("scheme", BOOK, "--out", out)).code, 0);
    assert.ok((await sheetsOf(out)).includes("考核办法"));
  });

  for (const [says, wanted] of [
    ["in another file", (out: string) => out],
    ["on a sheet of the book", () => "考核办法"],
  ] as const) {
    it(`ranks by a scheme ${says}, which the result holds`, async () => {
      const [scheme, result] = [join(folder, "办法.xlsx"), join(folder, "结果.xlsx")];
      await typed("scheme", BOOK, "--out", scheme);
      const book = wanted(scheme) === scheme ? BOOK : scheme;
      const words = ["--scheme", wanted(scheme), "--out", result, "--json"];
      const { code, out } = await typed("rank", book, ...words);
      assert.strictEqual(code, 0);
      const { tables } = JSON.parse(out) as Ranked;
      assert.ok((tables[0]?.groups[0]?.rows[0]?.points?.length ?? 0) > 1);
      const names = await sheetsOf(result);
      assert.ok(names.includes("考核办法") && names.includes("排名表"), names.join());
    });
  }

  it("a ready-made scheme by its name, and none that is not there", async () => {
    const out = join(folder, "办法.xlsx");
    assert.strictEqual((await typed("scheme", BOOK, "--template", "分档", "--out", out)).code, 0);
    const { code, err } = await typed("scheme", BOOK, "--template", "没有的", "--out", out);
    assert.notStrictEqual(code, 0);
    assert.match(err, /没有的/);
  });

  it("says which file or sheet holds no scheme", async () => {
    const result = join(folder, "结果.xlsx");
    const { code, err } = await typed("rank", BOOK, "--scheme", BOOK, "--out", result);
    assert.notStrictEqual(code, 0);
    assert.match(err, /考核办法/);
  });
});
