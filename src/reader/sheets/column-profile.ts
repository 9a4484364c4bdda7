/**
 * What stands in a column's body: how many figures, percentages, dates, texts, and how different they are.
 *
 * Section captions and cells merged over several columns say nothing about a column and are left out.
 */
import {
  DATE,
  DATE_TEXT,
  EMPTY,
  ERROR,
  FIGURE_TEXT,
  MISSING,
  NUMBER,
  PERCENT,
  PERCENT_TEXT,
  TEXT,
} from "./cell-sort";
import type { CellSort } from "./cell-sort";
import type { Layout } from "./layout";
import type { Window } from "./row-look";

export interface ColumnProfile {
  readonly numbers: number;
  readonly figureTexts: number;
  /** Of those, 1-101 and 3-5: a room or a place as well as a range. */
  readonly pairs: number;
  /** Numbers formatted as percentages, and texts with a percent sign. */
  readonly percents: number;
  readonly dates: number;
  readonly dateTexts: number;
  readonly texts: number;
  readonly missing: number;
  readonly errors: number;
  /** Cells with anything in them. */
  readonly filled: number;
  /** Figures in the total and subtotal rows. */
  readonly totals: number;
  /** Different texts, among the first rows. */
  readonly distinct: number;
  /** The first of those. */
  readonly examples: readonly string[];
  readonly rows: number;
}

/** Different texts are counted no further than this. */
const DISTINCT_ROWS = 1000;
const EXAMPLES = 20;

const PAIR = /^\d{1,4}-\d{1,4}$/;

type Counts = { -readonly [key in keyof ColumnProfile]: ColumnProfile[key] };
type CountName =
  "numbers" | "figureTexts" | "percents" | "dates" | "dateTexts" | "texts" | "missing" | "errors";

const COUNT_OF: Readonly<Record<CellSort, CountName | undefined>> = {
  [EMPTY]: undefined,
  [NUMBER]: "numbers",
  [PERCENT]: "percents",
  [DATE]: "dates",
  [FIGURE_TEXT]: "figureTexts",
  [PERCENT_TEXT]: "percents",
  [DATE_TEXT]: "dateTexts",
  [MISSING]: "missing",
  [TEXT]: "texts",
  [ERROR]: "errors",
};

/** `rows` are the body's rows that hold data; `totalRows` those among them that sum others. */
export function profilesOf(
  layout: Layout,
  { left, right }: Window,
  rows: readonly number[],
  totalRows: ReadonlySet<number>
): readonly ColumnProfile[] {
  const tallies: Tally[] = [];
  for (let column = left; column <= right; column++) tallies.push(newTally(rows.length));
  rows.forEach((row, i) => {
    const place = totalRows.has(row) ? "total" : i < DISTINCT_ROWS ? "early" : "late";
    for (let column = left; column <= right; column++) {
      const sort = layout.sortAt(row, column);
      const tally = tallies[column - left];
      if (sort !== EMPTY && tally !== undefined) countCell(tally, sort, layout, row, column, place);
    }
  });
  return tallies.map(({ counts, seen }) => ({
    ...counts,
    distinct: seen.size,
    examples: Array.from(seen).slice(0, EXAMPLES),
  }));
}

const IN_TOTALS: readonly CellSort[] = [NUMBER, FIGURE_TEXT, PERCENT];

interface Tally {
  readonly counts: Counts;
  readonly seen: Set<string>;
}

function newTally(rows: number): Tally {
  const counts = {
    numbers: 0,
    figureTexts: 0,
    pairs: 0,
    percents: 0,
    dates: 0,
    dateTexts: 0,
    texts: 0,
    missing: 0,
    errors: 0,
    filled: 0,
    totals: 0,
    distinct: 0,
    examples: [],
    rows,
  };
  return { counts, seen: new Set() };
}

function countCell(
  { counts, seen }: Tally,
  sort: CellSort,
  layout: Layout,
  row: number,
  column: number,
  place: "total" | "early" | "late"
): void {
  const name = COUNT_OF[sort];
  if (name === undefined || isWide(layout, row, column)) return;
  counts[name]++;
  counts.filled++;
  if (place === "total" && IN_TOTALS.includes(sort)) counts.totals++;
  if (isPair(layout, sort, row, column)) counts.pairs++;
  if (place === "early" && (sort === TEXT || sort === DATE_TEXT))
    seen.add(layout.textAt(row, column));
}

function isPair(layout: Layout, sort: CellSort, row: number, column: number): boolean {
  return sort === FIGURE_TEXT && PAIR.test(layout.textAt(row, column));
}

function isWide(layout: Layout, row: number, column: number): boolean {
  const merge = layout.mergeAt(row, column);
  return merge !== undefined && merge.right > merge.left;
}
