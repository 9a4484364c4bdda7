/** TextDecoder for the encodings that XML parts come in, where the browser has none and core-js neither. */
type Encoding = "utf-8" | "utf-16le" | "utf-16be";

export class SmallTextDecoder {
  constructor(readonly encoding: Encoding = "utf-8") {}

  decode(bytes: Uint8Array = new Uint8Array(0)): string {
    const codes = this.encoding === "utf-8" ? utf8(bytes) : utf16(bytes, this.encoding);
    if (codes[0] === BYTE_ORDER_MARK) codes.shift();
    return textOf(codes);
  }
}

const BYTE_ORDER_MARK = 0xfeff;
const REPLACEMENT = 0xfffd;
/** As many as a call may have arguments everywhere. */
const AT_ONCE = 8192;

function utf16(bytes: Uint8Array, encoding: Encoding): number[] {
  const [low, high] = encoding === "utf-16le" ? [0, 1] : [1, 0];
  const codes: number[] = [];
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    codes.push((bytes[i + low] ?? 0) | ((bytes[i + high] ?? 0) << 8));
  }
  return codes;
}

function utf8(bytes: Uint8Array): number[] {
  const codes: number[] = [];
  for (let i = 0; i < bytes.length;) {
    const lead = bytes[i++] ?? 0;
    const more = lead < 0x80 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
    let code = more === 0 ? lead : lead & (0x3f >> more);
    let left = more;
    while (left > 0 && ((bytes[i] ?? 0) & 0xc0) === 0x80) {
      code = (code << 6) | ((bytes[i++] ?? 0) & 0x3f);
      left--;
    }
    push(codes, left > 0 || (lead & 0xc0) === 0x80 ? REPLACEMENT : code);
  }
  return codes;
}

function push(codes: number[], code: number): void {
  if (code < 0x10000) codes.push(code);
  else codes.push(0xd800 + ((code - 0x10000) >> 10), 0xdc00 + ((code - 0x10000) & 0x3ff));
}

function textOf(codes: readonly number[]): string {
  let text = "";
  for (let i = 0; i < codes.length; i += AT_ONCE) {
    text += String.fromCharCode.apply(undefined, codes.slice(i, i + AT_ONCE));
  }
  return text;
}
