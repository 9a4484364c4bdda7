/**
 * Text to UTF-8 for the very many very short pieces of a sheet, gathered and given on in large steps.
 *
 * To join them into one string first would cost more than to encode them.
 */
import { strToU8 } from "fflate";

/** Bytes given on at once: what one step packs, the next can no longer refer to. */
const STEP = 1 << 18;
/** A unit of text takes three bytes at most. */
const WIDEST = 3;

export class Utf8Text {
  private readonly bytes = new Uint8Array(STEP);
  private length = 0;

  /** What is given on is not to be kept: its place is used again. */
  constructor(private readonly onBytes: (bytes: Uint8Array) => void) {}

  readonly put = (text: string): void => {
    if (text.length * WIDEST > STEP - this.length) this.giveOn();
    if (text.length * WIDEST > STEP || !this.putPlain(text)) this.putAny(text);
  };

  /** The bytes that still wait. */
  rest(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }

  private putPlain(text: string): boolean {
    const { bytes } = this;
    let at = this.length;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit < 0x80) bytes[at++] = unit;
      else if (unit < 0x800) {
        bytes[at++] = 0xc0 | (unit >> 6);
        bytes[at++] = 0x80 | (unit & 0x3f);
      } else if ((unit & 0xf800) === 0xd800) return false;
      else {
        bytes[at++] = 0xe0 | (unit >> 12);
        bytes[at++] = 0x80 | ((unit >> 6) & 0x3f);
        bytes[at++] = 0x80 | (unit & 0x3f);
      }
    }
    this.length = at;
    return true;
  }

  /** Halves of surrogate pairs go to the encoder, which knows all the rules; long text is quicker there too. */
  private putAny(text: string): void {
    this.giveOn();
    this.onBytes(strToU8(text));
  }

  private giveOn(): void {
    if (this.length > 0) this.onBytes(this.rest());
    this.length = 0;
  }
}
