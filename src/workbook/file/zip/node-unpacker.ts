/** Unpacking by Node's own zlib, for doors that run in Node: `FileWorkbook.open(bytes, { unpacker: nodeUnpacker })`. */
import * as zlib from "node:zlib";
import { crc32 } from "./crc32";
import { anywhereUnpacker } from "./unpacker";
import type { Unpacker } from "./unpacker";

/** zlib gives a part out whole, so a larger one goes step by step after all. */
const LARGEST = 256 * 1024 * 1024;
/** The most that deflate makes of a byte: a part that claims more is not worth its allocation. */
const MOST_RATIO = 1032;
const SMALLEST_CHUNK = 64;

/** Node 20 has it only since 20.15. */
export const nodeCrc32 = typeof zlib.crc32 === "function" ? zlib.crc32 : crc32;

export const nodeUnpacker: Unpacker = {
  *inflate(packed, size) {
    if (size > LARGEST || size > packed.length * MOST_RATIO) {
      yield* anywhereUnpacker.inflate(packed, size);
      return;
    }
    // One byte more than the part should have, in one chunk: then nothing is copied together.
    const room = Math.max(size + 1, SMALLEST_CHUNK);
    const { buffer, byteOffset, length } = zlib.inflateRawSync(packed, {
      chunkSize: room,
      maxOutputLength: room,
    });
    // A plain array of bytes: the loops that run over it are slower when they also meet Buffers.
    yield new Uint8Array(buffer, byteOffset, length);
  },
  crc32: nodeCrc32,
};
