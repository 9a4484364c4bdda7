/**
 * Asks for a whole sheet before its size is known: how large it is, and what stands in its first rows.
 * Most tables fit there, and then one sync has read them.
 *
 * Ranges are untracked: Excel then keeps no references, and no second request has to release them.
 */
import { parseA1 } from "../../spreadsheet/address";
import type { Block } from "../../spreadsheet/address";
import { has } from "./host";
import type { OfficeHost } from "./host";
import { CONTENTS, contentsOf, isWhole } from "./contents";
import type { Contents } from "./contents";

/** How much of the sheet comes along with its size. */
export interface Window {
  readonly rows: number;
  readonly columns: number;
}

export const WINDOW: Window = { rows: 250, columns: 160 };
/** Where that was too much. */
export const NARROW_WINDOW: Window = { rows: 10, columns: 160 };

export interface SheetAnswer {
  readonly name: string;
  readonly visibility: string;
  readonly rowCount: number;
  readonly columnCount: number;
  /** The first rows, whole; none where the sheet is wider than we dared to ask. */
  readonly first: Contents;
  /** What was seen, to judge how large the rest will be. */
  readonly sample: Contents;
  readonly merges: readonly Block[];
  /** Some rows, or some columns, are hidden and some are not. */
  readonly mixed: boolean;
  /** All of them are. */
  readonly hidden: { readonly rows: boolean; readonly columns: boolean };
}

/** To be called before a sync; what it gives, after. A sheet that is not there answers as an empty one. */
export function askSheet(
  host: OfficeHost,
  sheet: Excel.Worksheet,
  window: Window
): () => SheetAnswer {
  sheet.load("name,visibility");
  const origin = sheet.getRange("A1").untrack();
  const used = sheet.getUsedRangeOrNullObject(true).untrack();
  const all = used.getBoundingRect(origin).untrack();
  all.load("rowCount,columnCount,rowHidden,columnHidden");
  const corner = sheet.getRangeByIndexes(0, 0, window.rows, window.columns).untrack();
  const first = all.getIntersectionOrNullObject(corner).untrack();
  first.load(CONTENTS);
  const merges = askMerges(host, sheet);
  return () => {
    const { name, visibility } = sheet;
    if (used.isNullObject) return { ...EMPTY, name, visibility, merges: merges() };
    const { rowCount, columnCount, rowHidden, columnHidden } = all;
    const seen = contentsOf(first);
    const sample = isWhole(seen) ? seen : NOTHING;
    return {
      ...{ name, visibility, rowCount, columnCount, sample, merges: merges() },
      first: columnCount <= window.columns ? sample : NOTHING,
      mixed: rowHidden === null || columnHidden === null,
      hidden: { rows: rowHidden === true, columns: columnHidden === true },
    };
  };
}

const NOTHING: Contents = { values: [], formulas: [], formats: [], types: [] };
const EMPTY: Omit<SheetAnswer, "name" | "visibility"> = {
  ...{ rowCount: 0, columnCount: 0, first: NOTHING, sample: NOTHING, merges: [], mixed: false },
  hidden: { rows: false, columns: false },
};

/** Of the range that formats count for too: Excel tells only merges whose first cell is in the range. */
function askMerges(host: OfficeHost, sheet: Excel.Worksheet): () => readonly Block[] {
  if (!has(host, "merges")) return () => [];
  const used = sheet.getUsedRangeOrNullObject(false).untrack();
  const areas = used.getMergedAreasOrNullObject().untrack();
  areas.load("address");
  return () => (areas.isNullObject ? [] : blocksIn(areas.address));
}

/** 任务表!A1:E1,'任务,表'!A3:B4 */
export function blocksIn(address: string): readonly Block[] {
  const places = address.match(/(?:'(?:[^']|'')*'!|[^',!]+!)?[^',!]+/g) ?? [];
  return places.map(parseA1).flatMap((found) => {
    if (found === undefined) return [];
    const { top, left, bottom, right } = found;
    return [{ top, left, bottom, right }];
  });
}
