/** A package with what a careless writer loses: macros, a pivot, comments, charts, parts unknown to us. */
import { MAIN, RELATIONS, makePackage, plainWorkbook, relsOf, sheetOf } from "./make-package";
import type { Content, Dress } from "./make-package";

const OFFICE = "application/vnd.openxmlformats-officedocument.";
const SHEET = `${OFFICE}spreadsheetml`;

export const LEDGER_NAME = `<definedName name="封顶">'参数'!$A$1</definedName>`;
const AREA_NAME = `<definedName name="_xlnm.Print_Area" localSheetId="1">'参数'!$A$1:$C$9</definedName>`;

/** Bytes that no packer shrinks, so that stored and packed parts differ. */
function noise(length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, i) => (i * 7919 + (i >> 3) * 104729) & 255);
}

export function fullParts(): Record<string, Content> {
  const plain = plainWorkbook({
    sheets: [
      {
        name: "任务表",
        xml: sheetOf(
          `<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2"><f>1+1</f><v>2</v></c></row>`,
          `<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>`
        ),
      },
      { name: "参数", xml: sheetOf(`<row r="1"><c r="A1"><v>100</v></c></row>`), state: "hidden" },
    ],
    before: `<workbookPr/><bookViews><workbookView activeTab="0"/></bookViews>`,
    after: `<definedNames>${AREA_NAME}${LEDGER_NAME}</definedNames><calcPr calcId="191029"/>`,
    sharedStrings: `<sst xmlns="${MAIN}" count="1" uniqueCount="1"><si><t>单位</t></si></sst>`,
    relations: [
      ["calcChain", "calcChain.xml"],
      ["pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
      ["http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin"],
      ["customXml", "../customXml/item1.xml"],
    ],
    types: {
      "xl/calcChain.xml": `${SHEET}.calcChain+xml`,
      "xl/comments1.xml": `${SHEET}.comments+xml`,
      "xl/charts/chart1.xml": `${OFFICE}drawingml.chart+xml`,
      "xl/drawings/drawing1.xml": `${OFFICE}drawing+xml`,
      "xl/pivotCache/pivotCacheDefinition1.xml": `${SHEET}.pivotCacheDefinition+xml`,
    },
  });
  return {
    ...plain,
    "xl/worksheets/_rels/sheet1.xml.rels": relsOf([
      ["drawing", "../drawings/drawing1.xml"],
      ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["comments", "../comments1.xml"],
    ]),
    "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="urn:x"/>`,
    "xl/drawings/_rels/drawing1.xml.rels": relsOf([["chart", "../charts/chart1.xml"]]),
    "xl/drawings/vmlDrawing1.vml": `<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape/></xml>`,
    "xl/charts/chart1.xml": `<c:chartSpace xmlns:c="urn:c" xmlns:r="${RELATIONS}"/>`,
    "xl/comments1.xml": `<comments xmlns="${MAIN}"><authors/><commentList/></comments>`,
    "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"><c r="A2" i="1"/></calcChain>`,
    "xl/pivotCache/pivotCacheDefinition1.xml": `<pivotCacheDefinition xmlns="${MAIN}"/>`,
    "xl/vbaProject.bin": noise(3000),
    "customXml/item1.xml": `<office:memo xmlns:office="urn:memo">区委办〔2012〕9号</office:memo>`,
    "docProps/app.xml": `<Properties xmlns="urn:app"/>`,
  };
}

export function fullPackage(dress: Dress = {}): Uint8Array {
  return makePackage(fullParts(), dress);
}
