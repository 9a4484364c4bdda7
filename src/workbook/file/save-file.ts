/**
 * A workbook onto a disk: whole or not at all. Node only.
 *
 *     await saveFile(path, workbook.save(), { keepOld: true });
 *
 * It is written beside its place under another name and then renamed, so a run that is killed leaves
 * the old file as it was. What the system refuses becomes a fault that the user can be told about:
 * a workbook that is open in Excel is EBUSY or EPERM on Windows.
 */
import { copyFile, link, open, readdir, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { WorkbookError } from "../port";
import type { WorkbookFault } from "../port";

export interface SaveOptions {
  /** Where a file of that name stands, take its place; true unless said otherwise. */
  readonly overwrite?: boolean;
  /** Keep the file that stood there as name.bak. */
  readonly keepOld?: boolean;
}

export async function saveFile(
  path: string,
  chunks: Iterable<Uint8Array>,
  { overwrite = true, keepOld = false }: SaveOptions = {}
): Promise<void> {
  // Through a link, or the link itself would be replaced and the file behind it stay old.
  const place = await realpath(path).catch(() => path);
  const old = await stat(place).catch(() => undefined);
  if (!overwrite && old !== undefined) throw new WorkbookError("exists", path);
  const beside = besideOf(place, process.pid);
  try {
    await clearLeftovers(place);
    await writeWhole(beside, chunks, old?.mode);
    if (keepOld && old !== undefined) await keepAside(place);
    await rename(beside, place);
  } catch (error) {
    await rm(beside, { force: true });
    throw saveFailure(path, error);
  }
}

/** Bytes written at once. */
const STEP = 1 << 20;

function besideOf(path: string, run: number | string): string {
  return join(dirname(path), `.${basename(path)}.${run}.tmp`);
}

/** What a killed run left beside the file: nobody else will ever take it away. */
async function clearLeftovers(path: string): Promise<void> {
  const [before, after] = basename(besideOf(path, "\n")).split("\n");
  for (const name of await readdir(dirname(path))) {
    const run = name.slice(before?.length, -(after?.length ?? 0));
    const ours = name === basename(besideOf(path, run)) && /^\d+$/.test(run);
    if (ours && !isRunning(Number(run))) await rm(join(dirname(path), name), { force: true });
  }
}

function isRunning(run: number): boolean {
  try {
    process.kill(run, 0);
    return true;
  } catch (error) {
    // EPERM is somebody else's, and alive.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Open to the same people as the file that it replaces. */
async function writeWhole(
  path: string,
  chunks: Iterable<Uint8Array>,
  mode: number | undefined
): Promise<void> {
  const file = await open(path, "w", mode);
  try {
    for (const piece of inSteps(chunks)) await file.writeFile(piece);
    // Renaming does not wait for the bytes: without this a power cut may leave an empty file.
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Short chunks together: a package has many of a few bytes, and each write is a wait of its own. */
function* inSteps(chunks: Iterable<Uint8Array>): Generator<Uint8Array> {
  let short: Uint8Array[] = [];
  let length = 0;
  for (const chunk of chunks) {
    if (length + chunk.length > STEP) {
      yield Buffer.concat(short);
      [short, length] = [[], 0];
    }
    if (chunk.length > STEP) {
      yield chunk;
    } else {
      short.push(chunk);
      length += chunk.length;
    }
  }
  yield Buffer.concat(short);
}

/** By a second name for the same file, so that there is no moment without one at `path`. */
async function keepAside(path: string): Promise<void> {
  const aside = `${path}.bak`;
  await rm(aside, { force: true });
  // Some network drives know no second names.
  await link(path, aside).catch(() => copyFile(path, aside));
}

const SAVE_FAULTS: Readonly<Record<string, WorkbookFault>> = {
  EBUSY: "busy",
  EPERM: "busy",
  EACCES: "read-only",
  EROFS: "read-only",
  ENOSPC: "disk-full",
  EDQUOT: "disk-full",
  EEXIST: "exists",
  ENOENT: "not-found",
  ENOTDIR: "not-found",
};

/** The fault that the system's refusal to write stands for; a bug passes as it is. */
export function saveFailure(path: string, error: unknown): unknown {
  return failure(path, error, SAVE_FAULTS);
}

/** The same for a workbook that cannot be read. */
export function readFailure(path: string, error: unknown): unknown {
  return failure(path, error, { ...SAVE_FAULTS, EACCES: "host", EISDIR: "not-a-zip" });
}

function failure(
  path: string,
  error: unknown,
  faults: Readonly<Record<string, WorkbookFault>>
): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : undefined;
  if (code === undefined || error instanceof WorkbookError) return error;
  const fault = faults[code];
  return new WorkbookError(fault ?? "host", `${code} ${path}`, error);
}
