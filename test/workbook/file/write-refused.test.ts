import assert from "node:assert";
import { label } from "../../../src/spreadsheet/sheet";
import { openPackage, packageIn } from "../../../src/workbook/file/package/parts";
import { withSheets } from "../../../src/workbook/file/write/write-sheets";
import { zipOf } from "../../../src/workbook/file/zip/zip";
import { packEntry } from "../../../src/workbook/file/zip/zip-writer";
import { WorkbookError } from "../../../src/workbook/port";
import { makePackage, plainWorkbook, sheetOf } from "../../support/make-package";
import { richSheet } from "../../support/rich-sheet";

const LOCK = `<workbookProtection lockStructure="1"/>`;
const plain = (before = "") =>
  openPackage(makePackage(plainWorkbook({ sheets: [{ name: "任务表", xml: sheetOf() }], before })));

const fault = (name: string) => (error: unknown) =>
  error instanceof WorkbookError && error.fault === name;

describe("what a package does not take", () => {
  it("is a new sheet where the structure is protected", () => {
    assert.throws(() => withSheets(plain(LOCK), [richSheet()]), fault("protected-structure"));
  });

  it("is not a sheet of ours written again there", () => {
    const { zip } = withSheets(plain(), [richSheet()]);
    const locked = [...zip.entries.values()].map((entry) =>
      entry.name === "xl/workbook.xml"
        ? packEntry(entry.name, zip.text(entry.name).replace("<sheets>", `${LOCK}<sheets>`))
        : entry
    );
    const { written } = withSheets(packageIn(zipOf(locked)), [richSheet()]);
    assert.strictEqual(written[0]?.replaced, true);
  });

  const bugs = [
    {
      says: "a text longer than a cell holds",
      sheet: { rows: [[label("字".repeat(32_768))]] },
      error: /32768/,
    },
    {
      says: "a style that the sheet has not",
      sheet: { rows: [[label("x", "none")]] },
      error: /no style named none/,
    },
    { says: "a number that is none", sheet: { rows: [[{ value: NaN }]] }, error: /NaN/ },
    {
      says: "a choice with a comma in it",
      sheet: {
        validations: [
          {
            kind: "list",
            on: { top: 0, left: 0, bottom: 0, right: 0 },
            choices: ["a,b"],
            error: "",
          },
        ],
      },
      error: /cannot stand in a list/,
    },
  ] as const;
  for (const { says, sheet, error } of bugs) {
    it(`throws on ${says}`, () => {
      assert.throws(() => withSheets(plain(), [richSheet(sheet)]), error);
    });
  }

  it("throws on two sheets with one mark", () => {
    assert.throws(() => withSheets(plain(), [richSheet(), richSheet()]), /two sheets marked/);
  });
});
