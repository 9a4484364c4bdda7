/** Looks as the elements of styles.xml. A look that says nothing of a thing leaves it at the default. */
import type { ConditionalLook, Look } from "../../../spreadsheet/sheet";
import { XML_HEAD, attributeText } from "../xml/xml-text";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** For a workbook that has no styles at all: one font, the two fills that must be there, one format. */
export const DEFAULT_STYLES =
  `${XML_HEAD}<styleSheet xmlns="${MAIN}">` +
  `<fonts count="1"><font><sz val="11"/><name val="宋体"/><charset val="134"/></font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill>` +
  `<fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>` +
  `</styleSheet>`;

export interface DefaultFont {
  readonly name: string;
  readonly size: number;
}

export function fontXml(look: Look, fallback: DefaultFont): string | undefined {
  const { font, size, bold, italic, color } = look;
  if ([font, size, bold, italic, color].every((it) => it === undefined || it === false)) {
    return undefined;
  }
  const name = font ?? fallback.name;
  return (
    `<font>${bold === true ? "<b/>" : ""}${italic === true ? "<i/>" : ""}` +
    `<sz val="${size ?? fallback.size}"/>${color === undefined ? "" : colorXml("color", color)}` +
    `<name val="${attributeText(name)}"/>${charset(name)}</font>`
  );
}

/** GB2312: a machine that lacks the font then picks another Chinese one. */
function charset(font: string): string {
  return /[一-鿿]/.test(font) ? `<charset val="134"/>` : "";
}

export function fillXml({ fill }: Look): string | undefined {
  if (fill === undefined) return undefined;
  const solid = `${colorXml("fgColor", fill)}<bgColor indexed="64"/>`;
  return `<fill><patternFill patternType="solid">${solid}</patternFill></fill>`;
}

export function borderXml({ border }: Look): string | undefined {
  if (border === undefined) return undefined;
  const sides = ["left", "right", "top", "bottom"].map(
    (side) => `<${side} style="${border.style}">${colorXml("color", border.color)}</${side}>`
  );
  return `<border>${sides.join("")}<diagonal/></border>`;
}

export interface FormatPlaces {
  readonly numFmtId: number;
  readonly fontId: number;
  readonly fillId: number;
  readonly borderId: number;
  /** Without named styles there is none to point at. */
  readonly hasCellStyles: boolean;
}

export function formatXml(look: Look, places: FormatPlaces): string {
  const { numFmtId, fontId, fillId, borderId, hasCellStyles } = places;
  const alignment = alignmentXml(look);
  const applied = [
    numFmtId > 0 ? ` applyNumberFormat="1"` : "",
    fontId > 0 ? ` applyFont="1"` : "",
    fillId > 0 ? ` applyFill="1"` : "",
    borderId > 0 ? ` applyBorder="1"` : "",
    alignment === "" ? "" : ` applyAlignment="1"`,
  ].join("");
  const start =
    `<xf numFmtId="${numFmtId}" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}"` +
    `${hasCellStyles ? ` xfId="0"` : ""}${applied}`;
  return alignment === "" ? `${start}/>` : `${start}>${alignment}</xf>`;
}

function alignmentXml({ horizontal, vertical, wrap, shrink, indent }: Look): string {
  const attributes = [
    horizontal === undefined ? "" : ` horizontal="${horizontal}"`,
    vertical === undefined ? "" : ` vertical="${vertical}"`,
    wrap === true ? ` wrapText="1"` : "",
    indent === undefined || indent === 0 ? "" : ` indent="${indent}"`,
    shrink === true ? ` shrinkToFit="1"` : "",
  ].join("");
  return attributes === "" ? "" : `<alignment${attributes}/>`;
}

/** Of a conditional format, the fill's colour is the background: Excel's own oddity. `numFmtId` is that of its number format. */
export function dxfXml(
  { fill, color, bold, numberFormat }: ConditionalLook,
  numFmtId: number
): string {
  const font = `${bold === true ? "<b/>" : ""}${color === undefined ? "" : colorXml("color", color)}`;
  return (
    `<dxf>${font === "" ? "" : `<font>${font}</font>`}` +
    `${numberFormat === undefined ? "" : numFmtXml(numFmtId, numberFormat)}` +
    `${fill === undefined ? "" : `<fill><patternFill>${colorXml("bgColor", fill)}</patternFill></fill>`}` +
    `</dxf>`
  );
}

export function numFmtXml(id: number, code: string): string {
  return `<numFmt numFmtId="${id}" formatCode="${attributeText(code)}"/>`;
}

export function colorXml(element: string, color: string): string {
  if (!/^[0-9A-Fa-f]{6}$/.test(color)) throw new Error(`${color} is no RRGGBB colour`);
  return `<${element} rgb="FF${color.toUpperCase()}"/>`;
}
