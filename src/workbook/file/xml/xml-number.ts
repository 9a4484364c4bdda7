/**
 * A number out of bytes, without making text of it.
 *
 * Up to 15 digits and a power of ten up to 22 are exact in a double, and one division of exact numbers
 * is rounded right; anything longer goes the long way, so the value is always what Number() gives.
 */
import { decodeUtf8 } from "./utf8";

const [MINUS, POINT, ZERO, NINE] = [0x2d, 0x2e, 0x30, 0x39] as const;
const MOST_DIGITS = 15;
const POWERS = Array.from({ length: MOST_DIGITS + 1 }, (_, power) => Number(`1e${power}`));

/** NaN for what is no number: empty, hexadecimal, Infinity. */
export function numberAt(bytes: Uint8Array, start: number, end: number): number {
  const negative = bytes[start] === MINUS;
  const value = plainDecimal(bytes, negative ? start + 1 : start, end);
  if (value !== value) return parseNumber(decodeUtf8(bytes, start, end));
  return negative ? -value : value;
}

/** NaN for what is not 1 to 15 digits with at most one point among them. */
function plainDecimal(bytes: Uint8Array, start: number, end: number): number {
  let point = -1;
  let whole = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    if (isDigit(byte)) whole = whole * 10 + byte - ZERO;
    else if (byte === POINT && point < 0) point = at;
    else return NaN;
  }
  const digits = end - start - (point < 0 ? 0 : 1);
  if (digits < 1 || digits > MOST_DIGITS) return NaN;
  return point < 0 ? whole : whole / (POWERS[end - point - 1] as number);
}

function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= NINE;
}

export function parseNumber(text: string): number {
  const number = /^\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\s*$/.test(text) ? Number(text) : NaN;
  return Number.isFinite(number) ? number : NaN;
}
