/**
 * How parts are packed. fflate does it anywhere; a host that has deflate of its own may bring it
 * (node-packer.ts), which a short-lived process is glad of: it need not warm up.
 */
import { Deflate } from "fflate";
import { crc32 } from "./crc32";

/** Takes a part's bytes piece by piece and gives raw deflate out; it keeps none of them. */
export interface Packer {
  push(bytes: Uint8Array, last: boolean): void;
  /** The checksum of zip; `soFar` is that of the bytes before. */
  crc32(bytes: Uint8Array, soFar: number): number;
}

export type MakePacker = (onPacked: (packed: Uint8Array) => void) => Packer;

export const anywherePacker: MakePacker = (onPacked) => {
  const deflate = new Deflate({ level: 4 }, onPacked);
  return { push: (bytes, last) => deflate.push(bytes, last), crc32 };
};
