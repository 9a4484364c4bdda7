import assert from "node:assert";
import type { Look } from "../../../../src/spreadsheet/sheet";
import { openStyles } from "../../../../src/workbook/file/write/styles-part";
import { MAIN, PLAIN_STYLES } from "../../../support/make-package";

const HEADER: Look = { bold: true, fill: "D9E1F2", border: { color: "BFBFBF", style: "thin" } };
const RATE: Look = { numberFormat: "0.0%", horizontal: "right" };

/** What is left of the part when all that was added is taken out again. */
function without(xml: string, added: RegExp): string {
  return xml.replace(added, "");
}

describe("styles part", () => {
  it("appends behind what is there, and counts", () => {
    const styles = openStyles(PLAIN_STYLES);
    assert.deepStrictEqual([styles.cellFormat(HEADER), styles.cellFormat(RATE)], [1, 2]);
    const xml = styles.xml();
    assert.match(
      xml,
      /<fonts count="2"><font><sz val="11"\/><name val="宋体"\/><\/font><font><b\/>/
    );
    assert.match(xml, /<fills count="3">.*gray125.*FFD9E1F2/);
    assert.match(
      xml,
      /<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"\/><\/numFmts><fonts/
    );
    assert.match(xml, /<cellXfs count="3">/);
  });

  it("writes a number format of a conditional one into it, after the font and before the fill", () => {
    const styles = openStyles(PLAIN_STYLES);
    const places = ["0%", "0.0%", "0%"].map((numberFormat) =>
      styles.conditionalFormat({ numberFormat, color: "FF0000", fill: "00FF00" })
    );
    assert.deepStrictEqual(places, [0, 1, 0]);
    assert.match(styles.xml(), /<\/font><numFmt numFmtId="9" formatCode="0%"\/><fill>/);
    assert.match(styles.xml(), /<\/font><numFmt numFmtId="164" formatCode="0.0%"\/><fill>/);
  });

  it("uses again what is there", () => {
    const first = openStyles(PLAIN_STYLES);
    const places = [
      first.cellFormat(HEADER),
      first.cellFormat(RATE),
      first.conditionalFormat({ fill: "FF0000" }),
    ];
    const second = openStyles(first.xml());
    assert.deepStrictEqual(
      [
        second.cellFormat(HEADER),
        second.cellFormat(RATE),
        second.conditionalFormat({ fill: "FF0000" }),
      ],
      places
    );
    assert.strictEqual(second.xml(), first.xml());
  });

  it("knows again what another program spelt otherwise", () => {
    const ours = openStyles(PLAIN_STYLES);
    const place = ours.cellFormat(HEADER);
    const respelt = ours
      .xml()
      .replace("<b/>", "<b></b>")
      .replace(/<xf numFmtId="0" fontId="1"/, `<xf\n fontId='1' numFmtId="0"`);
    assert.notStrictEqual(respelt, ours.xml());
    const again = openStyles(respelt);
    assert.strictEqual(again.cellFormat(HEADER), place);
    assert.strictEqual(again.xml(), respelt);
  });

  it("disturbs nothing of a part with a prefix, comments and extensions", () => {
    const odd =
      `<x:styleSheet xmlns:x="${MAIN}" xmlns:y="urn:y"><!-- <x:fonts> --><x:numFmts count='1'>` +
      `<x:numFmt numFmtId="200" formatCode="0.0%"/></x:numFmts><x:fonts count="1" y:known="1">` +
      `<x:font><x:sz val="10"/><x:name val="仿宋"/></x:font></x:fonts><x:fills count="0"/>` +
      `<x:cellXfs><x:xf/></x:cellXfs>\n<x:dxfs count="0" /><x:tableStyles/>` +
      `<x:extLst><x:ext uri="{1}"><y:any/></x:ext></x:extLst></x:styleSheet>`;
    const styles = openStyles(odd);
    assert.strictEqual(styles.cellFormat(RATE), 1);
    assert.strictEqual(styles.cellFormat({ ...HEADER, numberFormat: "0.000" }), 2);
    assert.strictEqual(styles.conditionalFormat({ bold: true }), 0);
    const xml = styles.xml();
    assert.match(xml, /<x:numFmt numFmtId="201" formatCode="0.000"\/><\/x:numFmts>/);
    assert.match(xml, /<x:fills count="3"><x:fill><x:patternFill patternType="none"\/>/);
    assert.match(
      xml,
      /<x:borders count="2"><x:border><x:left\/>.*<\/x:borders><x:cellXfs count="3">/
    );
    assert.match(xml, /<x:name val="仿宋"\/><x:charset val="134"\/><\/x:font><\/x:fonts>/);
    assert.match(xml, /\n<x:dxfs count="1"><x:dxf>.*<\/x:dxfs><x:tableStyles\/>/);
    const rest = without(xml, /^.*<x:tableStyles\/>/s);
    assert.ok(odd.endsWith(rest) && rest.length > 0);
  });

  it("makes a part where the workbook has none", () => {
    const styles = openStyles(undefined);
    assert.strictEqual(styles.cellFormat(HEADER), 1);
    assert.match(styles.xml(), /<cellXfs count="2">/);
  });

  it("gives a plain look the first format", () => {
    assert.strictEqual(openStyles(PLAIN_STYLES).cellFormat({}), 0);
  });

  it("refuses a colour that is none", () => {
    assert.throws(() => openStyles(PLAIN_STYLES).cellFormat({ fill: "red" }), /no RRGGBB/);
  });
});
