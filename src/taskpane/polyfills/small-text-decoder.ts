/** TextDecoder for the encodings that XML parts come in, where the browser has none and core-js neither. */
type Encoding = "utf-8" | "utf-16le" | "utf-16be";

const BYTE_ORDER_MARK = 0xfeff;
const REPLACEMENT = 0xfffd;
/** As many as a call may have arguments everywhere. */
const AT_ONCE = 8192;

export class SmallTextDecoder {
  constructor(readonly encoding: Encoding = "utf-8") {}

  decode(bytes: Uint8Array = new Uint8Array(0)): string {
    const codes = this.encoding === "utf-8" ? utf8(bytes) : utf16(bytes, this.encoding);
    return textOf(codes[0] === BYTE_ORDER_MARK ? codes.slice(1) : codes);
  }
}

function utf16(bytes: Uint8Array, encoding: Encoding): readonly number[] {
  const [low, high] = encoding === "utf-16le" ? [0, 1] : [1, 0];
  const codes: number[] = [];
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    codes.push((bytes[i + low] ?? 0) | ((bytes[i + high] ?? 0) << 8));
  }
  return codes;
}

function utf8(bytes: Uint8Array): readonly number[] {
  const codes: number[] = [];
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at++] ?? 0;
    const more = followers(lead);
    let code = more === 0 ? lead : lead & (0x3f >> more);
    let left = more;
    for (; left > 0 && isFollower(bytes[at]); left--) code = (code << 6) | sixBits(bytes[at++]);
    push(codes, left > 0 || isFollower(lead) ? REPLACEMENT : code);
  }
  return codes;
}

/** How many bytes the first one of a character says are to come. */
function followers(lead: number): number {
  if (lead < 0xc0) return 0;
  if (lead < 0xe0) return 1;
  return lead < 0xf0 ? 2 : 3;
}

function isFollower(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}

function sixBits(byte = 0): number {
  return byte & 0x3f;
}

/** Past the first plane a string holds two halves. */
function push(codes: number[], code: number): void {
  if (code < 0x10000) codes.push(code);
  else codes.push(0xd800 + ((code - 0x10000) >> 10), 0xdc00 + ((code - 0x10000) & 0x3ff));
}

function textOf(codes: readonly number[]): string {
  let text = "";
  for (let i = 0; i < codes.length; i += AT_ONCE) {
    text += String.fromCharCode(...codes.slice(i, i + AT_ONCE));
  }
  return text;
}
