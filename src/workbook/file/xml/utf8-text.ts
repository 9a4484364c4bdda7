/**
 * Text to UTF-8 for the very many very short pieces of a sheet, gathered and given on in large steps.
 *
 * Pieces are joined into some thousand characters and those encoded at once: byte by byte would be no
 * quicker in the long run, and several times slower until the engine has warmed up to the loop.
 */
import { strToU8 } from "fflate";

/** Bytes given on at once: what one step packs, the next can no longer refer to. */
const STEP = 1 << 18;
/** Characters encoded at once. Much longer text would no longer lie in the processor's own memory. */
const GATHERED = 1 << 12;
/** A unit of text takes three bytes at most. */
const WIDEST = 3;

export class Utf8Text {
  private text = "";
  /** Made once it is needed: most parts of a package are short. */
  private room: Uint8Array | undefined;
  private length = 0;

  /** What is given on is not to be kept: its place is used again. */
  constructor(private readonly onBytes: (bytes: Uint8Array) => void) {}

  readonly put = (piece: string): void => {
    this.text += piece;
    if (this.text.length >= GATHERED) this.encode();
  };

  /** As String() writes it. */
  readonly number = (value: number): void => {
    this.text += value;
  };

  /** The bytes that still wait. */
  rest(): Uint8Array {
    if (this.room === undefined) return strToU8(this.text);
    this.encode();
    return this.room.subarray(0, this.length);
  }

  private encode(): void {
    const { text } = this;
    this.text = "";
    if (text.length * WIDEST > STEP - this.length) this.giveOn();
    if (text.length * WIDEST > STEP) return this.onBytes(strToU8(text));
    this.room = this.room ?? new Uint8Array(STEP);
    this.length += encodeInto(text, this.room.subarray(this.length));
  }

  private giveOn(): void {
    if (this.room !== undefined && this.length > 0)
      this.onBytes(this.room.subarray(0, this.length));
    this.length = 0;
  }
}

/** How many bytes it took. */
const encodeInto = canEncodeInto() ? encoderInto() : copyInto;

function canEncodeInto(): boolean {
  return typeof TextEncoder === "function" && "encodeInto" in TextEncoder.prototype;
}

function encoderInto(): (text: string, place: Uint8Array) => number {
  const encoder = new TextEncoder();
  return (text, place) => encoder.encodeInto(text, place).written;
}

/** Older browsers, and Internet Explorer with no encoder at all. */
function copyInto(text: string, place: Uint8Array): number {
  const bytes = strToU8(text);
  place.set(bytes);
  return bytes.length;
}
