import assert from "node:assert";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { sentence } from "../../src/app/messages";
import { ENGLISH } from "../../src/app/messages-en";
import { CHINESE } from "../../src/app/messages-zh";

/** Every code that src gives a finding, and every fault of the port, as they stand in the sources. */
function codesInUse(): string[] {
  const codes = new Set<string>();
  for (const room of ["reader", "app"]) {
    const folder = join(__dirname, "../../src", room);
    for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
      if (!file.endsWith(".ts")) continue;
      const text = readFileSync(join(folder, file), "utf8");
      for (const [, code] of text.matchAll(/\bcode: "([a-z-]+)"/g)) if (code) codes.add(code);
    }
  }
  const port = readFileSync(join(__dirname, "../../src/workbook/port.ts"), "utf8");
  const faults = /type WorkbookFault =([^;]+);/.exec(port)?.[1] ?? "";
  for (const [, fault] of faults.matchAll(/"([a-z-]+)"/g)) if (fault) codes.add(fault);
  return [...codes].sort();
}

const holes = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([hole]) => hole).sort();

describe("messages", () => {
  const codes = codesInUse();

  it("finds codes to speak for", () => assert.ok(codes.length > 30, `${codes.length} codes`));

  for (const code of codes) {
    it(`has a sentence for ${code} in both languages`, () => {
      assert.ok(CHINESE[code], `no Chinese sentence for ${code}`);
      assert.ok(ENGLISH[code], `no English sentence for ${code}`);
    });
  }

  it("says in English what it says in Chinese", () => {
    assert.deepStrictEqual(Object.keys(ENGLISH).sort(), Object.keys(CHINESE).sort());
    for (const [code, text] of Object.entries(CHINESE)) {
      assert.deepStrictEqual(holes(ENGLISH[code] ?? ""), holes(text), code);
    }
  });

  it("fills the holes, and leaves none that a finding fills", () => {
    assert.strictEqual(
      sentence("no-such-sheet", { detail: "任务表" }, "zh"),
      "工作簿里没有“任务表”这个工作表，请核对名称。"
    );
  });

  it("quotes nothing where a cell holds nothing", () => {
    const about = { unit: "甲镇", indicator: "内资", text: "" };
    assert.strictEqual(
      sentence("not-reported", about, "zh"),
      "甲镇有“内资”任务但没有完成数，按未报处理，记 0 分。请催报。"
    );
    assert.match(sentence("not-reported", about, "en"), /but no actual: not reported/);
  });

  it("is a bug to ask for a sentence that nobody wrote", () => {
    assert.throws(() => sentence("no-such-code", {}, "zh"), /no sentence for no-such-code/);
  });
});
