/**
 * A completion table as plain data for a door: what `complete --json` prints and the pane shows.
 *
 * Amounts are in base units (元, 美元, 个), rates and leads are fractions, rows count from 1, and what
 * does not exist is null: a rate without a target, a pace that no month is left for.
 */
import { inBase } from "../../domain/amount";
import type { Amount } from "../../domain/amount";
import { formatDate } from "../../domain/calendar-date";
import type { Assessment } from "../../domain/assessment";
import { toNumber } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import { inUnits } from "../../domain/money";
import type { Pace } from "../../domain/pace";
import { blockA1 } from "../../spreadsheet/address";
import { findingViews } from "../finding-view";
import type { FindingView } from "../finding-view";
import type { Language } from "../messages/messages";
import { pipelineView } from "../pipeline/pipeline-view";
import type { PipelineView } from "../pipeline/pipeline-view";
import type { CompletionLists, Listed } from "./completion-lists";
import type { PreparedCompletion, PreparedCompletions } from "./prepare-completion";
import type { ReckonedIndicator } from "./reckon-completion";

export interface CompletionsView {
  readonly tables: readonly CompletedTableView[];
  readonly pipelines: readonly PipelineView[];
  readonly findings: readonly FindingView[];
}

export interface CompletedTableView {
  readonly sheet: string;
  readonly range: string;
  readonly title: string;
  readonly asOf: string | null;
  readonly timeProgress: number | null;
  readonly indicators: readonly {
    readonly name: string;
    readonly unit: string;
    /** The names of its target sets, the one that counts first. */
    readonly sets: readonly string[];
  }[];
  readonly groups: readonly CompletedGroupView[];
  readonly totals: readonly CompletedItemView[];
  readonly lists: CompletionListsView;
}

export interface CompletedGroupView {
  readonly name: string;
  readonly rows: readonly {
    readonly row: number;
    readonly unit: string;
    readonly items: readonly CompletedItemView[];
  }[];
  readonly subtotal: readonly CompletedItemView[];
}

export interface CompletedItemView {
  readonly indicator: string;
  readonly actual: number | null;
  readonly sets: readonly CompletedSetView[];
  readonly reported: number | null;
  readonly certified: number | null;
  readonly certificationRate: number | null;
  readonly reduction: number | null;
  readonly cash: number | null;
  /** 汇率补贴, in 元. */
  readonly subsidy: number | null;
}

export interface CompletedSetView {
  readonly name: string;
  readonly target: number | null;
  readonly actual: number | null;
  readonly rate: number | null;
  readonly gap: number | null;
  readonly lead: number | null;
  readonly expected: number | null;
  readonly forecast: number | null;
  /** What every remaining month must bring, 0 once the target is met; null in a campaign, and when it is over. */
  readonly pacePerMonth: number | null;
  /** The same by days, of a campaign. */
  readonly pacePerDay: number | null;
  /** The needed pace as a multiple of the mean so far. */
  readonly paceMultiple: number | null;
  readonly status: StatusView | null;
}

export type StatusView = NonNullable<Assessment["status"]> | "no-target" | "not-reported";

export interface ListedView {
  readonly row: number;
  readonly unit: string;
  readonly indicator: string;
}

export interface CompletionListsView {
  readonly notReported: readonly ListedView[];
  readonly notStarted: readonly ListedView[];
  readonly halfway: readonly ListedView[];
  readonly notHalfway: readonly ListedView[];
}

export function completionsView(
  { completions, pipelines, findings }: PreparedCompletions,
  language: Language
): CompletionsView {
  return {
    tables: completions.map(completedTable),
    pipelines: pipelines.map(pipelineView),
    findings: findingViews(findings, language),
  };
}

export function completedTable(prepared: PreparedCompletion): CompletedTableView {
  const { task, beside, elapsed, reckoning } = prepared;
  const items = (all: readonly ReckonedIndicator[]) =>
    all.map((one, k) => itemView(one, k, prepared));
  return {
    sheet: task.table.sheet,
    range: blockA1(task.table.range),
    title: task.table.title,
    asOf: elapsed.asOf === undefined ? null : formatDate(elapsed.asOf),
    timeProgress: elapsed.progress.kind === "share" ? toNumber(elapsed.progress.share) : null,
    indicators: task.indicators.map(({ name, unitText }, k) => ({
      name,
      unit: unitText,
      sets: (beside.columns[k]?.sets ?? []).map((set) => set.name),
    })),
    groups: reckoning.groups.map(({ name, rows, subtotal }) => ({
      name,
      rows: rows.map(({ source, items: all }) => ({
        row: source.row + 1,
        unit: source.unit.value,
        items: items(all),
      })),
      subtotal: items(subtotal),
    })),
    totals: items(reckoning.total),
    lists: listsView(prepared),
  };
}

function itemView(
  item: ReckonedIndicator,
  k: number,
  { task, beside, elapsed }: PreparedCompletion
): CompletedItemView {
  const byDay = elapsed.period.kind === "campaign";
  const { reported, certified, reduction, cash, subsidy } = item;
  return {
    indicator: task.indicators[k]?.name ?? "",
    actual: amountOf(item.actual),
    sets: item.sets.map(({ target, assessed }, s) => ({
      name: beside.columns[k]?.sets[s]?.name ?? "",
      target: amountOf(target),
      actual: amountOf(item.actual),
      ...assessedView(assessed, byDay),
    })),
    reported: amountOf(reported),
    certified: amountOf(certified),
    certificationRate: numberOf(item.certificationRate),
    reduction: amountOf(reduction),
    cash: amountOf(cash),
    subsidy: subsidy === undefined ? null : toNumber(inUnits(subsidy)),
  };
}

function assessedView(
  { completion, gap, lead, expected, forecast, pace, status }: Assessment,
  byDay: boolean
): Omit<CompletedSetView, "name" | "target" | "actual"> {
  const needed = paceOf(pace);
  const multiple = pace?.kind === "needed" ? pace.soFar?.multiple : undefined;
  return {
    rate: completion.kind === "rate" ? toNumber(completion.rate) : null,
    gap: amountOf(gap),
    lead: numberOf(lead),
    expected: amountOf(expected),
    forecast: amountOf(forecast),
    pacePerMonth: byDay ? null : needed,
    pacePerDay: byDay ? needed : null,
    paceMultiple: numberOf(multiple),
    status: status ?? (completion.kind === "none" ? completion.because : null),
  };
}

function paceOf(pace: Pace | undefined): number | null {
  if (pace?.kind === "needed") return toNumber(inBase(pace.perSpan));
  return pace?.kind === "met" ? 0 : null;
}

function listsView({ task, lists }: PreparedCompletion): CompletionListsView {
  const view = (listed: readonly Listed[]): readonly ListedView[] =>
    listed.map(({ unit: { source }, indicator }) => ({
      row: source.row + 1,
      unit: source.unit.value,
      indicator: task.indicators[indicator]?.name ?? "",
    }));
  const those = (list: keyof CompletionLists) => view(lists[list]);
  return {
    notReported: those("notReported"),
    notStarted: those("notStarted"),
    halfway: those("halfway"),
    notHalfway: those("notHalfway"),
  };
}

function amountOf(amount: Amount | undefined): number | null {
  return amount === undefined ? null : toNumber(inBase(amount));
}

function numberOf(value: Exact | undefined): number | null {
  return value === undefined ? null : toNumber(value);
}
