/**
 * An entry's bytes, piece by piece, held to what the directory says of them.
 *
 * A bomb lies about its size, so what counts is what comes out: the first byte too many ends it, and
 * a wrong length or checksum at the end makes the part damaged.
 */
import { WorkbookError } from "../../port";
import type { Unpacker } from "./unpacker";
import type { ZipEntry } from "./zip-directory";

export function inflate(
  entry: ZipEntry,
  unpacker: Unpacker,
  onBytes: (bytes: Uint8Array) => void
): void {
  if (entry.flags & 1) throw new WorkbookError("encrypted", entry.name);
  let size = 0;
  let crc = 0;
  const take = (bytes: Uint8Array): void => {
    size += bytes.length;
    if (size > entry.size) throw damaged(entry, "larger than the directory says");
    crc = unpacker.crc32(bytes, crc);
    onBytes(bytes);
  };
  if (entry.method === 0) take(entry.packed);
  else if (entry.method === 8) unpack(entry, unpacker, take);
  else throw damaged(entry, `packed by method ${entry.method}`);
  if (size !== entry.size) throw damaged(entry, "smaller than the directory says");
  if (crc !== entry.crc) throw damaged(entry, "its checksum is wrong");
}

function unpack(entry: ZipEntry, unpacker: Unpacker, take: (bytes: Uint8Array) => void): void {
  try {
    unpacker.inflate(entry.packed, entry.size, take);
  } catch (error) {
    // An unpacker's own errors carry a code; what `take` throws goes through as it is.
    if (error instanceof Error && "code" in error) throw damaged(entry, error.message, error);
    throw error;
  }
}

function damaged(entry: ZipEntry, why: string, cause?: unknown): WorkbookError {
  return new WorkbookError("damaged", `${entry.name}: ${why}`, cause);
}
