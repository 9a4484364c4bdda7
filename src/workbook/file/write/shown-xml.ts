/** What a cell shows, as XML: its type as an attribute, and its value. */
import type { Shown } from "../../../spreadsheet/sheet";
import type { Utf8Text } from "../xml/utf8-text";
import { cellText } from "../xml/xml-text";

export function shownType(shown: Shown): string {
  if (typeof shown === "number") return "";
  if (typeof shown === "string") return ` t="str"`;
  return typeof shown === "boolean" ? ` t="b"` : ` t="e"`;
}

export function putShown(shown: Shown, to: Utf8Text): void {
  if (typeof shown === "number") {
    if (!Number.isFinite(shown)) throw new Error(`${shown} cannot stand in a cell`);
    to.number(shown);
  } else if (typeof shown === "string") to.put(cellText(shown));
  else if (typeof shown === "boolean") to.put(shown ? "1" : "0");
  else to.put(cellText(shown.error));
}
