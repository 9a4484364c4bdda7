/**
 * The names of elements and attributes, each made into text once.
 *
 * A sheet has eight million tags and a dozen names; one string a name makes comparing them free.
 */
import { decodeUtf8 } from "./utf8";

const SINGLE = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
const MOST_NAMES = 1000;
const known = new Map<number, string>();

/** The text of the bytes from `start` to `end`; `hash` is their own, as `hashOn` made it. */
export function nameAt(bytes: Uint8Array, start: number, end: number, hash: number): string {
  if (end - start === 1) return SINGLE[bytes[start] as number] ?? "\ufffd";
  const name = known.get(hash);
  if (name !== undefined && matches(name, bytes, start, end)) return name;
  const text = decodeUtf8(bytes, start, end);
  if (known.size < MOST_NAMES) known.set(hash, text);
  return text;
}

export function hashOn(hash: number, byte: number): number {
  return (hash * 31 + byte) | 0;
}

function matches(name: string, bytes: Uint8Array, start: number, end: number): boolean {
  if (name.length !== end - start) return false;
  for (let i = 0; i < name.length; i++) {
    if (name.charCodeAt(i) !== bytes[start + i]) return false;
  }
  return true;
}
