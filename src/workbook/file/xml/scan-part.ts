/**
 * A part of the package given to its reader, piece by piece.
 *
 * UTF-8 goes straight through; the odd writer uses UTF-16, which is brought to UTF-8 on the way.
 */
import { WorkbookError } from "../../port";
import { XmlScanner } from "./xml-scan";
import { encodingOf } from "../zip/zip";
import type { Zip } from "../zip/zip";

const SMALL_PART = 64 * 1024 * 1024;
/** No limit but the package's own. */
export const LARGE_PART = Infinity;

/**
 * `read` is called after each piece, to take all tokens that are there. What is read becomes objects many
 * times its size, so only parts that are packed as they are read may be large.
 */
export function scanPart(
  zip: Zip,
  part: string,
  read: (xml: XmlScanner) => void,
  most = SMALL_PART
): void {
  const steps = scanInSteps(zip, part, read, most);
  while (steps.next().done !== true);
}

/** The same with a rest after each piece, where it gives the share of the part that is read. */
export function* scanInSteps(
  zip: Zip,
  part: string,
  read: (xml: XmlScanner) => void,
  most: number
): Generator<number, void> {
  const size = zip.entries.get(zip.find(part) ?? "")?.size ?? 0;
  if (size > most) throw new WorkbookError("too-large", `${part}: ${size} bytes`);
  const xml = new XmlScanner(part);
  let toUtf8: ((bytes: Uint8Array) => Uint8Array) | undefined;
  let done = 0;
  for (const bytes of zip.pieces(part)) {
    done += bytes.length;
    toUtf8 = toUtf8 ?? chooseEncoding(bytes);
    xml.feed(toUtf8(bytes));
    read(xml);
    yield done / size;
  }
  xml.finish();
}

function chooseEncoding(first: Uint8Array): (bytes: Uint8Array) => Uint8Array {
  const encoding = encodingOf(first);
  if (encoding !== "utf-8") {
    const decoder = new TextDecoder(encoding);
    const encoder = new TextEncoder();
    return (bytes) => encoder.encode(decoder.decode(bytes, { stream: true }));
  }
  let start = first[0] === 0xef && first[1] === 0xbb && first[2] === 0xbf ? 3 : 0;
  return (bytes) => {
    const piece = bytes.subarray(start);
    start = 0;
    return piece;
  };
}
