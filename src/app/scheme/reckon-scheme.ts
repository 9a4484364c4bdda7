/** Scores and places of a task table by an office's own scheme. */
import { inBase, unitFactor } from "../../domain/amount";
import type { Amount } from "../../domain/amount";
import { ZERO, minus, over, plus } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import { rankWithinGroups } from "../../domain/ranking";
import type { Score } from "../../domain/score";
import { weightedRateOf } from "../../domain/score";
import type { ItemFacts } from "../../domain/scoring/rule";
import type { Scheme } from "../../domain/scoring/scheme";
import { schemeOf } from "../../domain/scoring/scheme-of";
import type { SchemeScore } from "../../domain/scoring/scheme-score";
import { scoreUnits } from "../../domain/scoring/score-units";
import type { AssessedUnit } from "../../domain/scoring/score-units";
import type { SchemeSheet } from "../../reader/scheme/scheme-sheet";
import type { TaskRow } from "../../reader/task-table";
import type { Grid } from "../../spreadsheet/grid";
import { defined } from "../defined";
import { reckonItem } from "../ranking/reckon-ranking";
import type {
  RankingRule,
  ReckonedGroup,
  ReckonedItem,
  Reckoning,
} from "../ranking/reckon-ranking";
import { markedIn } from "./scheme-task";
import type { SchemeTask } from "./scheme-task";

export interface SchemeReckoning extends Reckoning {
  readonly scheme: Scheme;
}

export function reckonScheme(
  grid: Grid,
  found: SchemeTask,
  sheet: SchemeSheet,
  rule: RankingRule
): SchemeReckoning {
  const scheme = schemeOf(sheet.written);
  const weights = weightsOf(scheme, found);
  const asked: Asked = { grid, found, scheme, weights, rule };
  return {
    scheme,
    marks: weights,
    marksFrom: "table",
    unmarked: [],
    groups: found.task.groups.map(({ name, rows }) => reckonGroup(asked, name, rows)),
  };
}

interface Asked {
  readonly grid: Grid;
  readonly found: SchemeTask;
  readonly scheme: Scheme;
  /** Of each indicator, the full marks of the items that look at it. */
  readonly weights: readonly Exact[];
  readonly rule: RankingRule;
}

function weightsOf({ items }: Scheme, { indicatorOf, task }: SchemeTask): readonly Exact[] {
  return task.indicators.map((_, k) =>
    items.reduce(
      (so, { nature, fullMarks }, i) =>
        nature === "marks" && indicatorOf[i] === k ? plus(so, fullMarks) : so,
      ZERO
    )
  );
}

function reckonGroup(asked: Asked, name: string, rows: readonly TaskRow[]): ReckonedGroup {
  const { rule, scheme, weights } = asked;
  const items = rows.map((row) => row.items.map(reckonItem));
  const units = rows.map((row, i) => unitOf(asked, row, items[i] ?? []));
  const scores = scoreUnits(units, scheme);
  const places = rankWithinGroups(
    rows.map((row, i) => {
      const score = scores[i];
      return score?.kind === "scored"
        ? { of: row, group: "", figure: score.score }
        : { of: row, group: "", notRanked: score?.because ?? "no-target" };
    }),
    { ties: rule.ties }
  );
  return {
    name,
    rows: rows.flatMap((source, i) => {
      const [ofUnit, assessed, place] = [items[i], scores[i], places[i]];
      if (ofUnit === undefined || assessed === undefined || place === undefined) return [];
      const completions = ofUnit.map(({ completion }) => completion);
      const rate = weightedRateOf(completions, weights);
      const score = scoreOf(assessed, rate);
      const lead = score.kind === "scored" ? leadOf(rate, rule.elapsed) : undefined;
      return [{ source, items: ofUnit, score, place, assessed, ...defined({ lead }) }];
    }),
  };
}

function unitOf(
  { grid, found }: Asked,
  row: TaskRow,
  items: readonly ReckonedItem[]
): AssessedUnit {
  return {
    items: found.indicatorOf.map((k) => factsOf(found, row, items, k)),
    field: "",
    marked: found.vetoColumns.map((column) => markedIn(grid, row.row, column)),
  };
}

const NO_FACTS: ItemFacts = { completion: { kind: "none", because: "no-target" } };

function factsOf(
  { task, lone }: SchemeTask,
  { items: figures }: TaskRow,
  items: readonly ReckonedItem[],
  k: number | undefined
): ItemFacts {
  const [reckoned, figure] = k === undefined ? [] : [items[k], figures[k]];
  const unit = k === undefined ? undefined : task.indicators[k]?.unit;
  if (reckoned === undefined || figure === undefined || unit === undefined) return NO_FACTS;
  const counted = (amount: Amount | undefined) => amount && over(inBase(amount), unitFactor(unit));
  return {
    completion: reckoned.completion,
    ...defined({
      target: counted(figure.target.amount),
      actual: counted(figure.actual.amount),
      untargeted: k !== undefined && lone[k] === true ? true : undefined,
    }),
  };
}

function scoreOf(assessed: SchemeScore, weightedRate: Exact | undefined): Score {
  if (assessed.kind === "not-scored") return { kind: "not-scored", because: assessed.because };
  const { score, exactScore, total, reachable, points } = assessed;
  const rate = weightedRate ?? ZERO;
  return { kind: "scored", score, exactScore, total, reachable, weightedRate: rate, points };
}

function leadOf(rate: Exact | undefined, elapsed: Exact | undefined): Exact | undefined {
  return rate === undefined || elapsed === undefined ? undefined : minus(rate, elapsed);
}
