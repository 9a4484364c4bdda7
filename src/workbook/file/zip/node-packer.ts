/** Packing by Node's own zlib, for doors that run in Node: `FileWorkbook.open(bytes, { packer: nodePacker })`. */
import { constants, deflateRawSync } from "node:zlib";
import { nodeCrc32 } from "./node-unpacker";
import type { MakePacker } from "./packer";

/**
 * Each piece is packed by itself up to a whole byte, and the packed pieces one after another are one
 * stream; only the last says that it is the last.
 */
export const nodePacker: MakePacker = (onPacked) => ({
  push: (bytes, last) => {
    const finishFlush = last ? constants.Z_FINISH : constants.Z_SYNC_FLUSH;
    onPacked(deflateRawSync(bytes, { level: 4, finishFlush }));
  },
  crc32: nodeCrc32,
});
