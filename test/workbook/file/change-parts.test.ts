import assert from "node:assert";
import { changedRelations } from "../../../src/workbook/file/package/change-relations";
import { changedTypes } from "../../../src/workbook/file/package/change-types";
import { changedWorkbook } from "../../../src/workbook/file/package/change-workbook";
import type { WorkbookChange } from "../../../src/workbook/file/package/change-workbook";
import { MAIN, RELATIONS, relsOf } from "../../support/make-package";

const NOTHING: WorkbookChange = {
  part: "xl/workbook.xml",
  addSheets: [],
  addNames: [],
  dropNames: [],
};
const SHEET = { name: "排名<表>", sheetId: 9, relId: "rId9" };
const NAME = { name: "_scorecard.rank", refersTo: "'排名<表>'!$A$1", hidden: true };
const MARKED = `<definedName name="_scorecard.rank" hidden="1">'排名&lt;表&gt;'!$A$1</definedName>`;

const book = (inside: string) =>
  `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${inside}</workbook>`;

describe("workbook.xml changed", () => {
  const cases: { says: string; xml: string; change: Partial<WorkbookChange>; gives: string }[] = [
    {
      says: "a sheet goes behind the others",
      xml: book(`<sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets><calcPr calcId="1"/>`),
      change: { addSheets: [SHEET] },
      gives: book(
        `<sheets><sheet name="A" sheetId="1" r:id="rId1"/>` +
          `<sheet name="排名&lt;表&gt;" sheetId="9" r:id="rId9"/></sheets><calcPr calcId="1" fullCalcOnLoad="1"/>`
      ),
    },
    {
      says: "names go where the standard wants them",
      xml: book(`<sheets/><externalReferences/><oleSize ref="A1"/>`),
      change: { addNames: [NAME] },
      gives: book(
        `<sheets/><externalReferences/><definedNames>${MARKED}</definedNames>` +
          `<calcPr fullCalcOnLoad="1"/><oleSize ref="A1"/>`
      ),
    },
    {
      says: "a name takes the place of its like, and others keep theirs",
      xml: book(
        `<sheets/><definedNames><definedName name="A">1</definedName>` +
          `<definedName name="_SCORECARD.RANK">#REF!</definedName>` +
          `<definedName name="_scorecard.rank" localSheetId="0">x</definedName></definedNames>` +
          `<calcPr fullCalcOnLoad='0'/>`
      ),
      change: { addNames: [NAME] },
      gives: book(
        `<sheets/><definedNames><definedName name="A">1</definedName>${MARKED}` +
          `<definedName name="_scorecard.rank" localSheetId="0">x</definedName></definedNames>` +
          `<calcPr fullCalcOnLoad="1"/>`
      ),
    },
    {
      says: "a name that is dropped",
      xml: book(
        `<sheets/><definedNames><definedName name="_xlnm.Print_Area" localSheetId="2">x</definedName>` +
          `<definedName name="B">1</definedName></definedNames><calcPr/>`
      ),
      change: { dropNames: [{ name: "_xlnm.Print_Area", localSheet: 2 }] },
      gives: book(
        `<sheets/><definedNames><definedName name="B">1</definedName></definedNames>` +
          `<calcPr fullCalcOnLoad="1"/>`
      ),
    },
    {
      says: "elements with a prefix, and no prefix for relations",
      xml:
        `<x:workbook xmlns:x="${MAIN}"><x:sheets><x:sheet name="A" sheetId="1"` +
        ` xmlns:q="${RELATIONS}" q:id="rId1"/></x:sheets></x:workbook>`,
      change: { addSheets: [SHEET], addNames: [NAME] },
      gives:
        `<x:workbook xmlns:x="${MAIN}"><x:sheets><x:sheet name="A" sheetId="1"` +
        ` xmlns:q="${RELATIONS}" q:id="rId1"/><x:sheet name="排名&lt;表&gt;" sheetId="9"` +
        ` xmlns:r="${RELATIONS}" r:id="rId9"/></x:sheets><x:definedNames>` +
        `${MARKED.replace(/<(\/?)d/g, "<$1x:d")}</x:definedNames>` +
        `<x:calcPr fullCalcOnLoad="1"/></x:workbook>`,
    },
    {
      says: "words inside comments are not elements",
      xml: book(`<!-- <sheets/> --><sheets><!-- none --></sheets>`),
      change: { addSheets: [{ ...SHEET, name: "B" }] },
      gives: book(
        `<!-- <sheets/> --><sheets><!-- none --><sheet name="B" sheetId="9" r:id="rId9"/></sheets>` +
          `<calcPr fullCalcOnLoad="1"/>`
      ),
    },
  ];
  for (const { says, xml, change, gives } of cases) {
    it(says, () => assert.strictEqual(changedWorkbook(xml, { ...NOTHING, ...change }), gives));
  }

  it("refuses a part with a DTD", () => {
    assert.throws(
      () => changedWorkbook(`<!DOCTYPE x [<!ENTITY a "b">]>${book("")}`, NOTHING),
      /unsafe/
    );
  });
});

describe("relations changed", () => {
  it("takes ids that are free and paths from the owner's folder", () => {
    const old = relsOf([
      ["worksheet", "worksheets/sheet1.xml"],
      ["calcChain", "calcChain.xml"],
    ]).replace("rId1", "rId3");
    const { xml, ids } = changedRelations(old, {
      owner: "xl/workbook.xml",
      add: [
        { type: "worksheet", target: "xl/worksheets/sheet2.xml" },
        { type: "chart", target: "charts/图 1.xml" },
      ],
      dropType: "calcChain",
    });
    assert.deepStrictEqual(ids, ["rId1", "rId4"]);
    assert.match(
      xml,
      /Id="rId3".*Target="worksheets\/sheet2.xml"\/>.*Target="..\/charts\/%E5%9B%BE%201.xml"/
    );
    assert.doesNotMatch(xml, /calcChain/);
  });

  it("begins a part where there is none", () => {
    const { xml, ids } = changedRelations(undefined, {
      owner: "xl/worksheets/sheet1.xml",
      add: [{ type: "drawing", target: "xl/drawings/drawing1.xml" }],
    });
    assert.deepStrictEqual(ids, ["rId1"]);
    assert.match(xml, /Target="..\/drawings\/drawing1.xml"\/><\/Relationships>$/);
  });
});

describe("content types changed", () => {
  const types = (inside: string) => `<Types xmlns="urn:t">${inside}</Types>`;
  const chain = `<Override PartName="/xl/calcChain.xml" ContentType="c"/>`;
  const sheet =
    `<Override PartName="/xl/worksheets/sheet2.xml"` +
    ` ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`;
  const add = [{ part: "xl/worksheets/sheet2.xml", kind: "worksheet" }] as const;
  const drop = ["xl/CALCCHAIN.xml"];

  it("adds ours, takes out what is gone", () => {
    assert.strictEqual(changedTypes(types(chain), { add, drop }), types(sheet));
  });
  it("leaves one that is right where it stands", () => {
    assert.strictEqual(changedTypes(types(sheet + chain), { add, drop }), types(sheet));
  });
  it("replaces one that calls the part something else", () => {
    assert.strictEqual(
      changedTypes(types(sheet.replace("worksheet+xml", "chartsheet+xml")), { add, drop }),
      types(sheet)
    );
  });
});
