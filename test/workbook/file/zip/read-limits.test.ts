import assert from "node:assert";
import { READ_LIMITS } from "../../../../src/workbook/file/zip/read-limits";
import { makePackage, plainWorkbook, sheetOf } from "../../../support/make-package";
import { readAll, refuses } from "../../../support/refuses";

const plain = plainWorkbook({
  sheets: [{ name: "表", xml: sheetOf(`<row r="1"><c r="A1"><v>1</v></c></row>`) }],
});
const SHEET = "xl/worksheets/sheet1.xml";
const RELS = "xl/_rels/workbook.xml.rels";
const changed = (part: string, from: string, to: string) => {
  return { ...plain, [part]: (plain[part] ?? "").replace(from, to) };
};

describe("a package that asks too much is refused", () => {
  const limits = { ...READ_LIMITS, entries: 20, entryBytes: 100_000, totalBytes: 150_000 };
  const blanks = (size: number) => `<worksheet>${" ".repeat(size)}</worksheet>`;
  const many = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`xl/media/${i}.bin`, "x"]));
  const cases = [
    { says: "more parts than allowed", parts: { ...plain, ...many }, limits },
    { says: "a part larger than allowed", parts: { ...plain, [SHEET]: blanks(200_000) }, limits },
    {
      says: "parts that are too large together",
      parts: { ...plain, a: blanks(90_000), b: blanks(90_000) },
      limits,
    },
    {
      says: "a part that shrank beyond belief",
      parts: { ...plain, a: blanks(60_000) },
      limits: { ...limits, ratio: 100, ratioFrom: 50_000 },
    },
    {
      says: "a tag of megabytes",
      parts: changed(SHEET, "<sheetData>", `<sheetData a="${"x".repeat(6_000_000)}">`),
      limits: READ_LIMITS,
    },
    {
      says: "a text of megabytes",
      parts: changed(SHEET, "<v>1", `<v>${"1 & ".repeat(3_000_000)}`),
      limits: READ_LIMITS,
    },
    {
      says: "a text of a million pieces",
      parts: changed(SHEET, "<v>1", `<v>${"<![CDATA[xxx]]>".repeat(1_000_000)}`),
      limits: READ_LIMITS,
    },
    {
      says: "a relations part of gigabytes",
      parts: changed(RELS, "</Relationships>", `${" ".repeat(70_000_000)}</Relationships>`),
      limits: { ...READ_LIMITS, ratio: 1e9 },
    },
  ];
  for (const { says, parts, limits: held } of cases) {
    it(says, () => refuses(makePackage(parts), "too-large", { limits: held }));
  }

  it("a thousand merged areas are fine, and so is a sheet that is mostly blank", () => {
    const merges = Array.from({ length: 1000 }, (_, i) => `<mergeCell ref="A${i + 1}:B${i + 1}"/>`);
    const parts = changed(
      SHEET,
      "</sheetData>",
      `</sheetData><mergeCells>${merges.join("")}</mergeCells>`
    );
    assert.strictEqual(readAll(makePackage(parts)).sheets.length, 1);
  });
});
