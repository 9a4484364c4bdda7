import assert from "node:assert";
import { FileWorkbook } from "../../../../src/workbook/file/file-workbook";
import { openZip } from "../../../../src/workbook/file/zip/zip";
import { fullPackage, fullParts } from "../../../support/full-package";
import { joinBytes, makePackage } from "../../../support/make-package";
import { richSheet } from "../../../support/rich-sheet";

const reopened = async (workbook: FileWorkbook) => FileWorkbook.open(joinBytes(workbook.save()));

describe("what is remembered in a file", () => {
  it("is there when the file is opened again", async () => {
    const workbook = await FileWorkbook.open(fullPackage());
    await workbook.remember("tables", "甲");
    assert.strictEqual(await (await reopened(workbook)).recall("tables"), "甲");
  });

  it("touches the relations and the content types, and no other part", async () => {
    const bytes = fullPackage();
    const workbook = await FileWorkbook.open(bytes);
    await workbook.remember("tables", "甲");
    const [before, after] = [openZip(bytes), openZip(joinBytes(workbook.save()))];
    const changed = [...after.entries.keys()].filter(
      (part) => before.find(part) === undefined || before.text(part) !== after.text(part)
    );
    assert.deepStrictEqual(changed.sort(), [
      "[Content_Types].xml",
      "customXml/item2.xml",
      "xl/_rels/workbook.xml.rels",
    ]);
  });

  it("leaves a custom part of the office's own alone", async () => {
    const own = "<plan xmlns='urn:office'><key>urn:other</key></plan>";
    const parts = fullParts();
    const rels = String(parts["xl/_rels/workbook.xml.rels"]).replace(
      "</Relationships>",
      `<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/></Relationships>`
    );
    const bytes = makePackage({
      ...parts,
      "xl/_rels/workbook.xml.rels": rels,
      "customXml/item1.xml": own,
    });
    const workbook = await FileWorkbook.open(bytes);
    await workbook.remember("tables", "甲");
    const zip = openZip(joinBytes(workbook.save()));
    assert.strictEqual(zip.text("customXml/item1.xml"), own);
    assert.match(zip.text("customXml/item2.xml"), /<entry key="tables">甲<\/entry>/);
  });

  it("is byte for byte the same file after a write that was taken back", async () => {
    const workbook = await FileWorkbook.open(fullPackage());
    const before = joinBytes(workbook.save());
    await workbook.write([richSheet()]);
    await workbook.undo();
    assert.deepStrictEqual(joinBytes(workbook.save()), before);
  });
});
