/**
 * A ranking as plain data for a door: what `rank --json` prints and a preview shows.
 *
 * Amounts are in base units (元, 美元, 个), rates and leads are fractions, rows count from 1, and
 * what does not exist is null: a rate without a target, a figure that was not reported.
 */
import { inBase } from "../../domain/amount";
import type { Amount } from "../../domain/amount";
import { formatDate } from "../../domain/calendar-date";
import { lead } from "../../domain/completion";
import type { WhyUnknown } from "../../domain/consequences";
import { toNumber } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import type { ConsequenceName } from "../../domain/scoring/written-scheme";
import type { TaskIndicator, TaskItem, TaskRow } from "../../reader/task-table";
import { blockA1 } from "../../spreadsheet/address";
import { findingViews } from "../finding-view";
import type { FindingView } from "../finding-view";
import type { PreparedRankings } from "./make-ranking";
import type { PreparedRanking } from "./rank-task";
import type { RankingScheme } from "../../reports/ranking/ranking-scheme";
import type { Language } from "../messages/messages";
import type { ReckonedConsequence } from "../scheme/reckon-consequences";
import { gapOf } from "./reckon-ranking";
import type { ReckonedItem, ReckonedRow } from "./reckon-ranking";

export interface RankingsView {
  readonly tables: readonly RankedTableView[];
  readonly findings: readonly FindingView[];
}

export interface RankedTableView {
  readonly sheet: string;
  readonly range: string;
  readonly title: string;
  readonly asOf: string | null;
  readonly timeProgress: number | null;
  readonly indicators: readonly IndicatorView[];
  readonly groups: readonly { readonly name: string; readonly rows: readonly RankedRowView[] }[];
  /** Empty but by an office's own scheme. */
  readonly consequences: readonly ConsequenceView[];
}

/** One for each consequence of the scheme and each group it is for. */
export interface ConsequenceView {
  readonly measure: string;
  readonly group: string;
  readonly when: ConsequenceName;
  readonly sure: readonly string[];
  /** Tied across the line. */
  readonly contested: readonly string[];
  /** Not reported: neither on the list nor off it. */
  readonly open: readonly string[];
  readonly unknown?: WhyUnknown;
}

export interface IndicatorView {
  readonly name: string;
  readonly unit: string;
  readonly fullMarks: number;
}

export interface RankedRowView {
  readonly row: number;
  readonly unit: string;
  readonly score: number | null;
  readonly rank: number | null;
  readonly tied: boolean;
  readonly notRanked: string | null;
  readonly lead: number | null;
  readonly items: readonly RankedItemView[];
  /** By an office's own scheme only. */
  readonly points?: readonly { readonly item: string; readonly points: number | null }[];
  readonly bonus?: number;
  readonly deduction?: number;
  readonly vetoes?: readonly string[];
}

export interface RankedItemView {
  readonly indicator: string;
  readonly target: number | null;
  readonly actual: number | null;
  readonly rate: number | null;
  readonly gap: number | null;
  readonly lead: number | null;
}

export function rankingsView(
  { rankings, findings }: PreparedRankings,
  language: Language
): RankingsView {
  return { tables: rankings.map(tableView), findings: findingViews(findings, language) };
}

function tableView(prepared: PreparedRanking): RankedTableView {
  const { task, elapsed, reckoning, input, consequences } = prepared;
  const { indicators, table } = task;
  const share = elapsed.progress.kind === "share" ? elapsed.progress.share : undefined;
  const about = { indicators, scheme: input.scheme, elapsed: share };
  return {
    sheet: table.sheet,
    range: blockA1(table.range),
    title: table.title,
    asOf: elapsed.asOf === undefined ? null : formatDate(elapsed.asOf),
    timeProgress: numberOf(share),
    indicators: indicators.map((one, i) => ({
      name: one.name,
      unit: one.unitText,
      fullMarks: numberOf(reckoning.marks[i]) ?? 0,
    })),
    groups: reckoning.groups.map(({ name, rows }) => ({
      name,
      rows: rows.map((row) => rowView(row, about)),
    })),
    consequences: (consequences ?? []).map(consequenceView),
  };
}

function consequenceView({ written, group, outcome }: ReckonedConsequence): ConsequenceView {
  const about = { measure: written.measure, group, when: written.when };
  if (outcome.kind === "unknown") {
    return { ...about, sure: [], contested: [], open: [], unknown: outcome.because };
  }
  const names = (rows: readonly TaskRow[]) => rows.map(({ unit }) => unit.value);
  const { sure, contested, open } = outcome;
  return { ...about, sure: names(sure), contested: names(contested), open: names(open) };
}

interface AboutRows {
  readonly indicators: readonly TaskIndicator[];
  readonly scheme: RankingScheme | undefined;
  readonly elapsed: Exact | undefined;
}

function rowView(row: ReckonedRow, { indicators, scheme, elapsed }: AboutRows): RankedRowView {
  const { score, place } = row;
  return {
    row: row.source.row + 1,
    unit: row.source.unit.value,
    score: score.kind === "scored" ? toNumber(score.score) : null,
    rank: place.kind === "ranked" ? place.rank : null,
    tied: place.kind === "ranked" && place.tied,
    notRanked: place.kind === "ranked" ? null : place.because,
    lead: numberOf(row.lead),
    items: indicators.map((indicator, i) =>
      itemView(indicator.name, { figures: row.source.items[i], reckoned: row.items[i], elapsed })
    ),
    ...assessedView(row, scheme),
  };
}

function assessedView(
  { assessed }: ReckonedRow,
  scheme: RankingScheme | undefined
): Pick<RankedRowView, "points" | "bonus" | "deduction" | "vetoes"> {
  if (assessed === undefined || scheme === undefined) return {};
  return {
    points: scheme.items.map(({ name }, i) => {
      const one = assessed.points[i];
      return { item: name, points: one?.kind === "points" ? toNumber(one.points) : null };
    }),
    bonus: toNumber(assessed.bonus),
    deduction: toNumber(assessed.deduction),
    vetoes: assessed.struck.map((v) => scheme.vetoes[v]?.name ?? ""),
  };
}

interface ShownItem {
  readonly figures: TaskItem | undefined;
  readonly reckoned: ReckonedItem | undefined;
  readonly elapsed: Exact | undefined;
}

function itemView(indicator: string, { figures, reckoned, elapsed }: ShownItem): RankedItemView {
  const done = reckoned?.completion;
  return {
    indicator,
    target: amountOf(figures?.target.amount),
    actual: amountOf(figures?.actual.amount),
    rate: done?.kind === "rate" ? toNumber(done.rate) : null,
    gap: amountOf(figures && gapOf(figures)),
    lead: numberOf(done && lead(done, elapsed)),
  };
}

function amountOf(amount: Amount | undefined): number | null {
  return amount === undefined ? null : toNumber(inBase(amount));
}

function numberOf(value: Exact | undefined): number | null {
  return value === undefined ? null : toNumber(value);
}
