/** The custom XML parts of a package: what the add-in remembers in a workbook lies among them. */
import { changedRelations } from "../../workbook/file/package/change-relations";
import type { Draft } from "../../workbook/file/write/draft";
import type { Package } from "../../workbook/file/package/parts";
import { lastSegment, relationshipsPart } from "../../workbook/file/package/relationships";

export interface CustomXml {
  readonly part: string;
  readonly xml: string;
}

export function customXmlOf({ zip, workbookLinks }: Package): readonly CustomXml[] {
  return workbookLinks.flatMap(({ type, external, target }) => {
    const part = external || lastSegment(type) !== "customXml" ? undefined : zip.find(target);
    return part === undefined ? [] : [{ part, xml: zip.text(part) }];
  });
}

/** False where nothing is new. One that was taken away stays, for other parts may speak of it. */
export function putCustomXml(book: Package, wanted: readonly string[], draft: Draft): boolean {
  const there = customXmlOf(book);
  const left = there.filter(({ xml }) => !wanted.includes(xml));
  const fresh = wanted.filter((xml) => there.every((old) => old.xml !== xml));
  const targets = fresh.flatMap((xml) => {
    const old = left.findIndex((it) => namespaceOf(it.xml) === namespaceOf(xml));
    const [changed] = old < 0 ? [] : left.splice(old, 1);
    const part = changed?.part ?? draft.freePart("customXml/item#.xml");
    draft.put(part, xml, changed === undefined ? "customXml" : undefined);
    return changed === undefined ? [part] : [];
  });
  if (targets.length === 0) return fresh.length > 0;
  const relations = relationshipsPart(book.workbookPart);
  const add = targets.map((target) => ({ type: "customXml", target }));
  const change = { owner: book.workbookPart, add };
  draft.put(relations, changedRelations(draft.text(relations), change).xml);
  return true;
}

function namespaceOf(xml: string): string | undefined {
  return /\sxmlns\s*=\s*["']([^"']*)/.exec(xml)?.[1];
}
