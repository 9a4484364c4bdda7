/**
 * What each cell of a line will show, from the domain's figures. The formulas of line-formulas.ts reckon
 * the same from the cells; that the two agree is what the parity tests are for.
 */
import { inBase, unitFactor } from "../../domain/amount";
import type { Amount, Unit } from "../../domain/amount";
import type { Assessment } from "../../domain/assessment";
import { inPoints, isTarget } from "../../domain/completion";
import { over, toNumber } from "../../domain/exact";
import { atScale } from "../../domain/money";
import type { Pace } from "../../domain/pace";
import type { Shown } from "../../spreadsheet/sheet";
import type { Labels } from "../labels/labels";
import type { CompletionFigures, CompletionInput } from "./completion-input";
import type { CompletionLabels } from "./completion-labels";
import type { BoardColumn } from "./completion-layout";

export type LineShown = Readonly<Record<Exclude<BoardColumn, "unit" | "set">, Shown>>;

export interface ShownIn {
  readonly unit: Unit;
  readonly labels: Labels;
  readonly words: CompletionLabels;
  readonly percent: CompletionInput["percent"];
}

/** `set` is the place of the target set among the indicator's. */
export function lineShown(figures: CompletionFigures, set: number, by: ShownIn): LineShown {
  const { unit, labels } = by;
  const amount = (one: Amount | undefined) => amountShown(one, unit, labels.none);
  const target = figures.sets[set]?.target;
  const silent = isTarget(target) ? labels.notReported : labels.none;
  const { actual, counterpart, certificationRate, reduction, cash, subsidy } = figures;
  return {
    target: amount(target),
    actual: amountShown(actual, unit, silent),
    ...assessedShown(figures.sets[set]?.assessed ?? NOT_ASSESSED, by),
    counterpart: amount(counterpart),
    certificationRate: certificationRate ? toNumber(certificationRate) : labels.none,
    reduction: amount(reduction),
    cash: amount(cash),
    subsidy: subsidy ? toNumber(atScale(subsidy, 4)) : labels.none,
  };
}

/** A figure counted in the unit of its column, or what stands where there is none. */
export function amountShown(amount: Amount | undefined, unit: Unit, absent: string): Shown {
  return amount === undefined ? absent : toNumber(over(inBase(amount), unitFactor(unit)));
}

type AssessedShown = Pick<
  LineShown,
  "rate" | "gap" | "expected" | "lead" | "status" | "forecast" | "pace" | "multiple"
>;

const NOT_ASSESSED: Assessment = {
  completion: { kind: "none", because: "no-target" },
  halfway: "no-target",
  notStarted: false,
};

function assessedShown(assessed: Assessment, by: ShownIn): AssessedShown {
  const { unit, labels, words } = by;
  const amount = (one: Amount | undefined) => amountShown(one, unit, labels.none);
  const { gap, expected, lead, forecast, pace } = assessed;
  return {
    rate: rateShown(assessed, by),
    gap: amount(gap),
    expected: amount(expected),
    lead: lead === undefined ? labels.none : toNumber(inPoints(lead)),
    status: statusShown(assessed, labels, words),
    forecast: amount(forecast),
    pace: paceShown(pace, amount, { none: labels.none, done: words.done, over: words.over }),
    multiple: multipleShown(pace, labels.none),
  };
}

function rateShown(
  { completion: done, status }: Assessment,
  { labels, words, percent }: ShownIn
): Shown {
  if (done.kind === "none")
    return done.because === "not-reported" ? labels.notReported : labels.none;
  if (percent === "met" && status === "met") return words.rateMet;
  return percent === "met" && status === "unmet" ? words.rateUnmet : toNumber(done.rate);
}

function statusShown(
  { completion: done, status }: Assessment,
  { none }: Labels,
  words: CompletionLabels
): Shown {
  if (status !== undefined) return words[status];
  return done.kind === "none" && done.because === "not-reported" ? words.silent : none;
}

function paceShown(
  pace: Pace | undefined,
  amount: (one: Amount) => Shown,
  words: { readonly none: string; readonly done: string; readonly over: string }
): Shown {
  if (pace?.kind === "needed") return amount(pace.perSpan);
  if (pace?.kind === "met") return words.done;
  return pace?.kind === "over" ? words.over : words.none;
}

function multipleShown(pace: Pace | undefined, none: string): Shown {
  const multiple = pace?.kind === "needed" ? pace.soFar?.multiple : undefined;
  return multiple === undefined ? none : toNumber(multiple);
}
