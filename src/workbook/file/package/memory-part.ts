/**
 * What we remember in a workbook, as a custom XML part: Excel and WPS carry such parts along unread.
 *
 * Ours is known by its namespace, never by its name, for an office's own custom parts lie beside it.
 * A part that was emptied stays: taking it out would touch more of the package than it is worth.
 */
import { changedRelations } from "./change-relations";
import { draftOf } from "../write/draft";
import type { MakePacker } from "../zip/packer";
import type { Package } from "./parts";
import { lastSegment, relationshipsPart } from "./relationships";
import { unescapeXml } from "../xml/xml-unescape";
import { XML_HEAD, attributeText, plainText } from "../xml/xml-text";
import { childrenOf, parseXml } from "../xml/xml-tree";
import type { Zip } from "../zip/zip";

export type Memory = ReadonlyMap<string, string>;

const NAMESPACE = "urn:investment-scorecard:memory";

export function memoryOf(book: Package): Memory {
  const part = memoryPart(book);
  if (part === undefined) return new Map();
  const xml = book.zip.text(part);
  const entries = childrenOf(parseXml(xml, part), "entry");
  return new Map(
    entries.map(({ attributes, open, close }) => {
      return [attributes["key"] ?? "", unescapeXml(xml.slice(open, close))] as const;
    })
  );
}

/** The package with this remembered in place of what it remembered before. */
export function withMemory(book: Package, memory: Memory, packer: MakePacker): Zip {
  const draft = draftOf(book.zip, packer);
  const old = memoryPart(book);
  if (old !== undefined) draft.put(old, memoryXml(memory));
  else {
    const part = draft.freePart("customXml/item#.xml");
    draft.put(part, memoryXml(memory), "customXml");
    const relations = relationshipsPart(book.workbookPart);
    const { xml } = changedRelations(draft.text(relations), {
      owner: book.workbookPart,
      add: [{ type: "customXml", target: part }],
    });
    draft.put(relations, xml);
  }
  return draft.zip();
}

function memoryPart({ zip, workbookLinks }: Package): string | undefined {
  return workbookLinks
    .filter(({ type, external }) => lastSegment(type) === "customXml" && !external)
    .map(({ target }) => zip.find(target))
    .filter((part): part is string => part !== undefined)
    .filter((part) => zip.text(part).indexOf(NAMESPACE) >= 0)[0];
}

function memoryXml(memory: Memory): string {
  const entries: string[] = [];
  memory.forEach((text, key) => {
    entries.push(`<entry key="${attributeText(key)}">${plainText(text)}</entry>`);
  });
  return `${XML_HEAD}<memory xmlns="${NAMESPACE}">${entries.join("")}</memory>`;
}
