/** [Content_Types].xml changed: our parts are named one by one; defaults stay as they are. */
import { attributeText } from "../xml/xml-text";
import { appended, prefixed, removed, spliced } from "../xml/xml-splice";
import { childrenOf, parseXml } from "../xml/xml-tree";

export const CONTENT_TYPES = "[Content_Types].xml";

const OFFICE = "application/vnd.openxmlformats-officedocument.";
const PART_TYPES = {
  worksheet: `${OFFICE}spreadsheetml.worksheet+xml`,
  styles: `${OFFICE}spreadsheetml.styles+xml`,
  drawing: `${OFFICE}drawing+xml`,
  chart: `${OFFICE}drawingml.chart+xml`,
  customXml: "application/xml",
} as const;

export type PartKind = keyof typeof PART_TYPES;

export interface TypesChange {
  readonly add: readonly { readonly part: string; readonly kind: PartKind }[];
  readonly drop: readonly string[];
}

export function changedTypes(xml: string, { add, drop }: TypesChange): string {
  const root = parseXml(xml, CONTENT_TYPES);
  const old = childrenOf(root, "Override").map((element) => {
    const { PartName = "", ContentType = "" } = element.attributes;
    return {
      element,
      key: `${PartName.toLowerCase()} ${ContentType}`,
      part: PartName.toLowerCase(),
    };
  });
  const wanted = new Map(
    add.map(({ part, kind }) => [`/${part.toLowerCase()} ${PART_TYPES[kind]}`, { part, kind }])
  );
  const kept = new Set(old.map(({ key }) => key).filter((key) => wanted.has(key)));
  const gone = new Set(
    [...drop, ...add.map(({ part }) => part)].map((it) => `/${it.toLowerCase()}`)
  );
  const splices = old
    .filter(({ part, key }) => gone.has(part) && !kept.has(key))
    .map(({ element }) => removed(element));
  const added = [...wanted].filter(([key]) => !kept.has(key)).map(([, it]) => overrideXml(it));
  if (added.length > 0) splices.push(appended(xml, root, prefixed(added.join(""), root.prefix)));
  return spliced(xml, splices);
}

function overrideXml({ part, kind }: TypesChange["add"][number]): string {
  const name = attributeText(`/${encodeURI(part)}`);
  return `<Override PartName="${name}" ContentType="${PART_TYPES[kind]}"/>`;
}
