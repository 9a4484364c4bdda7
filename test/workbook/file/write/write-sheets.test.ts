import assert from "node:assert";
import { formula } from "../../../../src/spreadsheet/formula";
import { cell } from "../../../../src/spreadsheet/address";
import { markName } from "../../../../src/spreadsheet/sheet";
import { openPackage, packageIn } from "../../../../src/workbook/file/package/parts";
import type { Package } from "../../../../src/workbook/file/package/parts";
import { withSheets } from "../../../../src/workbook/file/write/write-sheets";
import type { Zip } from "../../../../src/workbook/file/zip/zip";
import { zipOf } from "../../../../src/workbook/file/zip/zip";
import { packEntry } from "../../../../src/workbook/file/zip/zip-writer";
import { fullPackage } from "../../../support/full-package";
import { makePackage, plainWorkbook, relsOf, sheetOf } from "../../../support/make-package";
import type { PlainWorkbook } from "../../../support/make-package";
import { richSheet } from "../../../support/rich-sheet";

/** All that a write may touch of what was there. */
const OURS = [
  "[Content_Types].xml",
  "xl/workbook.xml",
  "xl/_rels/workbook.xml.rels",
  "xl/styles.xml",
];

const plain = (changes: Partial<PlainWorkbook> = {}): Package =>
  openPackage(
    makePackage(plainWorkbook({ sheets: [{ name: "任务表", xml: sheetOf() }], ...changes }))
  );

const rewritten = (zip: Zip, part: string, change: (xml: string) => string): Package => {
  const entries = [...zip.entries.values()].map((entry) =>
    entry.name === part ? packEntry(part, change(zip.text(part))) : entry
  );
  return packageIn(zipOf(entries));
};

function changedParts(before: Zip, after: Zip): string[] {
  return [...before.entries.values()]
    .filter((entry) => {
      const now = after.entries.get(entry.name);
      return now === undefined || Buffer.compare(now.packed, entry.packed) !== 0;
    })
    .map(({ name }) => name);
}

describe("writing sheets into a package", () => {
  const dresses = [
    { says: "as Excel saves it", dress: {} },
    { says: "with data descriptors", dress: { descriptors: true } },
    { says: "in zip64, partly stored", dress: { zip64: true, stored: ["xl/vbaProject.bin"] } },
  ];
  for (const { says, dress } of dresses) {
    it(`leaves every other part's packed bytes in a package ${says}`, () => {
      const book = openPackage(fullPackage(dress));
      const { zip } = withSheets(book, [richSheet()]);
      assert.deepStrictEqual(
        changedParts(book.zip, zip).sort(),
        [...OURS, "xl/calcChain.xml"].sort()
      );
      assert.doesNotMatch(zip.text("[Content_Types].xml"), /calcChain/);
      assert.doesNotMatch(zip.text("xl/_rels/workbook.xml.rels"), /calcChain/);
    });
  }

  it("puts new parts behind the old ones, each with its type", () => {
    const book = openPackage(fullPackage());
    const { zip } = withSheets(book, [richSheet()]);
    const added = [...zip.entries.keys()].filter((name) => !book.zip.entries.has(name));
    assert.deepStrictEqual(added.sort(), [
      "xl/charts/chart2.xml",
      "xl/charts/chart3.xml",
      "xl/drawings/_rels/drawing2.xml.rels",
      "xl/drawings/drawing2.xml",
      "xl/worksheets/_rels/sheet3.xml.rels",
      "xl/worksheets/sheet3.xml",
    ]);
    for (const part of added.filter((name) => !name.endsWith(".rels"))) {
      assert.ok(zip.text("[Content_Types].xml").includes(`"/${part}"`), part);
    }
  });

  it("gives the same bytes when run again", () => {
    const { zip } = withSheets(openPackage(fullPackage()), [richSheet()]);
    const { zip: again, written } = withSheets(packageIn(zip), [richSheet()]);
    assert.deepStrictEqual(changedParts(zip, again), []);
    assert.deepStrictEqual([...again.entries.keys()], [...zip.entries.keys()]);
    assert.deepStrictEqual(written, [{ mark: "rank.1.任务表", name: "排名表", replaced: true }]);
  });

  it("drops the charts that a rerun has not", () => {
    const book = openPackage(fullPackage());
    const { zip } = withSheets(book, [richSheet()]);
    const { zip: again } = withSheets(packageIn(zip), [richSheet({ charts: [] })]);
    const left = [...again.entries.keys()].filter((name) => !book.zip.entries.has(name));
    assert.deepStrictEqual(left, ["xl/worksheets/sheet3.xml"]);
    assert.doesNotMatch(again.text("[Content_Types].xml"), /chart2|drawing2/);
    assert.doesNotMatch(again.text("xl/worksheets/sheet3.xml"), /<drawing/);
  });

  it("finds its sheet after the user renamed and moved it, and keeps name, id and place", () => {
    const { zip } = withSheets(plain(), [richSheet()]);
    const moved = rewritten(zip, "xl/workbook.xml", (xml) =>
      xml
        .replace(/排名表/g, "九月")
        .replace(/(<sheet name="任务表"[^>]*>)(<sheet name="九月"[^>]*>)/, "$2$1")
        .replace(/localSheetId="1"/g, `localSheetId="0"`)
    );
    const { zip: again, written } = withSheets(moved, [richSheet()]);
    assert.deepStrictEqual(written, [{ mark: "rank.1.任务表", name: "九月", replaced: true }]);
    const xml = again.text("xl/workbook.xml");
    assert.match(xml, /<sheets><sheet name="九月" sheetId="2" r:id="rId3"\/><sheet name="任务表"/);
    assert.match(xml, /<definedName name="得分" localSheetId="0">九月!\$C\$4:\$C\$9/);
    assert.match(again.text("xl/charts/chart1.xml"), /九月!\$C\$4:\$C\$9/);
    assert.strictEqual(xml.match(/<definedName /g)?.length, 4);
  });

  it("leaves the user's sheet of the wanted name and says what ours is called", () => {
    const book = plain({ sheets: [{ name: "排名表", xml: sheetOf() }] });
    const { zip, written } = withSheets(book, [richSheet()]);
    assert.deepStrictEqual(
      written.map(({ name }) => name),
      ["排名表 (2)"]
    );
    assert.deepStrictEqual(changedParts(book.zip, zip).sort(), [...OURS].sort());
    assert.match(
      zip.text("xl/workbook.xml"),
      new RegExp(`${markName("rank.1.任务表")}" hidden="1">'排名表 \\(2\\)'`)
    );
  });

  it("takes a deleted sheet's mark for no sheet, and puts it right", () => {
    const stale = `<definedName name="${markName("rank.1.任务表")}" hidden="1">#REF!</definedName>`;
    const book = plain({ after: `<definedNames>${stale}</definedNames>` });
    const { zip, written } = withSheets(book, [richSheet()]);
    assert.deepStrictEqual(
      written.map(({ replaced }) => replaced),
      [false]
    );
    assert.doesNotMatch(zip.text("xl/workbook.xml"), /#REF!/);
  });

  it("follows a name in formulas to the sheet that it means", () => {
    const rows = [[{ formula: formula`${cell(0, 0, "底稿")}+${cell(0, 0, "源")}`, shown: 1 }]];
    const two = [
      richSheet({ name: "底稿", mark: "work", charts: [] }),
      richSheet({ mark: "rank", rows, charts: [] }),
    ];
    const { zip } = withSheets(plain({ sheets: [{ name: "源", xml: sheetOf() }] }), two);
    assert.match(zip.text("xl/worksheets/sheet3.xml"), /<f>底稿!A1\+源!A1<\/f>/);
    const renamed = rewritten(zip, "xl/workbook.xml", (xml) => xml.replace(/底稿/g, "核算"));
    const { zip: again } = withSheets(renamed, two);
    assert.match(again.text("xl/worksheets/sheet3.xml"), /<f>核算!A1\+源!A1<\/f>/);
  });

  it("keeps the tab that opens first in front", () => {
    const { zip } = withSheets(
      plain({ before: `<bookViews><workbookView activeTab="0"/></bookViews>` }),
      [richSheet()]
    );
    assert.doesNotMatch(zip.text("xl/worksheets/sheet2.xml"), /tabSelected/);
    const front = rewritten(zip, "xl/workbook.xml", (xml) =>
      xml.replace(`activeTab="0"`, `activeTab="1"`)
    );
    const { zip: again } = withSheets(front, [richSheet()]);
    assert.match(
      again.text("xl/worksheets/sheet2.xml"),
      /<sheetView showGridLines="0" tabSelected="1"/
    );
    assert.match(again.text("xl/workbook.xml"), /activeTab="1"/);
  });

  it("makes styles where there are none", () => {
    const { zip } = withSheets(plain({ styles: false }), [richSheet()]);
    assert.match(
      zip.text("xl/_rels/workbook.xml.rels"),
      /relationships\/styles" Target="styles1.xml"/
    );
    assert.match(zip.text("[Content_Types].xml"), /"\/xl\/styles1.xml"/);
    assert.match(zip.text("xl/styles1.xml"), /方正小标宋简体/);
  });

  it("keeps a picture that another sheet shows too", () => {
    const { zip } = withSheets(plain(), [richSheet()]);
    const shared = [
      packEntry("xl/media/image1.png", "png"),
      packEntry("xl/drawings/drawing9.xml", "<d/>"),
      packEntry("xl/drawings/_rels/drawing9.xml.rels", relsOf([["image", "../media/image1.png"]])),
      packEntry("xl/worksheets/_rels/sheet1.xml.rels", relsOf([["image", "../media/image1.png"]])),
      packEntry(
        "xl/worksheets/_rels/sheet2.xml.rels",
        relsOf([["drawing", "../drawings/drawing9.xml"]])
      ),
    ];
    const names = new Set(shared.map(({ name }) => name));
    const kept = [...zip.entries.values()].filter(({ name }) => !names.has(name));
    const { zip: again } = withSheets(packageIn(zipOf([...kept, ...shared])), [
      richSheet({ charts: [] }),
    ]);
    assert.ok(again.find("xl/media/image1.png") !== undefined);
    assert.strictEqual(again.find("xl/drawings/drawing9.xml"), undefined);
  });

  it("writes a UTF-16 workbook.xml back as UTF-8", () => {
    const parts: Record<string, string | Uint8Array> = plainWorkbook({
      sheets: [{ name: "任务表", xml: sheetOf() }],
    });
    const utf16 = String(parts["xl/workbook.xml"]).replace("UTF-8", "UTF-16");
    parts["xl/workbook.xml"] = new Uint8Array(Buffer.from(`\ufeff${utf16}`, "utf16le"));
    const { zip } = withSheets(openPackage(makePackage(parts)), [richSheet()]);
    assert.match(
      zip.text("xl/workbook.xml"),
      /^<\?xml version="1.0" encoding="UTF-8".*任务表.*排名表/s
    );
  });

  it("writes into a workbook whose elements carry a prefix, in a folder of its own", () => {
    const parts = plainWorkbook({ sheets: [{ name: "任务表", xml: sheetOf() }], prefix: "x:" });
    const moved = Object.fromEntries(
      Object.entries(parts).map(([name, xml]) => [
        name.replace(/^xl\//, "office/book/"),
        xml.replace(/(["/])xl\//g, "$1office/book/"),
      ])
    );
    const { zip } = withSheets(openPackage(makePackage(moved)), [richSheet()]);
    assert.match(
      zip.text("office/book/workbook.xml"),
      /<x:sheet name="排名表" sheetId="2" r:id="rId3"\/><\/x:sheets>/
    );
    assert.ok(zip.find("office/book/charts/chart1.xml") !== undefined);
    assert.strictEqual(packageIn(zip).sheets[1]?.part, "office/book/worksheets/sheet2.xml");
  });

  it("tells how far it is", () => {
    const shares: number[] = [];
    const two = [richSheet({ mark: "a" }), richSheet({ mark: "b" })];
    withSheets(plain(), two, { onProgress: (share) => shares.push(share) });
    assert.deepStrictEqual([shares[shares.length - 1], [...shares].sort()], [1, shares]);
  });
});
