/**
 * UTF-8 to text for the very many very short texts of a sheet.
 *
 * TextDecoder is quick on long text and slow to call; a ledger has a million cells of six characters.
 */
const SHORT = 256;
const units = new Uint16Array(SHORT);
/** A byte order mark inside a text is a character; at a part's start the scanner has taken it off. */
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > SHORT) return decoder.decode(bytes.subarray(start, end));
  let count = 0;
  let at = start;
  while (at < end) {
    const first = bytes[at] as number;
    const unit = first < 0x80 ? first : unitAt(bytes, at, end);
    // What does not fit one unit, or is broken, goes to the decoder, which knows all the rules.
    if (unit < 0) return decoder.decode(bytes.subarray(start, end));
    units[count++] = unit;
    at += unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
  }
  return String.fromCharCode.apply(null, units.subarray(0, count) as unknown as number[]);
}

/** A character of two or three bytes, in its shortest form; -1 for anything else. */
function unitAt(bytes: Uint8Array, at: number, end: number): number {
  const first = bytes[at] as number;
  const second = continuation(bytes, at + 1, end);
  if (first < 0xc2 || first > 0xef || second < 0) return -1;
  if (first < 0xe0) return ((first & 0x1f) << 6) | second;
  const third = continuation(bytes, at + 2, end);
  const unit = ((first & 0x0f) << 12) | (second << 6) | third;
  return unit < 0x800 || (unit & 0xf800) === 0xd800 ? -1 : unit;
}

/** The six bits of a byte that goes on with a character; -1, and so a negative unit, for another. */
function continuation(bytes: Uint8Array, at: number, end: number): number {
  const byte = at < end ? (bytes[at] as number) : 0;
  return (byte & 0xc0) === 0x80 ? byte & 0x3f : -1;
}
