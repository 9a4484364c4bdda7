/**
 * Whether anything in the workbook refers to a sheet, for a sheet that goes leaves #REF! behind.
 *
 * Excel cannot be asked that before 1.13, so all formulas are read. Where that is too much, and where a
 * formula merely looks like it, the answer is yes: an emptied sheet does no harm.
 */
import { isMark } from "../marks";
import { isTooLarge } from "./faults";
import type { Session } from "./read-sheet";
import type { Survey } from "./survey";

/** Taking back may last a little; beyond this it would last long. */
const MOST_CELLS = 400_000;
const BLOCK = 80_000;

interface Extent {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
}

/** Of these sheets; says of each whether to keep it. */
export async function referredTo(
  session: Session,
  found: Survey,
  names: readonly string[]
): Promise<(name: string) => boolean> {
  if (names.length === 0) return () => false;
  const going = names.map(inFormulas);
  const others = found.sheets.filter(({ name }) => names.indexOf(name) < 0);
  if (!others.some(({ visible }) => visible)) return () => true; // a workbook keeps a visible sheet
  const extents = await extentsOf(
    session,
    others.map(({ name }) => name)
  );
  const cells = extents.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  if (cells > MOST_CELLS) return () => true;
  const seen = new Set<string>();
  const look = (formula: unknown) => {
    if (typeof formula !== "string" || formula.charAt(0) !== "=") return;
    const text = formula.toLowerCase();
    going.filter((name) => text.indexOf(name) >= 0).forEach((name) => seen.add(name));
  };
  found.names.forEach((formula, name) => {
    if (!isMark(name)) look(formula);
  });
  for (const extent of extents) await lookThrough(session, extent, look);
  return (name) => seen.has(inFormulas(name));
}

/** As it stands between apostrophes, which is the longer of its two ways. */
function inFormulas(name: string): string {
  return name.replace(/'/g, "''").toLowerCase();
}

async function extentsOf(
  { context }: Session,
  names: readonly string[]
): Promise<readonly Extent[]> {
  const ranges = names.map((name) => {
    const used = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true).untrack();
    const last = used.getLastCell().untrack();
    last.load("rowIndex,columnIndex");
    return { name, used, last };
  });
  await context.sync();
  return ranges
    .filter(({ used }) => !used.isNullObject)
    .map(({ name, last }) => ({ name, rows: last.rowIndex + 1, columns: last.columnIndex + 1 }));
}

async function lookThrough(
  session: Session,
  extent: Extent,
  look: (formula: unknown) => void
): Promise<void> {
  const height = Math.max(1, Math.floor(BLOCK / extent.columns));
  for (let top = 0; top < extent.rows; top += height) {
    const rows = Math.min(height, extent.rows - top);
    const formulas = await formulasOf(session, extent, top, rows);
    formulas.forEach((row) => row.forEach(look));
  }
}

async function formulasOf(
  session: Session,
  extent: Extent,
  top: number,
  rows: number
): Promise<readonly (readonly unknown[])[]> {
  const sheet = session.context.workbook.worksheets.getItem(extent.name);
  const range = sheet.getRangeByIndexes(top, 0, rows, extent.columns).untrack();
  range.load("formulas");
  try {
    await session.context.sync();
    return range.formulas;
  } catch (error) {
    if (!isTooLarge(error) || rows === 1) throw error;
  }
  const upper = Math.ceil(rows / 2);
  const first = await formulasOf(session, extent, top, upper);
  return [...first, ...(await formulasOf(session, extent, top + upper, rows - upper))];
}
