/**
 * An entry's bytes, piece by piece, held to what the directory says of them.
 *
 * A bomb lies about its size, so what counts is what comes out: the first byte too many ends it, and
 * a wrong length or checksum at the end makes the part damaged.
 */
import { Inflate } from "fflate";
import { WorkbookError } from "../port";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./zip-directory";

/** Packed bytes given to the inflater at once: what comes out of one step is at most 1,032 times this. */
const STEP = 1 << 16;

export function inflate(entry: ZipEntry, onBytes: (bytes: Uint8Array) => void): void {
  if (entry.flags & 1) throw new WorkbookError("encrypted", entry.name);
  let size = 0;
  let crc = 0;
  const take = (bytes: Uint8Array): void => {
    size += bytes.length;
    if (size > entry.size) throw damaged(entry, "larger than the directory says");
    crc = crc32(bytes, crc);
    onBytes(bytes);
  };
  if (entry.method === 0) steps(entry.packed, take);
  else if (entry.method === 8) unpack(entry, take);
  else throw damaged(entry, `packed by method ${entry.method}`);
  if (size !== entry.size) throw damaged(entry, "smaller than the directory says");
  if (crc !== entry.crc) throw damaged(entry, "its checksum is wrong");
}

function unpack(entry: ZipEntry, take: (bytes: Uint8Array) => void): void {
  const inflater = new Inflate(take);
  try {
    steps(entry.packed, (bytes, last) => inflater.push(bytes, last));
  } catch (error) {
    // fflate's own errors carry a number; what `take` throws goes through as it is.
    if (error instanceof Error && "code" in error) throw damaged(entry, error.message, error);
    throw error;
  }
}

function steps(bytes: Uint8Array, take: (step: Uint8Array, last: boolean) => void): void {
  let at = 0;
  do {
    take(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    at += STEP;
  } while (at < bytes.length);
}

function damaged(entry: ZipEntry, why: string, cause?: unknown): WorkbookError {
  return new WorkbookError("damaged", `${entry.name}: ${why}`, cause);
}
