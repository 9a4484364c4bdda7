/** A .rels part changed: relations added behind the others, or taken out. */
import { lastSegment, relationshipsPart } from "./relationships";
import { XML_HEAD, attributeText } from "../xml/xml-text";
import { appended, prefixed, removed, spliced } from "../xml/xml-splice";
import { childrenOf, parseXml } from "../xml/xml-tree";

export interface NewRelation {
  /** The last word of its type: worksheet, styles, chart … */
  readonly type: string;
  /** The part it points at. */
  readonly target: string;
}

export interface RelationsChange {
  /** The part that the relations belong to. */
  readonly owner: string;
  readonly add?: readonly NewRelation[];
  /** Takes out every relation of this type. */
  readonly dropType?: string;
}

const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const NO_RELATIONS = `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;

/** The changed part, and the ids of what was added, in order. */
export function changedRelations(
  xml: string = NO_RELATIONS,
  { owner, add = [], dropType }: RelationsChange
): { readonly xml: string; readonly ids: readonly string[] } {
  const root = parseXml(xml, relationshipsPart(owner));
  const old = childrenOf(root, "Relationship");
  const used = new Set(old.map(({ attributes }) => attributes["Id"] ?? ""));
  const ids = freeIds(used, add.length);
  const added = add.map(
    ({ type, target }, i) =>
      `<Relationship Id="${ids[i] ?? ""}" Type="${TYPES}/${type}"` +
      ` Target="${attributeText(relativeTarget(owner, target))}"/>`
  );
  const splices = old
    .filter(({ attributes }) => lastSegment(attributes["Type"] ?? "") === dropType)
    .map(removed);
  if (added.length > 0) splices.push(appended(xml, root, prefixed(added.join(""), root.prefix)));
  return { xml: spliced(xml, splices), ids };
}

function freeIds(used: ReadonlySet<string>, count: number): readonly string[] {
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
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared).map(encodeURI)].join("/");
}
