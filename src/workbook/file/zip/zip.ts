/**
 * A zip opened for reading: its entries by name, inflated only when asked for.
 *
 * Sizes are checked when it is opened, so that a bomb is refused before anything is inflated.
 */
import { WorkbookError } from "../../port";
import { inflate } from "./inflate";
import { READ_LIMITS } from "./read-limits";
import type { ReadLimits } from "./read-limits";
import { anywhereUnpacker } from "./unpacker";
import type { Unpacker } from "./unpacker";
import { readDirectory } from "./zip-directory";
import type { ZipEntry } from "./zip-directory";

export interface Zip {
  /** In the order of the directory. */
  readonly entries: ReadonlyMap<string, ZipEntry>;
  /** The name under which an entry stands: parts are found whatever the case of their letters. */
  find(name: string): string | undefined;
  bytes(name: string): Uint8Array;
  /** Decoded by its byte order mark, else as UTF-8. */
  text(name: string): string;
  /** Piece by piece, as they are asked for; a piece is not to be kept when the next is. */
  pieces(name: string): Iterable<Uint8Array>;
  /** Another of these entries, to be read by the same means. */
  of(entries: Iterable<ZipEntry>): Zip;
}

export interface ZipOptions {
  readonly limits?: ReadLimits;
  /** A host's own inflate in place of the one that runs anywhere; see node-unpacker.ts. */
  readonly unpacker?: Unpacker;
}

export function openZip(bytes: Uint8Array, options: ZipOptions = {}): Zip {
  const { limits = READ_LIMITS, unpacker = anywhereUnpacker } = options;
  const zip = zipOf(readDirectory(bytes, limits), unpacker);
  holdToLimits(zip.entries, limits);
  return zip;
}

/** A zip of entries that are at hand: some read from a file, some made. */
export function zipOf(list: Iterable<ZipEntry>, unpacker = anywhereUnpacker): Zip {
  const entries = new Map<string, ZipEntry>();
  const byLowerCase = new Map<string, string>();
  for (const entry of list) {
    entries.set(entry.name, entry);
    byLowerCase.set(entry.name.toLowerCase(), entry.name);
  }
  const find = (name: string) => byLowerCase.get(name.toLowerCase());
  const entryOf = (name: string): ZipEntry => {
    const entry = entries.get(find(name) ?? "");
    if (entry === undefined) throw new WorkbookError("damaged", `${name} is missing`);
    return entry;
  };
  return {
    entries,
    find,
    bytes: (name) => wholeEntry(entryOf(name), unpacker),
    text: (name) => decode(wholeEntry(entryOf(name), unpacker)),
    pieces: (name) => inflate(entryOf(name), unpacker),
    of: (others) => zipOf(others, unpacker),
  };
}

function holdToLimits(entries: ReadonlyMap<string, ZipEntry>, limits: ReadLimits): void {
  let total = 0;
  entries.forEach(({ name, size, packed }) => {
    total += size;
    const ratio = size / Math.max(packed.length, 1);
    if (size > limits.entryBytes || (size > limits.ratioFrom && ratio > limits.ratio)) {
      throw new WorkbookError("too-large", `${name}: ${size} bytes out of ${packed.length}`);
    }
  });
  if (total > limits.totalBytes) throw new WorkbookError("too-large", `${total} bytes in all`);
}

/** Grown as bytes come: the size that the directory claims is not worth an allocation. */
function wholeEntry(entry: ZipEntry, unpacker: Unpacker): Uint8Array {
  const pieces = [...inflate(entry, unpacker)];
  const whole = new Uint8Array(entry.size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

/** By the byte order mark, or by the zero beside "<" where a UTF-16 part has none. */
export function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return "utf-8";
}
