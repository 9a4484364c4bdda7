/**
 * The conditional formats that a sheet came with, in the words in which Office.js would have set them,
 * so that the page draws both alike. Icon sets are kept in the package and not shown.
 */
import type { Block } from "../../spreadsheet/address";
import type { Package, SheetPart } from "../../workbook/file/package/parts";
import { colorIn, themeColors } from "../../workbook/file/read/theme-colors";
import { childOf, childrenOf, parseXml } from "../../workbook/file/xml/xml-tree";
import type { XmlElement } from "../../workbook/file/xml/xml-tree";
import { unescapeXml } from "../../workbook/file/xml/xml-unescape";
import { parseBlock } from "../model/block-of";
import type { Bag, ConditionalModel } from "../model/parts";

type Kind = Pick<ConditionalModel, "type" | "set">;

interface Source {
  readonly xml: string;
  readonly theme: readonly string[];
  /** The looks of styles.xml that rules name by number. */
  readonly looks: readonly XmlElement[];
}

/** The first is the one that goes before all others. */
export function openedConditionals(book: Package, sheet: SheetPart): readonly ConditionalModel[] {
  const xml = conditionalXml(book.zip.text(sheet.part));
  if (xml === "") return [];
  const root = parseXml(xml, sheet.part);
  const source = { xml, theme: themeColors(book), looks: looksOf(book) };
  const rules = root.children.flatMap((format) => {
    const [on, ...rest] = blocksIn(format.attributes["sqref"] ?? "");
    if (on === undefined) return [];
    return childrenOf(format, "cfRule").flatMap((rule) => {
      const kind = kindOf(rule, source);
      const priority = Number(rule.attributes["priority"] ?? 0);
      return kind === undefined ? [] : [{ priority, ...kind, on, rest }];
    });
  });
  return rules
    .sort((one, other) => one.priority - other.priority)
    .map(({ type, set, on, rest }, i) => ({
      id: `{CF-${sheet.sheetId}-${i}}`,
      ...{ type, set, on },
      ...(rest.length === 0 ? {} : { rest }),
    }));
}

/** Cut out before it is parsed: a sheet may be large, and its rules stand together behind the cells. */
function conditionalXml(sheet: string): string {
  const found = sheet.match(
    /<((?:\w+:)?)conditionalFormatting\b[\s\S]*?<\/\1conditionalFormatting>/g
  );
  const [head = ""] = /<(?:\w+:)?worksheet\b[^>]*>/.exec(sheet) ?? [];
  const own = (found ?? []).filter((it) => !it.startsWith("<x14:"));
  if (own.length === 0) return "";
  const name = /^<([^\s>]+)/.exec(head)?.[1] ?? "worksheet";
  return `${head}${own.join("")}</${name}>`;
}

function looksOf({ zip, stylesPart }: Package): readonly XmlElement[] {
  if (stylesPart === undefined) return [];
  const list = childOf(parseXml(zip.text(stylesPart), stylesPart), "dxfs");
  return list === undefined ? [] : childrenOf(list, "dxf");
}

function blocksIn(sqref: string): readonly Block[] {
  return sqref.split(/\s+/).flatMap((text) => parseBlock(text) ?? []);
}

function kindOf(rule: XmlElement, source: Source): Kind | undefined {
  const { type, operator } = rule.attributes;
  const stop = rule.attributes["stopIfTrue"] === "1" ? { stopIfTrue: true } : {};
  const [first, second] = childrenOf(rule, "formula").map((it) => textOf(it, source));
  if (type === "dataBar") return { type: "DataBar", set: barOf(rule, source) };
  if (type === "colorScale") return { type: "ColorScale", set: scaleOf(rule, source) };
  if (first === undefined) return undefined;
  if (type === "cellIs") {
    const test = { operator: operator ?? "", formula1: first, formula2: second ?? "" };
    const set = { ...stop, "cellValue.rule": test, ...lookOf(rule, "cellValue", source) };
    return { type: "CellValue", set };
  }
  // Texts, blanks and errors that are looked for carry the formula that finds them.
  const set = { ...stop, "custom.rule.formula": `=${first}`, ...lookOf(rule, "custom", source) };
  return { type: "Custom", set };
}

function textOf({ open, close }: XmlElement, { xml }: Source): string {
  return unescapeXml(xml.slice(open, close));
}

function lookOf(rule: XmlElement, path: string, { looks, theme }: Source): Bag {
  const look = looks[Number(rule.attributes["dxfId"] ?? -1)];
  const font = look && childOf(look, "font");
  const pattern = look && first(look, ["fill", "patternFill"]);
  // Other than in cells, the colour of a solid fill is its background's.
  const ground = pattern && (childOf(pattern, "bgColor") ?? childOf(pattern, "fgColor"));
  const color = (element: XmlElement | undefined) => {
    const found = colorIn(element, theme);
    return found === undefined ? "" : `#${found}`;
  };
  const bold = font && childOf(font, "b");
  return {
    [`${path}.format.font.color`]: color(font && childOf(font, "color")),
    [`${path}.format.fill.color`]: color(ground),
    [`${path}.format.font.bold`]: bold !== undefined && bold.attributes["val"] !== "0",
    ...formatOf(look, path),
  };
}

function formatOf(look: XmlElement | undefined, path: string): Bag {
  const format = look && childOf(look, "numFmt");
  const code = format?.attributes["formatCode"];
  return code === undefined ? {} : { [`${path}.format.numberFormat`]: code };
}

function first(
  from: XmlElement,
  [name = "", ...deeper]: readonly string[]
): XmlElement | undefined {
  const child = childOf(from, name);
  return child === undefined || deeper.length === 0 ? child : first(child, deeper);
}

function barOf(rule: XmlElement, { theme }: Source): Bag {
  const bar = childOf(rule, "dataBar");
  const [low, high] = bar === undefined ? [] : childrenOf(bar, "cfvo");
  const color = bar && colorIn(childOf(bar, "color"), theme);
  const isSolid = childOf(rule, "extLst") !== undefined;
  return {
    "dataBar.lowerBoundRule": boundOf(low),
    "dataBar.upperBoundRule": boundOf(high),
    "dataBar.showDataBarOnly": bar?.attributes["showValue"] === "0",
    "dataBar.positiveFormat.fillColor": `#${color ?? "638EC6"}`,
    "dataBar.positiveFormat.gradientFill": !isSolid,
  };
}

function boundOf(value: XmlElement | undefined): {
  readonly type: string;
  readonly formula: string;
} {
  const { type, val = "" } = value?.attributes ?? {};
  return type === "num" ? { type: "Number", formula: val } : { type: "Automatic", formula: "" };
}

const POINTS: Readonly<Record<string, string>> = {
  min: "LowestValue",
  max: "HighestValue",
  num: "Number",
  percent: "Percent",
  percentile: "Percentile",
};

function scaleOf(rule: XmlElement, { theme }: Source): Bag {
  const scale = childOf(rule, "colorScale");
  const [values, colors] = ["cfvo", "color"].map((name) => (scale ? childrenOf(scale, name) : []));
  const points = (values ?? []).map(({ attributes: { type = "", val = "" } }, i) => ({
    type: POINTS[type] ?? "LowestValue",
    formula: val,
    color: `#${colorIn(colors?.[i], theme) ?? "FFFFFF"}`,
  }));
  const [minimum, middle] = points;
  const maximum = points[points.length - 1];
  const midpoint = points.length > 2 ? { midpoint: middle } : {};
  return { "colorScale.criteria": { minimum, maximum, ...midpoint } };
}
