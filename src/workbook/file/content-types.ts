/** [Content_Types].xml: what each part is. Our parts are named one by one; defaults stay as they are. */
import { attributeText } from "./xml-text";
import { appended, prefixed, removed, spliced } from "./xml-splice";
import { childrenOf, parseXml } from "./xml-tree";

export const CONTENT_TYPES = "[Content_Types].xml";

const OFFICE = "application/vnd.openxmlformats-officedocument.";
export const PART_TYPES = {
  sheet: `${OFFICE}spreadsheetml.worksheet+xml`,
  styles: `${OFFICE}spreadsheetml.styles+xml`,
  drawing: `${OFFICE}drawing+xml`,
  chart: `${OFFICE}drawingml.chart+xml`,
} as const;

export interface TypesChange {
  readonly add: readonly { readonly part: string; readonly type: string }[];
  readonly drop: readonly string[];
}

export function changedTypes(xml: string, { add, drop }: TypesChange): string {
  const root = parseXml(xml, CONTENT_TYPES);
  const gone = new Set(drop.map((part) => `/${part.toLowerCase()}`));
  const splices = childrenOf(root, "Override")
    .filter(({ attributes }) => gone.has((attributes["PartName"] ?? "").toLowerCase()))
    .map(removed);
  const added = add
    .map(({ part, type }) => {
      return `<Override PartName="/${attributeText(encodeURI(part))}" ContentType="${type}"/>`;
    })
    .join("");
  if (added !== "") splices.push(appended(xml, root, prefixed(added, root.prefix)));
  return spliced(xml, splices);
}
