/**
 * How much goes over the wire at once. Excel on the web refuses a request or an answer above 5 MB;
 * sizes here are estimates, so we stay well below.
 */
export const PAYLOAD = 4_500_000;

/** A rough size of the calls that set one property of one range. */
export const BYTES_PER_CALL = 700;

/** Bytes of a text in UTF-8: a Chinese character is three. */
export function byteLength(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    bytes += unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
  }
  return bytes;
}

export function jsonBytes(value: unknown): number {
  return byteLength(JSON.stringify(value));
}
