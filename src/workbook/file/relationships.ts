/**
 * Who points at whom in a package: the .rels part beside each part.
 *
 * Targets are relative to the folder of the part, or begin with "/"; either way they are resolved to
 * the names that the zip has.
 */
import { XML_HEAD, attributeText } from "./xml-text";
import { appended, prefixed, removed, spliced } from "./xml-splice";
import { childrenOf, parseXml } from "./xml-tree";
import type { XmlElement } from "./xml-tree";

export interface Relation {
  readonly id: string;
  /** The last word of its type: worksheet, styles, chart … */
  readonly type: string;
  /** A part's name without a leading "/", or an address outside the package. */
  readonly target: string;
  readonly external: boolean;
  readonly element: XmlElement;
}

export interface NewRelation {
  readonly type: string;
  /** The part it points at. */
  readonly target: string;
}

const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const NO_RELATIONS = `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;

/** xl/workbook.xml → xl/_rels/workbook.xml.rels; "" stands for the package itself. */
export function relationsPart(part: string): string {
  return part.replace(/([^/]*)$/, "_rels/$1.rels");
}

export function readRelations(xml: string, owner: string): readonly Relation[] {
  return childrenOf(parseXml(xml, relationsPart(owner)), "Relationship").map((element) => {
    const { Id = "", Type = "", Target = "", TargetMode } = element.attributes;
    const external = TargetMode === "External";
    const target = external ? Target : resolveTarget(owner, Target);
    return { id: Id, type: Type.slice(Type.lastIndexOf("/") + 1), target, external, element };
  });
}

export function resolveTarget(owner: string, target: string): string {
  const steps = target.startsWith("/") ? [] : owner.split("/").slice(0, -1);
  for (const step of decoded(target).replace(/\\/g, "/").split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** A target may be percent-encoded; a broken code stands for itself. */
function decoded(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}

export interface RelationsChange {
  readonly owner: string;
  readonly add?: readonly NewRelation[];
  readonly drop?: (relation: Relation) => boolean;
}

/** The changed part and the ids of what was added, in order. */
export function changedRelations(
  xml: string,
  { owner, add = [], drop = () => false }: RelationsChange
): { readonly xml: string; readonly ids: readonly string[] } {
  const root = parseXml(xml, relationsPart(owner));
  const relations = readRelations(xml, owner);
  const ids = freeIds(relations, add.length);
  const added = add.map(
    ({ type, target }, i) =>
      `<Relationship Id="${ids[i] ?? ""}" Type="${TYPES}/${type}"` +
      ` Target="${attributeText(relativeTarget(owner, target))}"/>`
  );
  const splices = relations.filter(drop).map(({ element }) => removed(element));
  if (added.length > 0) splices.push(appended(xml, root, prefixed(added.join(""), root.prefix)));
  return { xml: spliced(xml, splices), ids };
}

function freeIds(relations: readonly Relation[], count: number): readonly string[] {
  const used = new Set(relations.map(({ id }) => id));
  const ids: string[] = [];
  for (let n = 1; ids.length < count; n++) if (!used.has(`rId${n}`)) ids.push(`rId${n}`);
  return ids;
}

/** Relative, because some readers know nothing else. */
function relativeTarget(owner: string, target: string): string {
  const from = owner.split("/").slice(0, -1);
  const to = target.split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].map(encodeURI).join("/");
}
