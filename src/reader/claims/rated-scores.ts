/** Scores where a table prints rates and no targets: each rate times its weight, which stands in the 分值 row. */
import { exact } from "../../domain/exact";
import type { Column } from "../table";
import { marksInHeader } from "../tasks/full-marks";
import { isInPercent } from "./additive";
import { figure, known } from "./claim";
import type { Reckoning } from "./claim";
import { isReckoning } from "./checked-table";
import type { CheckedTable, Truths } from "./checked-table";
import type { Way } from "./explain";
import { isFigureCell } from "./figure-cells";

/** Rates above these earn no more; undefined where nothing holds them. */
export const CAPS: readonly (number | undefined)[] = [1, undefined, 1.2, 1.5, 1.1, 1.3];

/** 招商引资（40分） | 完成率 | 得分: the rate of its own band, times the marks that the header tells. */
export function ownRateWays({ table, truths }: CheckedTable, score: Column): readonly Way[] {
  const marks = score.path.map(marksInHeader).find((one) => one !== undefined);
  const rates = table.columns.filter(
    (one) => one.column < score.column && (one.role === "rate" || isInPercent(one))
  );
  const rate = rates.filter((one) => inOneBand(one, score)).pop();
  if (marks === undefined || rate === undefined) return [];
  return CAPS.map((cap) => ({
    how: "scheme",
    certain: false,
    reckoningAt: (row: number) => marksAt(truths, row, { rate, marks: known(marks) }, cap),
  }));
}

interface RateItem {
  readonly rate: Column;
  readonly marks: Reckoning;
}

export function ratedWays(checked: CheckedTable, score: Column): readonly Way[] {
  const items = rateItems(checked, score);
  if (items.length < 2) return [];
  return CAPS.map((cap) => ({
    how: "scheme",
    certain: false,
    reckoningAt(row: number) {
      const marks = items.map((item) => marksAt(checked.truths, row, item, cap));
      const earned = marks.filter((one): one is Reckoning => one !== undefined);
      return earned.length === 0 ? undefined : { kind: "sum", of: earned };
    },
  }));
}

function marksAt(
  truths: Truths,
  row: number,
  { rate, marks }: RateItem,
  cap: number | undefined
): Reckoning | undefined {
  const held = truths.at(row, rate.column);
  if (!isReckoning(held)) return undefined;
  const part: Reckoning = { kind: "quotient", of: held, by: known(exact(100)) };
  const most: Reckoning = cap === undefined ? part : { kind: "least", of: [part, known(cap)] };
  return { kind: "product", of: [marks, most] };
}

/** The weight stands over the rate, or over another column of its band. */
function rateItems({ table, figures }: CheckedTable, score: Column): readonly RateItem[] {
  const [row] = table.weightRows;
  if (row === undefined) return [];
  const rates = table.columns.filter(
    (one) => one.column < score.column && (one.role === "rate" || isInPercent(one))
  );
  return rates.flatMap((rate) => {
    const band = table.columns.filter((one) => one === rate || inOneBand(one, rate));
    const marks = band
      .map(({ column }) => figures.at(row, column))
      .filter(isFigureCell)
      .map(figure);
    return marks.slice(0, 1).map((one) => ({ rate, marks: one }));
  });
}

function inOneBand(a: Column, b: Column): boolean {
  return a.path.length > 1 && b.path.length > 1 && a.path[0] === b.path[0];
}
