/**
 * styles.xml as looks, in the order in which cells count them. Colours come out as RRGGBB, whether
 * the file had them so, by the theme or by Excel's old palette.
 */
import { BUILT_IN_FORMATS } from "./built-in-formats";
import { colorIn } from "./theme-colors";
import { isTrue } from "../package/read-workbook-part";
import { childOf, childrenOf, parseXml } from "../xml/xml-tree";
import type { XmlElement } from "../xml/xml-tree";

export interface BorderLine {
  /** thin, medium, thick, double, dashed …: the file's word. */
  readonly style: string;
  readonly color: string;
}

export type Side = "left" | "right" | "top" | "bottom";

export interface CellLook {
  readonly font?: string;
  /** In points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly borders?: Readonly<Partial<Record<Side, BorderLine>>>;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
  readonly shrink?: boolean;
  readonly indent?: number;
  readonly numberFormat?: string;
}

type Theme = readonly string[];

export function readCellLooks(xml: string, theme: Theme): readonly CellLook[] {
  const root = parseXml(xml, "styles");
  const fonts = listOf(root, "fonts", "font").map((font) => fontLook(font, theme));
  const fills = listOf(root, "fills", "fill").map((fill) => fillLook(fill, theme));
  const borders = listOf(root, "borders", "border").map((border) => bordersLook(border, theme));
  const formats = new Map(
    listOf(root, "numFmts", "numFmt").map(({ attributes: { numFmtId, formatCode } }) => {
      return [Number(numFmtId), formatCode ?? "General"] as const;
    })
  );
  return listOf(root, "cellXfs", "xf").map((xf) => {
    const { fontId, fillId, borderId, numFmtId } = xf.attributes;
    const id = Number(numFmtId ?? 0);
    return {
      ...fonts[Number(fontId ?? 0)],
      ...fills[Number(fillId ?? 0)],
      ...borders[Number(borderId ?? 0)],
      ...alignmentLook(childOf(xf, "alignment")),
      numberFormat: formats.get(id) ?? BUILT_IN_FORMATS[id] ?? "General",
    };
  });
}

function listOf(root: XmlElement, list: string, name: string): readonly XmlElement[] {
  const found = childOf(root, list);
  return found === undefined ? [] : childrenOf(found, name);
}

function fontLook(font: XmlElement, theme: Theme): CellLook {
  const name = childOf(font, "name")?.attributes["val"];
  const size = childOf(font, "sz")?.attributes["val"];
  const color = colorIn(childOf(font, "color"), theme);
  return {
    ...(name === undefined ? {} : { font: name }),
    ...(size === undefined ? {} : { size: Number(size) }),
    ...(color === undefined ? {} : { color }),
    ...(isOn(font, "b") ? { bold: true } : {}),
    ...(isOn(font, "i") ? { italic: true } : {}),
    ...(isOn(font, "u") ? { underline: true } : {}),
    ...(isOn(font, "strike") ? { strikethrough: true } : {}),
  };
}

/** <b/>, <b val="1"/>; <u val="double"/> underlines too. */
function isOn(font: XmlElement, name: string): boolean {
  const element = childOf(font, name);
  if (element === undefined) return false;
  const { val } = element.attributes;
  return val === undefined || !["0", "false", "none"].includes(val);
}

function fillLook(fill: XmlElement, theme: Theme): CellLook {
  const pattern = childOf(fill, "patternFill");
  if (pattern?.attributes["patternType"] !== "solid") return {};
  const color = colorIn(childOf(pattern, "fgColor"), theme);
  return color === undefined ? {} : { fill: color };
}

const SIDES: readonly Side[] = ["left", "right", "top", "bottom"];

function bordersLook(border: XmlElement, theme: Theme): CellLook {
  const borders: Partial<Record<Side, BorderLine>> = {};
  for (const side of SIDES) {
    const line = childOf(border, side);
    const style = line?.attributes["style"];
    if (line === undefined || style === undefined || style === "none") continue;
    borders[side] = { style, color: colorIn(childOf(line, "color"), theme) ?? "000000" };
  }
  return Object.keys(borders).length === 0 ? {} : { borders };
}

function alignmentLook(alignment: XmlElement | undefined): CellLook {
  if (alignment === undefined) return {};
  const { horizontal, vertical, wrapText, indent } = alignment.attributes;
  return {
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(isTrue(wrapText) ? { wrap: true } : {}),
    ...(indent === undefined ? {} : { indent: Number(indent) }),
  };
}
