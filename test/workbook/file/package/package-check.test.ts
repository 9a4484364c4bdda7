import assert from "node:assert";
import { openPackage } from "../../../../src/workbook/file/package/parts";
import type { WorkbookFault } from "../../../../src/workbook/port";
import { makePackage, plainWorkbook, relsOf, sheetOf } from "../../../support/make-package";
import { readAll, refuses } from "../../../support/refuses";

const MAIN_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
const plain = plainWorkbook({
  sheets: [{ name: "表", xml: sheetOf(`<row r="1"><c r="A1"><v>1</v></c></row>`) }],
});
const TYPES = "[Content_Types].xml";
const WORKBOOK = "xl/workbook.xml";
const SHEET = "xl/worksheets/sheet1.xml";
const RELS = "xl/_rels/workbook.xml.rels";

type Parts = Readonly<Record<string, string>>;
const changed = (part: string, from: string | RegExp, to: string): Parts => {
  const before = plain[part] ?? "";
  assert.ok(before !== before.replace(from, `${to}.`), `${part} has no ${from}`);
  return { ...plain, [part]: before.replace(from, to) };
};
const without = (part: string): Parts => {
  return Object.fromEntries(Object.entries(plain).filter(([name]) => name !== part));
};

const bytesOf = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from(part)))
  );
const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const wide = (text: string): number[] => [...Buffer.from(text, "utf16le")];
const filler = new Array<number>(600).fill(0);

describe("a file that is no .xlsx is refused", () => {
  const cases: { says: string; bytes: Uint8Array; fault: WorkbookFault }[] = [
    { says: "nothing at all", bytes: bytesOf(), fault: "not-a-zip" },
    { says: "plain text", bytes: bytesOf("单位,任务\n甲,1"), fault: "not-a-zip" },
    {
      says: "an old .xls",
      bytes: bytesOf(OLE2, filler, wide("Workbook"), filler),
      fault: "old-format",
    },
    {
      says: "WPS's .et",
      bytes: bytesOf(OLE2, filler, wide("ETExtData"), filler),
      fault: "old-format",
    },
    {
      says: "an encrypted .xlsx",
      bytes: bytesOf(OLE2, filler, wide("EncryptedPackage"), filler),
      fault: "encrypted",
    },
    {
      says: "an .xls from before OLE2",
      bytes: bytesOf([9, 8, 16, 0, 0, 6, 5, 0]),
      fault: "old-format",
    },
    {
      says: "HTML called .xls",
      bytes: bytesOf("\ufeff\n<html><table><tr><td>1"),
      fault: "old-format",
    },
    {
      says: "the XML workbook of 2003",
      bytes: bytesOf('<?xml version="1.0"?><Workbook/>'),
      fault: "old-format",
    },
    {
      says: "XML of 2003 in UTF-16",
      bytes: bytesOf([0xff, 0xfe], wide('<?xml version="1.0"?>')),
      fault: "old-format",
    },
  ];
  for (const { says, bytes, fault } of cases) it(`${says}: ${fault}`, () => refuses(bytes, fault));
});

describe("a package that is not what we read is refused", () => {
  const binary = "application/vnd.ms-excel.sheet.binary.macroEnabled.main";
  const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  const cases: { says: string; parts: Parts; fault: WorkbookFault }[] = [
    { says: "an .xlsb", parts: changed(TYPES, MAIN_TYPE, binary), fault: "old-format" },
    { says: "a Word document", parts: changed(TYPES, MAIN_TYPE, word), fault: "not-a-workbook" },
    {
      says: "an .ods",
      parts: { mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>" },
      fault: "not-a-workbook",
    },
    { says: "any other zip", parts: { "readme.txt": "hello" }, fault: "not-a-workbook" },
    {
      says: "a main part of another root",
      parts: changed(WORKBOOK, /workbook/g, "wurkbook"),
      fault: "not-a-workbook",
    },
    {
      says: "strict OOXML",
      parts: changed(
        "_rels/.rels",
        /http:\/\/schemas[^"]*\/officeDocument"/,
        'http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument"'
      ),
      fault: "strict-ooxml",
    },
    {
      says: "a workbook part in the strict namespace",
      parts: changed(
        WORKBOOK,
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://purl.oclc.org/ooxml/spreadsheetml/main"
      ),
      fault: "strict-ooxml",
    },
    {
      says: "a signed workbook",
      parts: { ...plain, "_xmlsignatures/origin.sigs": "" },
      fault: "signed",
    },
    { says: "no relations of the package", parts: without("_rels/.rels"), fault: "damaged" },
    { says: "no workbook part", parts: without(WORKBOOK), fault: "damaged" },
    { says: "no relations of the workbook", parts: without(RELS), fault: "damaged" },
    { says: "no sheet part", parts: without(SHEET), fault: "damaged" },
    {
      says: "no styles part where there should be one",
      parts: without("xl/styles.xml"),
      fault: "damaged",
    },
    {
      says: "a sheet that is no worksheet",
      parts: { ...plain, [SHEET]: "<html/>" },
      fault: "damaged",
    },
    {
      says: "a sheet that breaks off",
      parts: changed(SHEET, "</sheetData></worksheet>", ""),
      fault: "damaged",
    },
    {
      says: "a sheet that ends in a tag",
      parts: changed(SHEET, "</worksheet>", "</worksh"),
      fault: "damaged",
    },
    {
      says: "a sheet that closes too much",
      parts: changed(SHEET, "</worksheet>", "</worksheet></worksheet>"),
      fault: "damaged",
    },
    { says: "an empty sheet part", parts: { ...plain, [SHEET]: "" }, fault: "damaged" },
    {
      says: "a DTD in a sheet",
      parts: changed(SHEET, "<worksheet", "<!DOCTYPE x [<!ENTITY a 'b'>]><worksheet"),
      fault: "unsafe",
    },
    {
      says: "a DTD in the workbook",
      parts: changed(WORKBOOK, "<workbook", '<!DOCTYPE x SYSTEM "file:///etc/passwd"><workbook'),
      fault: "unsafe",
    },
    {
      says: "a DTD in the types",
      parts: changed(TYPES, "<Types", "<!DOCTYPE x><Types"),
      fault: "unsafe",
    },
  ];
  for (const { says, parts, fault } of cases) {
    it(`${says}: ${fault}`, () => refuses(makePackage(parts), fault));
  }

  it("opens a signed workbook for someone who insists", () => {
    const bytes = makePackage({ ...plain, "_xmlsignatures/origin.sigs": "" });
    assert.strictEqual(readAll(bytes, { allowSigned: true }).sheets.length, 1);
  });
});

describe("what a package has that is no sheet of cells", () => {
  it("chart sheets are listed and have no cells; links out are not followed", () => {
    const relations = [["chartsheet", "chartsheets/sheet1.xml"]] as const;
    const sheets = [{ name: "表", xml: sheetOf() }];
    const made = plainWorkbook({ sheets, relations });
    const rels = (made[RELS] ?? "").replace(
      "</Relationships>",
      `<Relationship Id="rId99" Type="x/worksheet" Target="http://example.invalid/a.xml" TargetMode="External"/></Relationships>`
    );
    const workbook = (made[WORKBOOK] ?? "").replace(
      "</sheets>",
      `<sheet name="图" sheetId="9" r:id="rId3"/></sheets>`
    );
    const parts = {
      ...made,
      [RELS]: rels,
      [WORKBOOK]: workbook,
      "xl/chartsheets/sheet1.xml": "<chartsheet/>",
    };
    const book = openPackage(makePackage(parts));
    assert.deepStrictEqual(
      book.sheets.map(({ name, kind }) => [name, kind]),
      [
        ["表", "worksheet"],
        ["图", "other"],
      ]
    );
  });

  it("parts are found by their relations, not by their names", () => {
    const moved = {
      "_rels/.rels": relsOf([["officeDocument", "/data/book.xml"]]),
      "data/book.xml": plain[WORKBOOK] ?? "",
      "data/_rels/book.xml.rels": (plain[RELS] ?? "")
        .replace("worksheets/sheet1.xml", "../%E8%A1%A8.xml")
        .replace("styles.xml", "./styles.xml"),
      "data/styles.xml": plain["xl/styles.xml"] ?? "",
      "表.xml": plain[SHEET] ?? "",
      [TYPES]: (plain[TYPES] ?? "").replace("/xl/workbook.xml", "/data/book.xml"),
    };
    assert.deepStrictEqual(
      readAll(makePackage(moved)).sheets.map(({ part }) => part),
      ["表.xml"]
    );
  });
});
