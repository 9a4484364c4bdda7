/**
 * The rooms that ship survive Excel 2019's pane, which is Internet Explorer 11.
 *
 * The compiler turns new syntax into old, but lets through what it cannot turn: a BigInt literal, a
 * look-behind, a regex flag. A parser that knows nothing later than ES5 notices.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { parse } from "acorn";
import { ModuleKind, ScriptTarget, transpileModule } from "typescript";
import { filesUnder } from "./files-under";

const SHIPPED = /^src\/(domain|spreadsheet|reader|reports|workbook|app)\//;

function es5(source: string): string {
  return transpileModule(source, {
    compilerOptions: {
      target: ScriptTarget.ES5,
      module: ModuleKind.CommonJS,
      downlevelIteration: true,
    },
  }).outputText;
}

const parsed = (source: string) => parse(es5(source), { ecmaVersion: 5, sourceType: "script" });

describe("a pane on Internet Explorer 11", () => {
  const files = filesUnder("src").filter((file) => SHIPPED.test(file));

  it("is given files of every shipped room that has any", () => {
    assert.ok(files.length > 10, `only ${files.length} files were looked at`);
  });

  for (const file of files) {
    it(`can read ${file}`, () => {
      assert.doesNotThrow(() => parsed(readFileSync(file, "utf8")));
    });
  }

  const planted = [
    { says: "a BigInt", source: "export const n = 10n;" },
    { says: "a look-behind", source: "export const r = /(?<=共)\\d/;" },
    { says: "a named group", source: "export const r = /(?<year>\\d{4})年/;" },
    { says: "a unicode flag", source: "export const r = /\\p{Script=Han}/u;" },
    { says: "a sticky flag", source: "export const r = /\\d/y;" },
  ];
  for (const { says, source } of planted) {
    it(`would stumble over ${says}`, () => assert.throws(() => parsed(source), SyntaxError));
  }

  it("is given arrows, spreads and awaits in old words", () => {
    assert.doesNotThrow(() => parsed("export const f = async (a: number[]) => [...a, await 1];"));
  });
});
