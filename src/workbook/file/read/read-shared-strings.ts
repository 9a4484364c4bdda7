/** sharedStrings.xml: the texts that cells name by number. */
import { WorkbookError } from "../../port";
import { RichText } from "./rich-text";
import { LARGE_PART, scanInSteps } from "../xml/scan-part";
import { CLOSED, OPENED } from "../xml/xml-scan";
import type { Zip } from "../zip/zip";

/** Of one sheet, or shared by all. */
export const MOST_STRINGS = 1 << 23;

/** Rests after each piece. */
export function* readSharedStrings(zip: Zip, part: string): Generator<number, readonly string[]> {
  const strings: string[] = [];
  const item = new RichText();
  yield* scanInSteps(
    zip,
    part,
    (xml) => {
      while (xml.next()) {
        if (xml.token === OPENED) {
          if (xml.name === "si") item.begin();
          else item.opened(xml);
        } else if (xml.token === CLOSED) {
          if (xml.name === "si") strings.push(item.end());
          else item.closed(xml.name);
        } else {
          item.text(xml);
        }
      }
      if (strings.length > MOST_STRINGS) throw new WorkbookError("too-large", part);
    },
    LARGE_PART
  );
  return strings;
}
