/**
 * What is scored: each indicator's target and actual, and the full marks that it may earn.
 *
 * The marks stand in a 分值 row or in headers. Where they stand nowhere, the indicators share a hundred
 * alike, or the printed marks tell: 13.3 for two thirds of the target is of 20.
 */
import { exact, over, roundHalfUp, sum, times, toNumber } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import { DEFAULT_TOTAL } from "../../domain/score";
import { fullMarksOf, marksInHeader } from "../tasks/full-marks";
import type { FullMarks } from "../tasks/full-marks";
import { pickColumns } from "../tasks/pick-columns";
import type { PickedColumns } from "../tasks/pick-columns";
import type { Column } from "../table";
import { figure, known, recomputed } from "./claim";
import type { Reckoning } from "./claim";
import { isReckoning } from "./checked-table";
import type { CheckedTable } from "./checked-table";
import { isFigureCell } from "./figure-cells";
import { mostOften } from "./most-often";

export interface Item {
  readonly name: string;
  readonly target: Column;
  readonly actual: Column;
  readonly marks: Reckoning;
  readonly worth: Exact;
}

/** None in a long table, where each line is an indicator of its own. */
export function itemsOf(checked: CheckedTable): readonly Item[] {
  const { grid, table } = checked;
  if (table.kind === "long-task") return [];
  const report = () => undefined;
  const picked = pickColumns(table, report);
  const marks = fullMarksOf(grid, { table, picked, report });
  const none = marks.every((one) => one === undefined);
  const share = over(DEFAULT_TOTAL, exact(Math.max(1, picked.length)));
  return picked.flatMap((one, i) => itemOf(checked, one, marks[i], none ? share : undefined));
}

function itemOf(
  { figures }: CheckedTable,
  { name, target, actual }: PickedColumns,
  given: FullMarks,
  share: Exact | undefined
): readonly Item[] {
  const worth = given?.value ?? share;
  if (actual.column === undefined || worth === undefined) return [];
  const source = given && figures.at(given.source.row, given.source.column);
  const marks = source !== undefined && isFigureCell(source) ? figure(source) : known(worth);
  return [{ name, target, actual: actual.column, marks, worth }];
}

/** The same indicators with the marks that a score's own column tells, first by its header. */
export function itemsWithOwnMarks(
  checked: CheckedTable,
  column: Column,
  items: readonly Item[]
): readonly (readonly Item[])[] {
  if (items.length === 0) return [];
  const header = column.path.map(marksInHeader).find((one) => one !== undefined);
  const [only] = items;
  const usual = items.length === 1 && only ? usualMarks(checked, column, only) : undefined;
  return [header, usual].flatMap((worth) =>
    worth === undefined ? [] : [worthInAll(items, worth)]
  );
}

function worthInAll(items: readonly Item[], worth: Exact): readonly Item[] {
  const share = over(worth, sum(items.map((item) => item.worth)));
  return items.map((item) => {
    const own = times(item.worth, share);
    return { ...item, worth: own, marks: known(own) };
  });
}

/** Of the rows short of their target, most say so: their score by their rate, to the half mark. */
function usualMarks(
  { figures, truths, lines }: CheckedTable,
  column: Column,
  { target, actual }: Item
): Exact | undefined {
  const told = lines.data.flatMap((row): readonly Exact[] => {
    const score = figures.at(row, column.column);
    const [asked, done] = [truths.at(row, target.column), truths.at(row, actual.column)];
    if (!isFigureCell(score) || !isReckoning(asked) || !isReckoning(done)) return [];
    const rate = recomputed({ kind: "quotient", of: done, by: asked })?.value;
    if (rate === undefined || toNumber(rate) <= 0 || toNumber(rate) >= 1) return [];
    return [over(roundHalfUp(over(over(score.value, rate), HALF), 0), exact(2))];
  });
  return mostOften(told);
}

const HALF = exact("0.5");
