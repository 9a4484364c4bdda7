/** Rows of a sheet in as few requests as Excel's limit on answers allows. */
import { WorkbookError } from "../port";
import { CONTENTS, contentsOf, isWhole, joinedContents } from "./contents";
import type { Contents } from "./contents";
import { isTooLarge } from "./faults";
import { jsonBytes, PAYLOAD } from "./payload";

/** Enough for a sheet of short numbers; a sheet of long texts gets smaller blocks. */
const MOST_CELLS = 80_000;

export interface Band {
  readonly top: number;
  readonly rows: number;
  readonly columnCount: number;
}

/** Asks something more in the request that it is called before. */
type Also = () => void;
const nothing: Also = () => undefined;

/** Block by block; `also` goes with the first request, which is made even where there are no rows. */
export async function readBand(
  sheet: Excel.Worksheet,
  { top, rows, columnCount }: Band,
  { sample, also = nothing }: { readonly sample: Contents; readonly also?: Also }
): Promise<readonly Contents[]> {
  const height = Math.max(1, Math.floor(cellsABlock(sample) / Math.max(1, columnCount)));
  const parts: Contents[] = [];
  for (let done = 0; done < rows; done += height) {
    const block = { top: top + done, rows: Math.min(height, rows - done), columnCount };
    parts.push(await readBlock(sheet, block, done === 0 ? also : nothing));
  }
  return parts;
}

/** As many as answer below the limit, if the rest is like what was seen. */
function cellsABlock(sample: Contents): number {
  const cells = sample.values.length * (sample.values[0]?.length ?? 0);
  if (cells === 0) return MOST_CELLS;
  return Math.min(MOST_CELLS, Math.floor((0.8 * PAYLOAD * cells) / jsonBytes(sample)));
}

/** Rows that were too much at once are read by halves. */
async function readBlock(sheet: Excel.Worksheet, block: Band, also: Also): Promise<Contents> {
  const { top, rows, columnCount } = block;
  const range = sheet.getRangeByIndexes(top, 0, rows, columnCount).untrack();
  range.load(CONTENTS);
  also();
  try {
    await sheet.context.sync();
    const contents = contentsOf(range);
    if (isWhole(contents)) return contents;
    if (rows === 1) throw new WorkbookError("payload", `row ${top + 1}`);
  } catch (error) {
    if (!isTooLarge(error) || rows === 1) throw error;
  }
  const upper = Math.ceil(rows / 2);
  const first = await readBlock(sheet, { ...block, rows: upper }, also);
  const second = await readBlock(
    sheet,
    { ...block, top: top + upper, rows: rows - upper },
    nothing
  );
  return joinedContents([first, second]);
}
