/**
 * An entry's bytes, piece by piece, held to what the directory says of them.
 *
 * A bomb lies about its size, so what counts is what comes out: the first byte too many ends it, and
 * a wrong length or checksum at the end makes the part damaged.
 */
import { WorkbookError } from "../../port";
import type { Unpacker } from "./unpacker";
import type { ZipEntry } from "./zip-directory";

export function* inflate(entry: ZipEntry, unpacker: Unpacker): Generator<Uint8Array, void> {
  if (entry.flags & 1) throw new WorkbookError("encrypted", entry.name);
  let size = 0;
  let crc = 0;
  for (const bytes of unpacked(entry, unpacker)) {
    size += bytes.length;
    if (size > entry.size) throw damaged(entry, "larger than the directory says");
    crc = unpacker.crc32(bytes, crc);
    yield bytes;
  }
  if (size !== entry.size) throw damaged(entry, "smaller than the directory says");
  if (crc !== entry.crc) throw damaged(entry, "its checksum is wrong");
}

function* unpacked(entry: ZipEntry, unpacker: Unpacker): Generator<Uint8Array, void> {
  if (entry.method === 0) {
    yield entry.packed;
    return;
  }
  if (entry.method !== 8) throw damaged(entry, `packed by method ${entry.method}`);
  try {
    yield* unpacker.inflate(entry.packed, entry.size);
  } catch (error) {
    // An unpacker's own errors carry a code.
    if (error instanceof Error && "code" in error) throw damaged(entry, error.message, error);
    throw error;
  }
}

function damaged(entry: ZipEntry, why: string, cause?: unknown): WorkbookError {
  return new WorkbookError("damaged", `${entry.name}: ${why}`, cause);
}
