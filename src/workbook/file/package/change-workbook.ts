/**
 * workbook.xml changed: sheets added, defined names added and taken out, how to calculate.
 *
 * Sheets are added at the end only, because a local name knows its sheet by its place in the list.
 * Excel is told to calculate the whole workbook when it opens: calcChain.xml is gone by then.
 */
import { RELATIONS } from "../write/sheet-xml";
import { attributeText, cellText } from "../xml/xml-text";
import { appended, attributeSet, inserted, prefixed, removed, spliced } from "../xml/xml-splice";
import type { Splice } from "../xml/xml-splice";
import { childOf, childrenOf, parseXml } from "../xml/xml-tree";
import type { XmlElement } from "../xml/xml-tree";

export interface NewSheet {
  readonly name: string;
  readonly sheetId: number;
  readonly relId: string;
}

export interface NewName {
  readonly name: string;
  readonly refersTo: string;
  /** The place of its sheet in tab order, where the name is local to one. */
  readonly localSheet?: number;
  readonly hidden?: boolean;
}

export interface WorkbookChange {
  readonly part: string;
  readonly addSheets: readonly NewSheet[];
  /** Take the place of names that are equal but for case and stand at the same sheet. */
  readonly addNames: readonly NewName[];
  /** Further names that go. */
  readonly dropNames: readonly Pick<NewName, "name" | "localSheet">[];
}

export function changedWorkbook(xml: string, change: WorkbookChange): string {
  const root = parseXml(xml, change.part);
  return spliced(xml, [
    ...sheetSplices(xml, root, change.addSheets),
    ...nameSplices(xml, root, change),
    calculationSplice(xml, root),
  ]);
}

/** Only this: what is calculated on opening is all of it. */
export function withFullCalculation(xml: string, part: string): string {
  return spliced(xml, [calculationSplice(xml, parseXml(xml, part))]);
}

function sheetSplices(xml: string, root: XmlElement, added: readonly NewSheet[]): Splice[] {
  const list = childOf(root, "sheets");
  if (added.length === 0 || list === undefined) return [];
  const known = Object.keys(list.scope).find((it) => it !== "" && list.scope[it] === RELATIONS);
  const relation = known === undefined ? `xmlns:r="${RELATIONS}" r:id` : `${known}id`;
  const entries = added.map(
    ({ name, sheetId, relId }) =>
      `<sheet name="${attributeText(name)}" sheetId="${sheetId}" ${relation}="${relId}"/>`
  );
  return [appended(xml, list, prefixed(entries.join(""), root.prefix))];
}

function nameSplices(xml: string, root: XmlElement, change: WorkbookChange): Splice[] {
  const list = childOf(root, "definedNames");
  const waiting = new Map(change.addNames.map((name) => [nameKey(name), name]));
  const gone = new Set([...waiting.keys(), ...change.dropNames.map(nameKey)]);
  const splices: Splice[] = [];
  for (const element of list === undefined ? [] : childrenOf(list, "definedName")) {
    const key = nameKey(nameIn(element));
    if (!gone.has(key)) continue;
    const name = waiting.get(key);
    waiting.delete(key);
    const insert = name === undefined ? "" : prefixed(nameXml(name), root.prefix);
    splices.push({ ...removed(element), insert });
  }
  const added = prefixed([...waiting.values()].map(nameXml).join(""), root.prefix);
  if (added === "") return splices;
  if (list !== undefined) return [...splices, appended(xml, list, added)];
  const tag = `${root.prefix}definedNames`;
  return [inserted(placeBehind(root, BEFORE_NAMES), `<${tag}>${added}</${tag}>`)];
}

function nameIn({ attributes }: XmlElement): Pick<NewName, "name" | "localSheet"> {
  const { name = "", localSheetId } = attributes;
  return localSheetId === undefined ? { name } : { name, localSheet: Number(localSheetId) };
}

function nameKey({ name, localSheet }: Pick<NewName, "name" | "localSheet">): string {
  return `${localSheet ?? ""}!${name.toLowerCase()}`;
}

function nameXml({ name, refersTo, localSheet, hidden }: NewName): string {
  const local = localSheet === undefined ? "" : ` localSheetId="${localSheet}"`;
  const concealed = hidden === true ? ` hidden="1"` : "";
  return `<definedName name="${attributeText(name)}"${local}${concealed}>${cellText(refersTo)}</definedName>`;
}

function calculationSplice(xml: string, root: XmlElement): Splice {
  const old = childOf(root, "calcPr");
  if (old !== undefined) return attributeSet(xml, old, { name: "fullCalcOnLoad", value: "1" });
  const place = placeBehind(root, [...BEFORE_NAMES, "definedNames"]);
  return inserted(place, `<${root.prefix}calcPr fullCalcOnLoad="1"/>`);
}

/** What the standard wants before the defined names. */
const BEFORE_NAMES = ["sheets", "functionGroups", "externalReferences"];

function placeBehind(root: XmlElement, before: readonly string[]): number {
  const found = root.children.filter(({ name, namespace }) => {
    return namespace === root.namespace && before.includes(name);
  });
  return found[found.length - 1]?.end ?? root.close;
}
