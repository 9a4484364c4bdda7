/**
 * styles.xml with our looks appended.
 *
 * Formats are known by their place in a list, so nothing that is there may move: new fonts, fills,
 * borders, number formats, cell formats and conditional formats go behind the old ones, and one that is
 * there already is used again, so that a rerun adds nothing.
 */
import type { ConditionalLook, Look } from "../../../spreadsheet/sheet";
import {
  DEFAULT_STYLES,
  borderXml,
  dxfXml,
  fillXml,
  fontXml,
  formatXml,
  numFmtXml,
} from "./look-xml";
import { childOf, parseXml } from "../xml/xml-tree";
import type { XmlElement } from "../xml/xml-tree";
import { inserted, prefixed, spliced } from "../xml/xml-splice";
import type { Splice } from "../xml/xml-splice";

export interface StylesPart {
  /** The number that a cell's `s` gives. */
  cellFormat(look: Look): number;
  /** The number that a conditional rule's `dxfId` gives. */
  conditionalFormat(look: ConditionalLook): number;
  /** The part with all that was asked for so far. */
  xml(): string;
}

/** In the order in which the part must have them; `seeds` are what the first places always hold. */
const LISTS = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
];
const BEHIND = ["tableStyles", "colors", "extLst"];

/** One of the part's lists: what it holds, and what we add. */
interface List {
  readonly name: string;
  readonly element: XmlElement | undefined;
  readonly places: Map<string, number>;
  /** Items as they were asked for, and where they stand: many looks share a font. */
  readonly asked: Map<string, number>;
  readonly added: string[];
  length: number;
}

export function openStyles(xml: string = DEFAULT_STYLES): StylesPart {
  const root = parseXml(xml, "styles.xml");
  const lists = new Map(LISTS.map((name) => [name, openList(xml, root, name)]));
  const listOf = (name: string): List => lists.get(name) ?? openList(xml, root, name);
  const fallback = defaultFont(root);
  const formatId = numberFormats(root, listOf("numFmts"));
  const hasCellStyles = listOf("cellStyleXfs").length > 0;

  return {
    cellFormat: (look) => {
      const font = fontXml(look, fallback);
      const fill = fillXml(look);
      const border = borderXml(look);
      const xf = formatXml(look, {
        numFmtId: formatId(look.numberFormat ?? "General"),
        fontId: font === undefined ? 0 : place(listOf("fonts"), font),
        fillId: fill === undefined ? 0 : place(listOf("fills"), fill),
        borderId: border === undefined ? 0 : place(listOf("borders"), border),
        hasCellStyles,
      });
      return place(listOf("cellXfs"), xf);
    },
    conditionalFormat: (look) =>
      place(listOf("dxfs"), dxfXml(look, formatId(look.numberFormat ?? "General"))),
    xml: () =>
      spliced(
        xml,
        [...lists.values()].flatMap((list) => grown(xml, root, list))
      ),
  };
}

function openList(xml: string, root: XmlElement, name: string): List {
  const element = childOf(root, name);
  const places = new Map<string, number>();
  element?.children.forEach(({ start, end }, i) => {
    const key = canonical(xml.slice(start, end));
    if (!places.has(key)) places.set(key, i);
  });
  const list: List = {
    name,
    element,
    places,
    asked: new Map(),
    added: [],
    length: element?.children.length ?? 0,
  };
  return list;
}

/** Where the item stands; at the end of the list if it is new. */
function place(list: List, item: string): number {
  const known = list.asked.get(item);
  if (known !== undefined) return known;
  for (const seed of (SEEDS[list.name] ?? []).slice(list.length)) append(list, seed);
  const at = list.places.get(canonical(item)) ?? append(list, item);
  list.asked.set(item, at);
  return at;
}

function append(list: List, item: string): number {
  list.added.push(item);
  list.places.set(canonical(item), list.length);
  return list.length++;
}

/** The first places that every reader takes for granted, where a sparse part lacks them. */
const SEEDS: Readonly<Record<string, readonly string[]>> = {
  fonts: [`<font><sz val="11"/><name val="宋体"/><charset val="134"/></font>`],
  fills: [
    `<fill><patternFill patternType="none"/></fill>`,
    `<fill><patternFill patternType="gray125"/></fill>`,
  ],
  borders: [`<border><left/><right/><top/><bottom/><diagonal/></border>`],
  cellXfs: [`<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`],
};

/** Markup brought to one spelling, so that what Excel saved again is known again. */
function canonical(xml: string): string {
  return xml
    .replace(/>\s+</g, "><")
    .replace(/<(\/?)(?:[^\s<>/:"']+:)?([^\s<>/]+)([^<>]*?)\s*(\/?)>/g, tagInOrder)
    .replace(/<([A-Za-z]+)([^<>]*)><\/\1>/g, "<$1$2/>");
}

function tagInOrder(_: string, ...[slash, name, attributes, end]: readonly string[]): string {
  const list = (attributes ?? "").match(/[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*')/g) ?? [];
  const even = list.map((it) => it.replace(/\s*=\s*/, "=").replace(/'([^"']*)'$/, '"$1"'));
  return `<${slash ?? ""}${[name ?? "", ...even.sort()].join(" ")}${end ?? ""}>`;
}

function defaultFont(root: XmlElement): { readonly name: string; readonly size: number } {
  const fonts = childOf(root, "fonts");
  const first = fonts === undefined ? undefined : childOf(fonts, "font");
  const value = (name: string) =>
    first === undefined ? undefined : childOf(first, name)?.attributes["val"];
  return { name: value("name") ?? "宋体", size: Number(value("sz") ?? 11) };
}

/** Codes that have a number everywhere and stand in no part. */
const BUILT_IN: Readonly<Record<string, number>> = {
  General: 0,
  "0": 1,
  "0.00": 2,
  "#,##0": 3,
  "#,##0.00": 4,
  "0%": 9,
  "0.00%": 10,
  "@": 49,
};
/** The first number that a workbook may give to a code of its own. */
const FIRST_OWN = 164;

function numberFormats(root: XmlElement, list: List): (code: string) => number {
  const ids = new Map(Object.entries(BUILT_IN));
  let next = FIRST_OWN;
  for (const { attributes } of childOf(root, "numFmts")?.children ?? []) {
    const id = Number(attributes["numFmtId"]);
    const code = attributes["formatCode"];
    if (code !== undefined && !ids.has(code)) ids.set(code, id);
    next = Math.max(next, id + 1);
  }
  return (code) => {
    const known = ids.get(code);
    if (known !== undefined) return known;
    append(list, numFmtXml(next, code));
    ids.set(code, next);
    return next++;
  };
}

function grown(xml: string, root: XmlElement, list: List): Splice[] {
  if (list.added.length === 0) return [];
  const added = prefixed(list.added.join(""), root.prefix);
  const tag = `${root.prefix}${list.name}`;
  const { element } = list;
  if (element === undefined) {
    const whole = `<${tag} count="${list.length}">${added}</${tag}>`;
    return [inserted(placeOfList(root, list.name), whole)];
  }
  const start = xml
    .slice(element.start, element.open)
    .replace(/\s+count\s*=\s*(?:"[^"]*"|'[^']*')/, "")
    .replace(/\s*\/?>$/, ` count="${list.length}">`);
  const startTag = { at: element.start, remove: element.open - element.start };
  if (element.end === element.open) return [{ ...startTag, insert: `${start}${added}</${tag}>` }];
  return [{ ...startTag, insert: start }, inserted(element.close, added)];
}

/** Before the first of the lists that must come later. */
function placeOfList(root: XmlElement, name: string): number {
  const order = [...LISTS, ...BEHIND];
  const later = order.slice(order.indexOf(name) + 1);
  const next = root.children.find((child) => later.includes(child.name));
  return next?.start ?? root.close;
}
