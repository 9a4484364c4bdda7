/**
 * How parts are packed. fflate does it anywhere; a host that has deflate of its own may bring it
 * (node-packer.ts), which a short-lived process is glad of: it need not warm up.
 */
import { Deflate } from "fflate";

/** Takes a part's bytes piece by piece and gives raw deflate out. */
export interface Packer {
  push(bytes: Uint8Array, last: boolean): void;
}

export type MakePacker = (onPacked: (packed: Uint8Array) => void) => Packer;

export const anywherePacker: MakePacker = (onPacked) => new Deflate({ level: 4 }, onPacked);
