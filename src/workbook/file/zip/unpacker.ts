/**
 * How parts are unpacked. fflate does it anywhere, a step at a time; a host that has inflate of its own
 * may bring it (node-unpacker.ts), and large sheets then open in half the time.
 */
import { Inflate } from "fflate";
import { crc32 } from "./crc32";

export interface Unpacker {
  /**
   * Gives the bytes of raw deflate out, piece by piece, as they are asked for. `size` is what the package
   * claims: whoever takes the pieces asks no further when there are more. An error about the data has a `code`.
   */
  inflate(packed: Uint8Array, size: number): Iterable<Uint8Array>;
  /** The checksum of zip; `soFar` is that of the bytes before. */
  crc32(bytes: Uint8Array, soFar: number): number;
}

/** Packed bytes given to fflate at once: what comes out of one step is at most 1,032 times this. */
const STEP = 1 << 16;

export const anywhereUnpacker: Unpacker = {
  *inflate(packed) {
    const ready: Uint8Array[] = [];
    const inflater = new Inflate((bytes) => void ready.push(bytes));
    for (let at = 0; at === 0 || at < packed.length; at += STEP) {
      inflater.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
      yield* ready.splice(0);
    }
  },
  crc32,
};
