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
/** Up to here integers can be divided with the quick operators. */
const MOST_WHOLE = 1e9;
const MOST_DIGITS = 10;
const ZERO = 0x30;

export class Utf8Text {
  private readonly room = new Uint8Array(STEP);
  private length = 0;

  /** What is given on is not to be kept: its place is used again. */
  constructor(private readonly onBytes: (bytes: Uint8Array) => void) {}

  readonly put = (text: string): void => {
    if (text.length * WIDEST > STEP - this.length) this.giveOn();
    if (text.length * WIDEST > STEP || !this.putPlain(text)) this.putAny(text);
  };

  /** What is UTF-8 already. */
  bytes(made: Uint8Array): void {
    if (made.length > STEP - this.length) this.giveOn();
    if (made.length > STEP) return this.onBytes(made);
    const { room } = this;
    let at = this.length;
    for (let i = 0; i < made.length; i++) room[at++] = made[i] as number;
    this.length = at;
  }

  /** As String() writes it; whole numbers, which most are, without making a string. */
  number(value: number): void {
    if (value < 0 || value > MOST_WHOLE || Math.floor(value) !== value)
      return this.put(String(value));
    if (MOST_DIGITS > STEP - this.length) this.giveOn();
    let digits = 1;
    for (let ten = 10; ten <= value; ten *= 10) digits++;
    let rest = value;
    for (let at = this.length + digits - 1; at >= this.length; at--) {
      const fewer = (rest / 10) | 0;
      this.room[at] = ZERO + rest - 10 * fewer;
      rest = fewer;
    }
    this.length += digits;
  }

  /** The bytes that still wait. */
  rest(): Uint8Array {
    return this.room.subarray(0, this.length);
  }

  private putPlain(text: string): boolean {
    const { room } = this;
    let at = this.length;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit < 0x80) room[at++] = unit;
      else if (unit < 0x800) {
        room[at++] = 0xc0 | (unit >> 6);
        room[at++] = 0x80 | (unit & 0x3f);
      } else if ((unit & 0xf800) === 0xd800) return false;
      else {
        room[at++] = 0xe0 | (unit >> 12);
        room[at++] = 0x80 | ((unit >> 6) & 0x3f);
        room[at++] = 0x80 | (unit & 0x3f);
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
