/**
 * The table of contents at the end of a zip, read without believing it.
 *
 * Zip keeps every entry's name and place twice, and readers that trust different copies can be
 * shown different workbooks: so entries must have one name each, lie apart, and agree with the header
 * in front of their bytes. An entry keeps its packed bytes and its name as they stand, for copying.
 */
import { WorkbookError } from "../../port";
import type { ReadLimits } from "./read-limits";

export interface ZipEntry {
  /** With "/" between folders, though some writers put "\". */
  readonly name: string;
  /** The name as it stands in the file. */
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  /** 0 stored, 8 deflated; others cannot be read, only copied. */
  readonly method: number;
  /** DOS time and date, as the four bytes stand. */
  readonly time: number;
  readonly crc: number;
  /** Bytes when inflated, as the directory has it: `inflate` holds it to that. */
  readonly size: number;
  readonly packed: Uint8Array;
}

interface Directory {
  readonly count: number;
  readonly start: number;
  readonly end: number;
}

/** Where an entry's header and bytes lie, to see that no two overlap. */
interface Span {
  readonly entry: ZipEntry;
  readonly start: number;
  readonly end: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
const FULL16 = 0xffff;
const FULL32 = 0xffffffff;
const UTF8_NAME = 0x800;

export function readDirectory(bytes: Uint8Array, limits: ReadLimits): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory.count > limits.entries) throw tooLarge(`${directory.count} entries`);
  const spans: Span[] = [];
  let at = directory.start;
  for (let i = 0; i < directory.count; i++) {
    if (at + 46 > directory.end || view.getUint32(at, true) !== CENTRAL) {
      throw damaged(`entry ${i} of the directory`);
    }
    const nameLength = view.getUint16(at + 28, true);
    const next =
      at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > directory.end) throw damaged(`entry ${i} of the directory`);
    spans.push(readEntry(view, at, directory.start));
    at = next;
  }
  refuseOverlaps(spans);
  return spans.map((span) => span.entry);
}

function findDirectory(view: DataView): Directory {
  const end = findEnd(view);
  const plain = {
    count: view.getUint16(end + 10, true),
    size: view.getUint32(end + 12, true),
    start: view.getUint32(end + 16, true),
  };
  const wide = plain.count === FULL16 || plain.size === FULL32 || plain.start === FULL32;
  const { count, size, start } = (wide ? wideDirectory(view, end) : undefined) ?? plain;
  if (start + size > end) throw damaged("the directory lies outside the file");
  return { count, start, end: start + size };
}

/** The end record is last, behind it at most a comment of 65,535 bytes. */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - FULL16);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + 22 + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  throw new WorkbookError("truncated", "the zip has no end record");
}

function wideDirectory(view: DataView, end: number) {
  if (end < 20 || view.getUint32(end - 20, true) !== LOCATOR64) return undefined;
  const at = wideNumber(view, end - 12);
  if (at + 56 > end || view.getUint32(at, true) !== END64) throw damaged("the zip64 end record");
  return {
    count: wideNumber(view, at + 32),
    size: wideNumber(view, at + 40),
    start: wideNumber(view, at + 48),
  };
}

function readEntry(view: DataView, at: number, directoryStart: number): Span {
  const nameBytes = bytesAt(view, at + 46, view.getUint16(at + 28, true));
  const flags = view.getUint16(at + 8, true);
  const name = readName(nameBytes, (flags & UTF8_NAME) !== 0);
  const { size, packedSize, start } = readSizes(view, at);
  if (start + 30 + nameBytes.length > directoryStart || view.getUint32(start, true) !== LOCAL) {
    throw damaged(`${name}: no header before its bytes`);
  }
  const localName = bytesAt(view, start + 30, view.getUint16(start + 26, true));
  if (!sameBytes(localName, nameBytes)) throw unsafe(`${name}: another name before its bytes`);
  const dataStart = start + 30 + nameBytes.length + view.getUint16(start + 28, true);
  const end = dataStart + packedSize;
  if (end > directoryStart) throw damaged(`${name} runs past its place`);
  const entry: ZipEntry = {
    name,
    nameBytes,
    flags,
    method: view.getUint16(at + 10, true),
    time: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size,
    packed: bytesAt(view, dataStart, packedSize),
  };
  return { entry, start, end };
}

/** In zip64 a field that is full stands in the extra field instead: size, packed size, place, in that order. */
function readSizes(view: DataView, at: number) {
  const sizes = {
    size: view.getUint32(at + 24, true),
    packedSize: view.getUint32(at + 20, true),
    start: view.getUint32(at + 42, true),
  };
  let wide = findWideField(view, at);
  for (const key of ["size", "packedSize", "start"] as const) {
    if (sizes[key] !== FULL32 || wide === undefined) continue;
    if (wide.at + 8 > wide.end) throw damaged("a zip64 field is too short");
    sizes[key] = wideNumber(view, wide.at);
    wide = { at: wide.at + 8, end: wide.end };
  }
  return sizes;
}

function findWideField(view: DataView, entryAt: number): { at: number; end: number } | undefined {
  let at = entryAt + 46 + view.getUint16(entryAt + 28, true);
  const end = at + view.getUint16(entryAt + 30, true);
  while (at + 4 <= end) {
    const next = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) return { at: at + 4, end: Math.min(next, end) };
    at = next;
  }
  return undefined;
}

function wideNumber(view: DataView, at: number): number {
  const value = view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
  if (!Number.isSafeInteger(value)) throw damaged("a zip64 number past 2^53");
  return value;
}

/** Parts' names are ASCII by the book; a writer in a Chinese code page is let through letter by letter. */
function readName(bytes: Uint8Array, utf8: boolean): string {
  let name: string;
  try {
    name = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (utf8) throw damaged("a name is not UTF-8", error);
    name = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  }
  const parts = name.replace(/\\/g, "/").split("/");
  const climbs =
    parts.some((part) => part === "..") || parts[0] === "" || /:$/.test(parts[0] ?? "");
  if (climbs || name.indexOf("\0") >= 0) throw unsafe(`a part named ${name}`);
  return parts.join("/");
}

function refuseOverlaps(spans: readonly Span[]): void {
  const names = new Set<string>();
  let end = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const { name } = span.entry;
    if (span.start < end) throw unsafe(`${name} overlaps another part`);
    if (names.has(name.toLowerCase())) throw unsafe(`two parts named ${name}`);
    names.add(name.toLowerCase());
    end = span.end;
  }
}

function bytesAt(view: DataView, at: number, length: number): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset + at, length);
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

function damaged(detail: string, cause?: unknown): WorkbookError {
  return new WorkbookError("damaged", detail, cause);
}

function unsafe(detail: string): WorkbookError {
  return new WorkbookError("unsafe", detail);
}

function tooLarge(detail: string): WorkbookError {
  return new WorkbookError("too-large", detail);
}
