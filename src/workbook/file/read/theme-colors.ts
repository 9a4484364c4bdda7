/**
 * Colours as a file names them: outright, by a place in the theme with a tint, or by Excel's palette.
 * Trap: the theme's first four stand in the file as dark, light, dark, light; cells count the light first.
 */
import type { Package } from "../package/parts";
import { ofType } from "../package/relationships";
import { childOf, parseXml } from "../xml/xml-tree";
import type { XmlElement } from "../xml/xml-tree";

const OFFICE = [
  ...["FFFFFF", "000000", "E7E6E6", "44546A", "5B9BD5", "ED7D31"],
  ...["A5A5A5", "FFC000", "4472C4", "70AD47", "0563C1", "954F72"],
];
/** From place 8 on; the first eight are the same as the next. */
const PALETTE =
  "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF80000000800000008080800080008000808" +
  "0C0C0C08080809999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF000080FF00FFFFFF0000FF" +
  "FF8000808000000080800000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC993366FF33C" +
  "CCC99CC00FFCC00FF9900FF6600666699969696003366339966003300333300993300993366333399333333";

/** By the number that theme="…" gives. */
export function themeColors(book: Package): readonly string[] {
  const [dark, light, dark2, light2, ...rest] = schemeOf(book);
  if (dark === undefined || light === undefined) return OFFICE;
  return [light, dark, light2 ?? light, dark2 ?? dark, ...rest];
}

function schemeOf({ zip, workbookLinks }: Package): readonly string[] {
  const link = ofType(workbookLinks, "theme");
  const part = link === undefined ? undefined : zip.find(link.target);
  if (part === undefined) return [];
  const elements = childOf(parseXml(zip.text(part), part), "themeElements");
  const scheme = elements === undefined ? undefined : childOf(elements, "clrScheme");
  return (scheme?.children ?? []).map(schemeColor);
}

/** <a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1> or <a:srgbClr val="44546A"/> inside. */
function schemeColor({ children: [color] }: XmlElement): string {
  return color?.attributes["lastClr"] ?? color?.attributes["val"] ?? "000000";
}

export function colorIn(
  element: XmlElement | undefined,
  theme: readonly string[]
): string | undefined {
  if (element === undefined) return undefined;
  const { rgb, theme: place, tint, indexed } = element.attributes;
  if (rgb !== undefined) return rgb.slice(-6).toUpperCase();
  if (place !== undefined) return tinted(theme[Number(place)] ?? "000000", Number(tint ?? 0));
  return indexed === undefined ? undefined : paletteColor(Number(indexed));
}

/** 64 and up are the system's own, which a look leaves unsaid. */
function paletteColor(place: number): string | undefined {
  const at = (place < 8 ? place : place - 8) * 6;
  return place < 64 ? PALETTE.slice(at, at + 6) : undefined;
}

/** Towards white above 0, towards black below. Excel does it by lightness; this is near enough to see. */
function tinted(color: string, tint: number): string {
  const parts = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16));
  return parts
    .map((part) => Math.round(tint > 0 ? part + (255 - part) * tint : part * (1 + tint)))
    .map((part) => `0${part.toString(16)}`.slice(-2))
    .join("")
    .toUpperCase();
}
