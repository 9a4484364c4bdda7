/**
 * The formulas of one line: what follows from its target and its actual, as domain/assessment.ts says it.
 *
 * Text travels: "—" where nothing was asked, 未报 where nothing came, 源已改 where a source cell can no
 * longer be followed. COUNTIF asks whether a target is a number above zero, because "—">0 is TRUE.
 * ROUND(…,10) takes away what doubles added before something is judged.
 */
import type { Against } from "../../domain/assessment";
import { exact, over } from "../../domain/exact";
import { unitFactor } from "../../domain/amount";
import type { Unit } from "../../domain/amount";
import type { Cell } from "../../spreadsheet/address";
import { formula } from "../../spreadsheet/formula";
import type { Fixed, Formula } from "../../spreadsheet/formula";
import type { Labels } from "../labels/labels";
import { scaled } from "../source-figure-formula";
import type { CompletionLabels } from "./completion-labels";

export interface LineCells {
  readonly target: Cell;
  readonly actual: Cell;
  readonly rate: Cell;
  readonly gap: Cell;
  readonly lead: Cell;
  readonly pace: Cell;
}

export interface LineContext {
  readonly elapsed: Fixed;
  readonly spans: Fixed;
  /** The cell that says how percentages are read. */
  readonly percent: Fixed;
  readonly changed: Fixed;
  readonly labels: Labels;
  readonly words: CompletionLabels;
}

export type Reckoned =
  "rate" | "gap" | "expected" | "lead" | "status" | "forecast" | "pace" | "multiple";

export function lineFormulas(
  cells: LineCells,
  { unit, against }: { readonly unit: Unit; readonly against: Against },
  context: LineContext
): Readonly<Record<Reckoned, Formula>> {
  if (unit.kind === "percent") return percentLine(cells, context);
  const line = amountLine(cells, context);
  return against === "period" ? line : { ...line, ...withoutPeriod(cells, against, context) };
}

/** A target that was due by now is its own measure of time; one of other months has none. */
function withoutPeriod(
  { target, rate, lead }: LineCells,
  against: "due" | "nothing",
  context: LineContext
): Readonly<Omit<Record<Reckoned, Formula>, "rate" | "gap">> {
  const { labels } = context;
  const none = formula`${labels.none}`;
  const later = { forecast: none, pace: none, multiple: none };
  if (against === "nothing")
    return { ...later, expected: none, lead: none, status: silent(rate, context) };
  return {
    ...later,
    expected: formula`IF(${isAsked(target)},${target},${labels.none})`,
    lead: formula`IF(ISNUMBER(${rate}),(${rate}-1)*100,${labels.none})`,
    status: statusFormula(lead, rate, context),
  };
}

function amountLine(cells: LineCells, context: LineContext): Readonly<Record<Reckoned, Formula>> {
  const { target, actual, rate, gap, lead } = cells;
  const { elapsed, labels } = context;
  const { none } = labels;
  const asked = isAsked(target);
  return {
    rate: rateFormula(cells, context, formula`${actual}/${target}`),
    gap: formula`IF(ISNUMBER(${rate}),${target}-${actual},${none})`,
    expected: formula`IF(AND(${asked},ISNUMBER(${elapsed})),${target}*${elapsed},${none})`,
    lead: formula`IF(COUNT(${rate},${elapsed})=2,(${rate}-${elapsed})*100,${none})`,
    status: statusFormula(lead, rate, context),
    forecast: formula`IF(AND(ISNUMBER(${rate}),COUNTIF(${elapsed},">0")=1),${actual}/${elapsed},${none})`,
    pace: paceFormula(gap, context),
    multiple: multipleFormula(cells, context),
  };
}

function statusFormula(lead: Cell, rate: Cell, context: LineContext): Formula {
  const { ahead, level, behind } = context.words;
  const judgedBy = formula`IF(${judged(lead)}>0,${ahead},IF(${judged(lead)}=0,${level},${behind}))`;
  return formula`IF(ISNUMBER(${lead}),${judgedBy},${silent(rate, context)})`;
}

/** As it is printed: two decimals of a 个百分点. */
function judged(lead: Cell): Formula {
  return formula`ROUND(ROUND(${lead},10),2)`;
}

function isAsked(target: Cell): Formula {
  return formula`COUNTIF(${target},">0")=1`;
}

function rateFormula(
  { target, actual }: LineCells,
  { labels, changed }: LineContext,
  done: Formula
): Formula {
  const found = formula`IF(ISNUMBER(${actual}),${done},${labels.notReported})`;
  const asked = formula`IF(${isAsked(target)},${found},${labels.none})`;
  return formula`IF(OR(${target}=${changed},${actual}=${changed}),${changed},${asked})`;
}

function silent(rate: Cell, { labels, words, changed }: LineContext): Formula {
  const other = formula`IF(${rate}=${changed},${changed},${labels.none})`;
  return formula`IF(${rate}=${labels.notReported},${words.silent},${other})`;
}

function paceFormula(gap: Cell, { elapsed, spans, labels, words }: LineContext): Formula {
  const left = formula`${gap}/((1-${elapsed})*${spans})`;
  const open = formula`IF(${elapsed}>=1,${words.over},${left})`;
  const needed = formula`IF(ROUND(${gap},10)<=0,${words.done},${open})`;
  return formula`IF(COUNT(${gap},${elapsed})=2,${needed},${labels.none})`;
}

/** Of the mean so far: nothing done, or no time gone, has none. */
function multipleFormula(
  { actual, pace }: LineCells,
  { elapsed, spans, labels }: LineContext
): Formula {
  const both = formula`AND(ISNUMBER(${pace}),COUNTIF(${actual},">0")=1,COUNTIF(${elapsed},">0")=1)`;
  return formula`IF(${both},${pace}/(${actual}/(${elapsed}*${spans})),${labels.none})`;
}

function percentLine(cells: LineCells, context: LineContext): Readonly<Record<Reckoned, Formula>> {
  const { target, actual, rate } = cells;
  const { percent, labels, words } = context;
  const none = formula`${labels.none}`;
  const met = formula`ROUND(${actual}-${target},10)>=0`;
  const word = formula`IF(${met},${words.rateMet},${words.rateUnmet})`;
  const byWord = formula`${percent}=${words.parameters.percentMet}`;
  const done = formula`IF(${byWord},${word},${actual}/${target})`;
  const both = formula`AND(${isAsked(target)},ISNUMBER(${actual}))`;
  return {
    rate: rateFormula(cells, context, done),
    gap: formula`IF(${both},${target}-${actual},${labels.none})`,
    expected: none,
    lead: none,
    status: formula`IF(${both},IF(${met},${words.met},${words.unmet}),${silent(rate, context)})`,
    forecast: none,
    pace: none,
    multiple: none,
  };
}

export interface CertifiedCells {
  readonly reported: Cell;
  readonly certified: Cell;
}

export function certificationRateFormula(
  { reported, certified }: CertifiedCells,
  none: string
): Formula {
  const both = formula`AND(COUNTIF(${reported},">0")=1,ISNUMBER(${certified}))`;
  return formula`IF(${both},${certified}/${reported},${none})`;
}

export function reductionFormula({ reported, certified }: CertifiedCells, none: string): Formula {
  return formula`IF(COUNT(${reported},${certified})=2,${reported}-${certified},${none})`;
}

/** Cash is counted in the indicator's unit, the subsidy in 万元. */
export function subsidyFormula(cash: Cell, rate: Fixed, unit: Unit, none: string): Formula {
  const paid = scaled(formula`${cash}*${rate}`, over(unitFactor(unit), exact(1e4)));
  return formula`IF(ISNUMBER(${cash}),${paid},${none})`;
}
