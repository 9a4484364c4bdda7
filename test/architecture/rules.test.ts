/**
 * The floor plan holds: src as it is breaks no rule, and every forbidden import is caught.
 *
 * The second half plants each forbidden import in a small house of its own making, because a rule
 * that matches nothing looks just like a rule that is kept.
 */
import assert from "node:assert/strict";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { cruise } from "./cruise";
import type { Cruise } from "./cruise";

/** What each planted file imports: a file of the house, or a package after "npm:". */
const forbidden = [
  { file: "domain/reads-disk", imports: "npm:node:fs", breaks: "pure-rooms-use-no-packages" },
  { file: "domain/zips", imports: "npm:fflate", breaks: "pure-rooms-use-no-packages" },
  { file: "domain/has-address", imports: "spreadsheet/stub", breaks: "domain-looks-only-down" },
  { file: "spreadsheet/counts", imports: "domain/stub", breaks: "spreadsheet-looks-only-down" },
  { file: "reader/calls-app", imports: "app/stub", breaks: "reader-looks-only-down" },
  { file: "reader/reports", imports: "reports/stub", breaks: "reader-looks-only-down" },
  { file: "reader/has-utils", imports: "utils/stub", breaks: "reader-looks-only-down" },
  { file: "reports/reads", imports: "reader/stub", breaks: "reports-looks-only-down" },
  { file: "reports/knows-port", imports: "workbook/port", breaks: "reports-looks-only-down" },
  { file: "workbook/file/reckons", imports: "domain/stub", breaks: "workbook-looks-only-down" },
  {
    file: "workbook/file/copies",
    imports: "workbook/memory/stub",
    breaks: "adapters-do-not-know-each-other",
  },
  { file: "workbook/file/bench", imports: "npm:exceljs", breaks: "dev-packages-do-not-ship" },
  { file: "workbook/file/stray", imports: "npm:acorn-walk", breaks: "packages-are-listed" },
  { file: "workbook/file/lost", imports: "npm:no-such-package", breaks: "imports-are-found" },
  { file: "app/opens-file", imports: "workbook/file/stub", breaks: "adapters-are-chosen-in-main" },
  { file: "app/opens-door", imports: "cli/stub", breaks: "app-looks-only-down" },
  { file: "app/zips", imports: "npm:fflate", breaks: "pure-rooms-use-no-packages" },
  { file: "cli/opens-file", imports: "workbook/file/stub", breaks: "adapters-are-chosen-in-main" },
  { file: "cli/reads", imports: "reader/stub", breaks: "cli-looks-only-down" },
  {
    file: "taskpane/opens-excel",
    imports: "workbook/office/stub",
    breaks: "adapters-are-chosen-in-main",
  },
  { file: "utils/knows-all", imports: "domain/stub", breaks: "rooms-are-listed-above" },
  { file: "app/tries", imports: "../test/support/stub", breaks: "src-never-imports-test" },
];

const allowed = [
  { file: "reader/finds", imports: "spreadsheet/stub" },
  { file: "reader/reads-money", imports: "domain/stub" },
  { file: "reports/prints", imports: "domain/stub" },
  { file: "workbook/file/writes", imports: "workbook/port" },
  { file: "workbook/file/zips", imports: "npm:fflate" },
  { file: "workbook/file/saves", imports: "npm:node:fs" },
  { file: "app/introduces", imports: "reader/stub" },
  { file: "app/asks-port", imports: "workbook/port" },
  { file: "cli/main", imports: "workbook/file/stub" },
  { file: "workbench/opens", imports: "workbook/file/stub" },
];

describe("who may import whom", () => {
  it("is kept by src as it stands", () => {
    const { modules, violations } = cruise(".");
    assert.ok(modules > 0, "nothing was looked at");
    assert.deepEqual(violations, []);
  });

  describe("in a house with every fault", () => {
    let house = "";
    let found: Cruise = { modules: 0, violations: [] };
    const brokenBy = (file: string) =>
      found.violations.filter(({ from }) => from === `src/${file}.ts`).map(({ rule }) => rule);

    before(() => {
      house = mkdtempSync(join(tmpdir(), "house-"));
      furnish(house);
      found = cruise(house);
    });
    after(() => rmSync(house, { recursive: true, force: true }));

    for (const { file, imports, breaks } of forbidden) {
      it(`catches ${file} → ${imports}`, () => {
        assert.ok(
          brokenBy(file).includes(breaks),
          `broke only ${brokenBy(file).join() || "nothing"}`
        );
      });
    }

    it("catches two files that import each other", () => {
      const circle = [...brokenBy("domain/there"), ...brokenBy("domain/back")];
      assert.deepEqual(circle, ["no-cycles"]); // each circle is reported once
    });

    it("sees an import of a type alone", () => {
      assert.ok(brokenBy("reader/types").includes("reader-looks-only-down"));
    });

    it("catches a file that nobody uses", () => {
      assert.deepEqual(brokenBy("domain/nobody"), ["no-orphans"]);
    });

    for (const { file, imports } of allowed) {
      it(`lets ${file} → ${imports} pass`, () => assert.deepEqual(brokenBy(file), []));
    }
  });
});

function furnish(house: string): void {
  copyFileSync("package.json", join(house, "package.json"));
  copyFileSync("tsconfig.json", join(house, "tsconfig.json"));
  symlinkSync(resolve("node_modules"), join(house, "node_modules"));

  const planted = [...forbidden, ...allowed];
  const targets = planted.map(({ imports }) => imports).filter((name) => !name.startsWith("npm:"));
  for (const target of targets) put(house, target, "export const stub = 1;\n");
  for (const { file, imports } of planted) {
    put(house, file, `export { stub } from "${specifier(file, imports)}";\n`);
  }
  put(house, "reader/types", 'export type { Stub } from "../app/stub";\n');
  put(house, "domain/there", 'export { stub } from "./back";\n');
  put(house, "domain/back", 'export { stub } from "./there";\n');
  put(house, "domain/nobody", "export const alone = 1;\n");
}

function put(house: string, file: string, text: string): void {
  const path = join(house, "src", `${file}.ts`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function specifier(from: string, to: string): string {
  if (to.startsWith("npm:")) return to.slice("npm:".length);
  const path = relative(dirname(from), to);
  return path.startsWith(".") ? path : `./${path}`;
}
