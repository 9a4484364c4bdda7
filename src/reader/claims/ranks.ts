/**
 * Ranks: 位次 by score, or by a rate, within sections or over the whole table, 1-1-3 or 1-1-2.
 *
 * What a rank ranks is not written down either: of the columns that it may go by, the one that gives most
 * of the printed ranks is meant.
 */
import { compare, exact, roundHalfUp } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import { point } from "../../domain/published-figure/interval";
import type { Recomputed } from "../../domain/published-figure/verdict";
import { rankWithinGroups } from "../../domain/ranking";
import type { Candidate, TieRule } from "../../domain/ranking";
import { cleanName } from "../words/fold";
import { cellText, shownRows } from "../tasks/row-text";
import type { Column, Role } from "../table";
import { isInPercent } from "./additive";
import { headerOf } from "./checked-table";
import type { CheckedTable } from "./checked-table";
import type { Claim } from "./claim";
import { isFigureCell } from "./figure-cells";
import { isRankColumn, printedRanks } from "./printed-ranks";
import { isPerHead } from "./rate-pairs";

/** What a column's cells ought to be, where that was worked out. */
export type WorkedOut = (row: number, column: number) => Recomputed | undefined;

export function rankClaims(checked: CheckedTable, workedOut: WorkedOut): readonly Claim[] {
  return checked.table.columns.flatMap((column) => {
    const printed = printedRanks(checked, column);
    if (printed.size === 0) return [];
    const best = bestRanking(checked, column, printed, workedOut);
    if (best === undefined) return [];
    return checked.lines.data.flatMap((row) => {
      const [rank, ought] = [printed.get(row), best.get(row)];
      return rank === undefined || ought === undefined
        ? []
        : [rankClaim(checked, column, row, { rank, ought })];
    });
  });
}

type Ranking = ReadonlyMap<number, number>;

/** The share of ranks that a way of ranking must give. */
const ENOUGH = 0.6;
/** Where there is but one way to rank. */
const ENOUGH_WHEN_PLAIN = 0.5;

function bestRanking(
  checked: CheckedTable,
  column: Column,
  printed: ReadonlyMap<number, Exact>,
  workedOut: WorkedOut
): Ranking | undefined {
  let best: { ranking: Ranking; hits: number } | undefined;
  for (const rankingOf of rankingsOf(checked, column, workedOut)) {
    const ranking = rankingOf();
    let hits = 0;
    printed.forEach((rank, row) => {
      if (ranking.get(row) !== undefined && isEqual(rank, ranking.get(row))) hits++;
    });
    if (hits > (best?.hits ?? 0)) best = { ranking, hits };
    if (hits === printed.size) break;
  }
  const enough = printed.size * (isPlain(checked, column) ? ENOUGH_WHEN_PLAIN : ENOUGH);
  return best === undefined || best.hits < Math.max(2, enough) ? undefined : best.ranking;
}

/** One score, or one rate and no score, and no groups: two of four that changed places are two mistakes. */
function isPlain(checked: CheckedTable, column: Column): boolean {
  const bases = basesOf(checked, column);
  const scores = bases.filter(({ role }) => role === "score");
  const likely = scores.length > 0 ? scores : bases.filter(isRate);
  return likely.length === 1 && groupings(checked).length === 1;
}

function isEqual(rank: Exact, other: number | undefined): boolean {
  return other !== undefined && compare(rank, exact(other)) === 0;
}

const RANKED: readonly (Role | undefined)[] = [
  "score",
  "rate",
  "certified",
  "actual",
  "amount",
  "arrived",
];

/** Likeliest first, and made when it is asked for: thousands of lines are long to rank, and the first may do. */
function rankingsOf(
  checked: CheckedTable,
  column: Column,
  workedOut: WorkedOut
): readonly (() => Ranking)[] {
  const bases = basesOf(checked, column).flatMap((base) => figuresOf(checked, base, workedOut));
  const ties: readonly TieRule[] = ["113", "112"];
  return bases.flatMap((figures) =>
    groupings(checked).flatMap((groupOf) =>
      ties.map((tie) => () => ranked(checked, figures, groupOf, tie))
    )
  );
}

/** A rank in brackets goes by its own column; else scores first, those of its own band before others. */
function basesOf({ table }: CheckedTable, column: Column): readonly Column[] {
  if (!isRankColumn(column)) return [column];
  const all = table.columns.filter((one) => RANKED.includes(one.role) || isRate(one));
  const order = (one: Column) =>
    (one.indicator === column.indicator ? 0 : 100) +
    (isRate(one) ? RANKED.indexOf("rate") : RANKED.indexOf(one.role)) * 10 +
    (one.column < column.column ? 0 : 1);
  return [...all].sort((a, b) => order(a) - order(b));
}

/** 占比, 增速 and 亩均 are ranked as well. */
function isRate(column: Column): boolean {
  return column.role === "rate" || isInPercent(column) || isPerHead(column);
}

type FigureOf = (row: number) => Exact | undefined;

/** As it ought to be printed; as it ought to be, unrounded; as it is printed. */
function figuresOf(
  checked: CheckedTable,
  { column }: Column,
  workedOut: WorkedOut
): readonly FigureOf[] {
  const printed: FigureOf = (row) => {
    const content = checked.figures.at(row, column);
    return isFigureCell(content) && content.range === undefined
      ? shown(content.value, content.printed[0]?.places)
      : undefined;
  };
  const ought: FigureOf = (row) => {
    const content = checked.figures.at(row, column);
    const worked = workedOut(row, column)?.value;
    if (!isFigureCell(content) || worked === undefined) return printed(row);
    return shown(worked, content.printed[0]?.places);
  };
  const unrounded: FigureOf = (row) =>
    printed(row) && (workedOut(row, column)?.value ?? printed(row));
  return [ought, unrounded, printed];
}

function shown(value: Exact, places = 0): Exact {
  return roundHalfUp(value, places);
}

type GroupOf = (row: number) => string;

function groupings(checked: CheckedTable): readonly GroupOf[] {
  const { grid, table, lines } = checked;
  const group = table.columns.find(({ role }) => role === "group")?.column;
  const whole: GroupOf = () => "";
  const sections: GroupOf = (row) => String(lines.sectionOf(row));
  const others = table.sectionRows.length === 0 ? [whole] : [sections, whole];
  if (group === undefined) return others;
  const top = shownRows(grid, group);
  const names: GroupOf = (row) => cleanName(cellText(grid, { row: top(row), column: group }));
  const isOfUnits = new Set(lines.data.map(names)).size * 2 > lines.data.length;
  // 片区 that are ranked themselves are no groups: each would be the first of its own.
  return isOfUnits ? others : [names, ...others];
}

function ranked(
  { lines }: CheckedTable,
  figureOf: FigureOf,
  groupOf: GroupOf,
  ties: TieRule
): Ranking {
  const candidates = lines.data.flatMap((row): Candidate<number>[] => {
    const value = figureOf(row);
    return value === undefined ? [] : [{ of: row, group: groupOf(row), figure: value }];
  });
  const ranking = new Map<number, number>();
  for (const place of rankWithinGroups(candidates, { ties }))
    if (place.kind === "ranked") ranking.set(place.of, place.rank);
  return ranking;
}

function rankClaim(
  { table, nameOf }: CheckedTable,
  column: Column,
  row: number,
  { rank, ought }: { readonly rank: Exact; readonly ought: number }
): Claim {
  const value = exact(ought);
  return {
    kind: "rank",
    cell: { sheet: table.sheet, row, column: column.column },
    printed: [{ value: rank, places: 0 }],
    recomputed: { value, range: point(value) },
    name: headerOf(column),
    of: nameOf(row),
    how: "order",
    list: `${column.column} rank`,
    unit: "",
  };
}
