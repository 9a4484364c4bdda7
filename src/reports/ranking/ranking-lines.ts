/**
 * What each line of the 底稿 will show, from the domain's figures.
 *
 * The formulas beside it reckon the same from the source cells. Nothing here evaluates a formula:
 * that the two agree is what the parity tests are for.
 */
import { inBase, unitFactor } from "../../domain/amount";
import type { Unit } from "../../domain/amount";
import { inPoints, isTarget } from "../../domain/completion";
import { ZERO, minus, over, plus, toNumber } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import type { Score } from "../../domain/score";
import { proportional } from "../../domain/scoring/proportional";
import type { Shown } from "../../spreadsheet/sheet";
import type { Labels } from "../labels/labels";
import { schemeLine, vetoTexts } from "./scheme-lines";
import type { SchemeLine } from "./scheme-lines";
import type { RankingGroup, RankingInput, RankingItem, RankingRow } from "./ranking-input";
import type { SourceFigure } from "../source-figure";
import { standingsOf } from "./standings";
import type { Standing } from "./standings";

export interface Line {
  readonly row: RankingRow;
  readonly items: readonly LineItem[];
  /** Full marks of the indicators that the unit has a target for. */
  readonly present: Shown;
  readonly score: Shown;
  /** The score where it first stands in the group, "" where it stands again: for 1-1-2. */
  readonly distinct: Shown;
  readonly rank: Shown;
  /** 1 for the line that the 榜单 shows first, and so on without gaps or ties. */
  readonly key: number;
  readonly lead: Shown;
  readonly mark: string;
  readonly remark: string;
  /** By an office's own scheme: what its columns show. */
  readonly scheme?: SchemeLine;
}

export interface LineItem {
  readonly target: Shown;
  readonly actual: Shown;
  readonly rate: Shown;
  readonly points: Shown;
}

/** The lines of one group, in source order. */
export function linesOf(group: RankingGroup, input: RankingInput, labels: Labels): readonly Line[] {
  const scores = group.rows.map(({ score }) => scoreNumber(score));
  const standings = standingsOf(scores);
  return group.rows.map((row, i) => {
    const items = row.items.map((item, k) => lineItem(item, k, input, labels));
    const score = scores[i];
    const present = row.assessed?.reachable ?? presentMarks(row, input);
    const standing = standings[i];
    if (standing === undefined) throw new Error(`no standing of line ${i}`);
    return {
      row,
      items,
      present: toNumber(present),
      score: score ?? labels.none,
      distinct: score !== undefined && standing.isFirstOfLevel ? score : "",
      rank: row.rank ?? labels.none,
      key: standing.key,
      lead: leadOf(row, input, labels),
      mark: markOf(row, score, standing, input.bottom, labels),
      remark: remarkOf(row, input, labels),
      ...schemeLine(row, items, input, labels),
    };
  });
}

/** The lines as the 榜单 shows them. */
export function inOrder(lines: readonly Line[]): readonly Line[] {
  return lines.slice().sort((a, b) => a.key - b.key);
}

/** A figure counted in the unit of its column, or what stands where there is none. */
export function figureShown(
  figure: Pick<SourceFigure, "amount">,
  unit: Unit,
  absent: string
): Shown {
  if (figure.amount === undefined) return absent;
  return toNumber(over(inBase(figure.amount), unitFactor(unit)));
}

function lineItem(item: RankingItem, k: number, input: RankingInput, labels: Labels): LineItem {
  const indicator = input.indicators[k];
  if (indicator === undefined) throw new Error(`no indicator ${k}`);
  const { completion } = item;
  const absent = isTarget(item.target.amount) ? labels.notReported : labels.none;
  const target = figureShown(item.target, indicator.unit, labels.none);
  const actual = figureShown(item.actual, indicator.unit, absent);
  if (completion.kind === "rate") {
    const { rate } = completion;
    const marks = { fullMarks: indicator.fullMarks.value, cap: input.rule.cap };
    return { target, actual, rate: toNumber(rate), points: toNumber(proportional(marks, rate)) };
  }
  return completion.because === "not-reported"
    ? { target, actual, rate: labels.notReported, points: 0 }
    : { target, actual, rate: labels.none, points: labels.none };
}

function presentMarks({ items, score }: RankingRow, { indicators }: RankingInput): Exact {
  if (score.kind === "scored") return score.reachable;
  return indicators.reduce(
    (so, { fullMarks }, k) => (isTarget(items[k]?.target.amount) ? plus(so, fullMarks.value) : so),
    ZERO
  );
}

function scoreNumber(score: Score): number | undefined {
  return score.kind === "scored" ? toNumber(score.score) : undefined;
}

/** In 个百分点: the mean rate, weighted by full marks and not capped, less the time gone. */
function leadOf(
  { score, assessed }: RankingRow,
  { timeProgress }: RankingInput,
  { none }: Labels
): Shown {
  if (score.kind === "not-scored" || timeProgress === undefined) return none;
  if (assessed?.hasRates === false) return none;
  return toNumber(inPoints(minus(score.weightedRate, timeProgress.share)));
}

/** Last places are marked with ▼; where a tie lies across the line, ▽ leaves it to people. */
function markOf(
  { rank }: RankingRow,
  score: number | undefined,
  { worse, level }: Standing,
  bottom: number,
  labels: Labels
): string {
  if (rank === undefined || score === undefined) return "";
  if (rank === 1) return score > 0 ? labels.first : "";
  if (worse + level <= bottom) return labels.last;
  return worse < bottom ? labels.contested : "";
}

/** The table's own remark, unless it says what the sheet says by itself: once is enough. */
export function ownRemark({ remark }: RankingRow, { working }: Labels): string | undefined {
  return remark === working.noTask ? undefined : remark;
}

function remarkOf(row: RankingRow, input: RankingInput, labels: Labels): string {
  const { items, score } = row;
  const { working } = labels;
  const silent = items.filter(
    ({ completion }) => completion.kind === "none" && completion.because === "not-reported"
  ).length;
  const noTask = score.kind === "not-scored" && score.because === "no-target";
  const ours = noTask ? working.noTask : silent > 0 ? `${silent}${working.notReportedCount}` : "";
  const all = [ours, ...vetoTexts(row, input), ownRemark(row, labels) ?? ""];
  return all.filter((text) => text !== "").join(working.and);
}
