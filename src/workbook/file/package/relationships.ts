/**
 * Who points at whom in a package: the .rels part beside each part.
 *
 * Targets are relative to the folder of the part, or begin with "/"; either way they are resolved to
 * the names that the zip has.
 */
import { scanPart } from "../xml/scan-part";
import { OPENED } from "../xml/xml-scan";
import type { Zip } from "../zip/zip";

export interface Relationship {
  readonly id: string;
  /** The whole address; see `lastSegment`. */
  readonly type: string;
  /** A part's name as the zip has it, or an address outside the package. */
  readonly target: string;
  readonly external: boolean;
}

/** xl/workbook.xml → xl/_rels/workbook.xml.rels; "" stands for the package itself. */
export function relationshipsPart(part: string): string {
  return part.replace(/([^/]*)$/, "_rels/$1.rels");
}

export function relationshipsOf(zip: Zip, part: string): readonly Relationship[] {
  const links: Relationship[] = [];
  const rels = zip.find(relationshipsPart(part));
  if (rels === undefined) return links;
  scanPart(zip, rels, (xml) => {
    while (xml.next()) {
      if (xml.token !== OPENED || xml.name !== "Relationship") continue;
      const { Id = "", Type = "", Target = "", TargetMode } = xml.attributes();
      const external = TargetMode === "External";
      const target = external ? Target : locate(zip, part, Target);
      links.push({ id: Id, type: Type, target, external });
    }
  });
  return links;
}

/** Under the name that the zip has for it. A target may be percent-encoded where the zip's name is not. */
function locate(zip: Zip, owner: string, target: string): string {
  const path = resolve(owner, target);
  return zip.find(path) ?? zip.find(decoded(path)) ?? path;
}

function resolve(owner: string, target: string): string {
  const steps = target.startsWith("/") ? [] : owner.split("/").slice(0, -1);
  for (const step of target.replace(/\\/g, "/").split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** A broken code stands for itself. */
function decoded(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}

/** The first link whose type ends in this word: worksheet, styles, officeDocument … */
export function ofType(links: readonly Relationship[], type: string): Relationship | undefined {
  return links.filter((link) => !link.external && lastSegment(link.type) === type)[0];
}

export function lastSegment(type: string): string {
  return type.slice(type.lastIndexOf("/") + 1);
}
