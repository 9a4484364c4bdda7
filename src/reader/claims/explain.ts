/**
 * Which of several ways a column was worked out: the one that explains its figures.
 *
 * A header says 完成率 and not of what: of the year's target, of 力争, of what was reported. The way that gives
 * the printed figures in most of the rows is taken; where none does, nothing is claimed, for a checker
 * that guesses cries wolf.
 */
import { verdictOf } from "../../domain/published-figure/verdict";
import type { Recomputed } from "../../domain/published-figure/verdict";
import { point } from "../../domain/published-figure/interval";
import { recomputed } from "./claim";
import type { Reckoning } from "./claim";
import { isFigureCell } from "./figure-cells";
import type { FigureCell } from "./figure-cells";
import type { CheckedTable } from "./checked-table";

export interface Way {
  readonly how: string;
  /** The words leave no doubt: taken for a lone row too. */
  readonly certain: boolean;
  reckoningAt(row: number): Reckoning | undefined;
  /** As the cell is printed, in percent say, where the way's own figure is a fraction of it. */
  readonly from?: (cell: FigureCell) => FigureCell;
}

export interface Explained {
  readonly way: Way;
  readonly rows: readonly ExplainedRow[];
}

export interface ExplainedRow {
  readonly row: number;
  readonly cell: FigureCell;
  readonly reckoning: Reckoning;
  readonly recomputed: Recomputed;
  readonly fits: boolean;
  readonly matches: boolean;
}

/** The share of rows that a way must explain. */
const ENOUGH = 0.6;
/** What the words say for certain may explain fewer: then most of the figures are wrong. */
const ENOUGH_WHEN_CERTAIN = 0.5;
/** With so few rows a majority means nothing. */
const FEW = 2;

export function explain(
  checked: CheckedTable,
  column: number,
  rows: readonly number[],
  ways: readonly Way[]
): Explained | undefined {
  let best: Explained | undefined;
  for (const way of ways) {
    const tried = { way, rows: rows.flatMap((row) => tryRow(checked, column, row, way)) };
    if (isEnough(tried) && (best === undefined || weightOf(tried) > weightOf(best))) best = tried;
  }
  return best;
}

function tryRow(
  checked: CheckedTable,
  column: number,
  row: number,
  way: Way
): readonly ExplainedRow[] {
  const content = checked.figures.at(row, column);
  if (!isFigureCell(content) || content.range !== undefined) return [];
  const cell = way.from === undefined ? content : way.from(content);
  const reckoning = way.reckoningAt(row);
  const worked = reckoning && recomputed(reckoning);
  if (reckoning === undefined || worked === undefined) return [];
  const result = cell.formula === undefined ? worked : { ...worked, range: point(worked.value) };
  return [
    {
      row,
      cell,
      reckoning,
      recomputed: result,
      fits: fits(cell, result),
      matches: matches(cell, result),
    },
  ];
}

/** Any verdict but MISMATCH: as explaining goes, a figure that is cut off is explained. */
export function fits(cell: FigureCell, result: Recomputed): boolean {
  return cell.printed.some((printed) => verdictOf(printed, result) !== "MISMATCH");
}

function matches(cell: FigureCell, result: Recomputed): boolean {
  return cell.printed.some((printed) => verdictOf(printed, result) === "MATCH");
}

/** Of two ways, the one that gives more figures to the last digit. */
function weightOf({ rows }: Explained): number {
  return rows.filter((row) => row.matches).length + rows.filter((row) => row.fits).length / 1000;
}

function isEnough(tried: Explained): boolean {
  const { way, rows } = tried;
  if (rows.length === 0) return false;
  if (rows.length <= FEW) return way.certain || (rows.length === FEW && shareOf(tried) === 1);
  return shareOf(tried) >= (way.certain ? ENOUGH_WHEN_CERTAIN : ENOUGH);
}

function shareOf({ rows }: Explained): number {
  return rows.filter((row) => row.fits).length / rows.length;
}
