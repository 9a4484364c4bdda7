/**
 * Conditional formats: data bars, and looks that a formula switches on.
 *
 * A data bar is written twice. The plain rule is what Excel 2007 knew: a gradient that is never
 * shorter than a tenth of the cell. The extension at the end of the part, tied to it by an id, makes
 * the bar solid and lets it begin at nothing.
 */
import { blockA1 } from "../../../spreadsheet/address";
import type { Conditional, ConditionalLook } from "../../../spreadsheet/sheet";
import { spelled } from "../../../spreadsheet/formula";
import { xmlSpelling } from "./formula-text";
import { colorXml } from "./look-xml";

export interface ConditionalPlace {
  readonly renamed: ReadonlyMap<string, string>;
  readonly conditionalFormat: (look: ConditionalLook) => number;
}

type DataBar = Extract<Conditional, { kind: "dataBar" }>;

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";

export function conditionalsXml(all: readonly Conditional[], place: ConditionalPlace): string {
  return all
    .map((it, i) => {
      const rule = it.kind === "dataBar" ? barRule(it, i) : formulaRule(it, i, place);
      return `<conditionalFormatting sqref="${blockA1(it.on)}">${rule}</conditionalFormatting>`;
    })
    .join("");
}

/** The extension list that ends the part. */
export function extensionXml(all: readonly Conditional[]): string {
  const bars = all.map((it, i) => (it.kind === "dataBar" ? solidBar(it, i) : "")).join("");
  if (bars === "") return "";
  return (
    `<extLst><ext xmlns:x14="${X14}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}">` +
    `<x14:conditionalFormattings>${bars}</x14:conditionalFormattings></ext></extLst>`
  );
}

function formulaRule(
  it: Extract<Conditional, { kind: "when" }>,
  i: number,
  { renamed, conditionalFormat }: ConditionalPlace
): string {
  const test = spelled(it.formula, xmlSpelling(renamed));
  return (
    `<cfRule type="expression" dxfId="${conditionalFormat(it.look)}" priority="${i + 1}">` +
    `<formula>${test}</formula></cfRule>`
  );
}

function barRule({ color, max }: DataBar, i: number): string {
  const bounds =
    max === undefined
      ? `<cfvo type="min"/><cfvo type="max"/>`
      : `<cfvo type="num" val="0"/><cfvo type="num" val="${max}"/>`;
  return (
    `<cfRule type="dataBar" priority="${i + 1}"><dataBar>${bounds}${colorXml("color", color)}</dataBar>` +
    `<extLst><ext xmlns:x14="${X14}" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}">` +
    `<x14:id>${barId(i)}</x14:id></ext></extLst></cfRule>`
  );
}

function solidBar({ on, max }: DataBar, i: number): string {
  const bound = (value: number) => `<x14:cfvo type="num"><xm:f>${value}</xm:f></x14:cfvo>`;
  const bounds =
    max === undefined
      ? `<x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/>`
      : bound(0) + bound(max);
  return (
    `<x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="${barId(i)}">` +
    `<x14:dataBar minLength="0" maxLength="100" gradient="0">${bounds}` +
    `${colorXml("x14:negativeFillColor", "FF0000")}${colorXml("x14:axisColor", "000000")}</x14:dataBar>` +
    `</x14:cfRule><xm:sqref>${blockA1(on)}</xm:sqref></x14:conditionalFormatting>`
  );
}

/** Need only differ within the sheet, so it is counted and a rerun gives the same bytes. */
function barId(i: number): string {
  return `{5C04ECA4-D000-4000-8000-${`00000000000${(i + 1).toString(16).toUpperCase()}`.slice(-12)}}`;
}
