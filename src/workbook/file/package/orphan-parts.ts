/**
 * The parts that go when a sheet is written anew: its old drawing and charts, and whatever else was
 * reached through it alone. A picture that another sheet shows too, or a pivot cache that the workbook
 * knows, stays.
 */
import { relationshipsOf, relationshipsPart } from "./relationships";
import type { Zip } from "../zip/zip";

/** Their .rels parts and the sheet's own among them; the sheet itself is not. */
export function partsOnlyOf(zip: Zip, sheetPart: string): readonly string[] {
  const through = reach(zip, sheetPart);
  const elsewhere = reach(zip, PACKAGE, sheetPart);
  const parts = [...through].filter((part) => part === sheetPart || !elsewhere.has(part));
  const relations = parts.map((part) => zip.find(relationshipsPart(part)) ?? "");
  return [...parts, ...relations].filter((part) => part !== sheetPart && part !== "");
}

/** The package itself, whose relations lead to everything. */
const PACKAGE = "";

/** All that can be reached from a part, itself included, without passing through another. */
function reach(zip: Zip, from: string, around?: string): ReadonlySet<string> {
  const reached = new Set([from]);
  const waiting = [from];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    for (const { target, external } of relationshipsOf(zip, part)) {
      const found = external ? undefined : zip.find(target);
      if (found === undefined || found === around || reached.has(found)) continue;
      reached.add(found);
      waiting.push(found);
    }
  }
  return reached;
}
