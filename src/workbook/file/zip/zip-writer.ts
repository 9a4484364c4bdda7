/**
 * Zip entries on their way out: new ones packed piece by piece, old ones copied as they lie.
 *
 *     packEntry("xl/worksheets/sheet9.xml", (to) => putSheetXml(…, to)): ZipEntry
 *     zipChunks(entries): Generator<Uint8Array>
 *
 * Only packed bytes are ever held. An entry that came from another zip keeps its packed bytes, its
 * checksum, time and name; only its header is written anew, with the sizes in front of the data, so
 * that a data descriptor behind it is no longer needed.
 */
import { strToU8 } from "fflate";
import { Utf8Text } from "../xml/utf8-text";
import { anywherePacker } from "./packer";
import type { MakePacker } from "./packer";
import type { ZipEntry } from "./zip-directory";

const UTF8_NAME = 0x800;
const DESCRIPTOR = 0x8;
/** Midnight of 1 January 1980, the first moment that zip knows: a rerun gives the same bytes. */
const TIME = 0x00210000;
const FULL16 = 0xffff;
const FULL32 = 0xffffffff;

/** A part's text, or what writes it piece by piece. */
export type Content = string | ((to: Utf8Text) => void);

export function packEntry(
  name: string,
  content: Content,
  makePacker: MakePacker = anywherePacker
): ZipEntry {
  const packed: Uint8Array[] = [];
  const packer = makePacker((bytes) => packed.push(bytes));
  let crc = 0;
  let size = 0;
  const push = (bytes: Uint8Array, last: boolean): void => {
    crc = packer.crc32(bytes, crc);
    size += bytes.length;
    packer.push(bytes, last);
  };
  const text = new Utf8Text((bytes) => push(bytes, false));
  if (typeof content === "string") text.put(content);
  else content(text);
  push(text.rest(), true);
  return {
    name,
    nameBytes: strToU8(name),
    flags: UTF8_NAME,
    method: 8,
    time: TIME,
    crc,
    size,
    packed: joined(packed),
  };
}

/** `wideFrom` is the first number that needs zip64; tests lower it. */
export function* zipChunks(entries: Iterable<ZipEntry>, wideFrom = FULL32): Generator<Uint8Array> {
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const entry of entries) {
    const header = localHeader(entry, wideFrom);
    directory.push(centralHeader(entry, { offset: at, wideFrom }));
    yield header;
    yield entry.packed;
    at += header.length + entry.packed.length;
  }
  const whole = joined(directory);
  yield whole;
  yield endRecords({ count: directory.length, size: whole.length, start: at }, wideFrom);
}

function localHeader(entry: ZipEntry, wideFrom: number): Uint8Array {
  const sizes = [entry.size, entry.packed.length];
  const wide = sizes.some((size) => size >= wideFrom);
  const extra = wide ? wideField(sizes) : NONE;
  return joined([
    fields([4, 0x04034b50], [2, wide ? 45 : 20], [2, entry.flags & ~DESCRIPTOR]),
    fields([2, entry.method], [4, entry.time], [4, entry.crc]),
    fields([4, wide ? FULL32 : entry.packed.length], [4, wide ? FULL32 : entry.size]),
    fields([2, entry.nameBytes.length], [2, extra.length]),
    entry.nameBytes,
    extra,
  ]);
}

function centralHeader(
  entry: ZipEntry,
  { offset, wideFrom }: { readonly offset: number; readonly wideFrom: number }
): Uint8Array {
  const numbers = [entry.size, entry.packed.length, offset];
  const wide = numbers.map((number) => number >= wideFrom);
  const extra = wide.some(Boolean) ? wideField(numbers.filter((_, i) => wide[i])) : NONE;
  const [size, packed, start] = numbers.map((number, i) => (wide[i] ? FULL32 : number));
  const version = extra.length > 0 ? 45 : 20;
  return joined([
    fields([4, 0x02014b50], [2, version], [2, version], [2, entry.flags & ~DESCRIPTOR]),
    fields([2, entry.method], [4, entry.time], [4, entry.crc], [4, packed ?? 0], [4, size ?? 0]),
    fields([2, entry.nameBytes.length], [2, extra.length], [2, 0], [2, 0], [2, 0], [4, 0]),
    fields([4, start ?? 0]),
    entry.nameBytes,
    extra,
  ]);
}

interface Directory {
  readonly count: number;
  readonly size: number;
  readonly start: number;
}

function endRecords({ count, size, start }: Directory, wideFrom: number): Uint8Array {
  const wide = count >= Math.min(FULL16, wideFrom) || start >= wideFrom || size >= wideFrom;
  const entries = wide ? FULL16 : count;
  const end = joined([
    fields([4, 0x06054b50], [4, 0], [2, entries], [2, entries]),
    fields([4, wide ? FULL32 : size], [4, wide ? FULL32 : start], [2, 0]),
  ]);
  if (!wide) return end;
  return joined([
    fields([4, 0x06064b50], [8, 44], [2, 45], [2, 45], [4, 0], [4, 0]),
    fields([8, count], [8, count], [8, size], [8, start]),
    fields([4, 0x07064b50], [4, 0], [8, start + size], [4, 1]),
    end,
  ]);
}

const NONE = new Uint8Array(0);

/** The zip64 extra field: the numbers that did not fit, in zip's own order. */
function wideField(numbers: readonly number[]): Uint8Array {
  const wide = numbers.map((number): readonly [8, number] => [8, number]);
  return fields([2, 1], [2, 8 * numbers.length], ...wide);
}

/** Little-endian numbers one after another: [bytes, value]. */
function fields(...numbers: readonly (readonly [2 | 4 | 8, number])[]): Uint8Array {
  const bytes = new Uint8Array(numbers.reduce((sum, [width]) => sum + width, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [width, value] of numbers) {
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value % 2 ** 32, true);
    if (width === 8) view.setUint32(at + 4, Math.floor(value / 2 ** 32), true);
    at += width;
  }
  return bytes;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const [only] = pieces;
  if (pieces.length === 1 && only !== undefined) return only;
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
