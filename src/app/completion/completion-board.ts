/** 完成情况 for the pane: one indicator against one of its targets, unit by unit, in texts; and who is on which list. */
import { formatDate } from "../../domain/calendar-date";
import { inBase, PLAIN, unitFactor } from "../../domain/amount";
import type { Amount, Unit } from "../../domain/amount";
import { exact, over, times, toFixed } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import { placeName } from "../../spreadsheet/address";
import type { Cell } from "../../spreadsheet/address";
import { defined } from "../defined";
import type { StatusView } from "./completion-view";
import type { CompletionLists, Listed } from "./completion-lists";
import type { PreparedCompletion } from "./prepare-completion";
import type { ReckonedIndicator, ReckonedSet, ReckonedUnit } from "./reckon-completion";

export type BoardStatus = StatusView | "no-status";

export interface BoardChoice {
  /** The places of the indicator, and of the target among its targets. */
  readonly indicator: number;
  readonly set: number;
}

export interface CompletionFacts {
  readonly units: number;
  readonly indicators: readonly string[];
  readonly asOf?: string;
  readonly timeProgress?: string;
}

/** What was reported of an indicator beside what was certified. */
export interface CertifiedRow {
  readonly unit: string;
  readonly row: number;
  readonly reported: string;
  readonly certified: string;
  /** 认定率. */
  readonly rate: string;
  /** 核减. */
  readonly reduction: string;
}

export interface CompletionBoard {
  /** Group by group, where the table has both columns; else empty. */
  readonly certified: readonly { readonly name: string; readonly rows: readonly CertifiedRow[] }[];
  /** What the targets of the indicator are called. */
  readonly sets: readonly string[];
  readonly groups: readonly BoardGroup[];
  readonly counts: readonly { readonly status: BoardStatus; readonly count: number }[];
}

export interface BoardGroup {
  readonly name: string;
  readonly rows: readonly BoardRow[];
}

export interface BoardRow {
  readonly unit: string;
  readonly row: number;
  /** 93.75%, or a dash. */
  readonly rate: string;
  /** In 个百分点, signed. */
  readonly lead: string;
  readonly status: BoardStatus;
}

export interface ListedUnit {
  readonly at: Cell;
  readonly place: string;
  readonly unit: string;
  readonly indicator: string;
}

export type ListName = keyof CompletionLists;
export const LIST_NAMES: readonly ListName[] = [
  "notReported",
  "notStarted",
  "halfway",
  "notHalfway",
];

const NONE = "—";
const STATUSES: readonly BoardStatus[] = [
  "ahead",
  "level",
  "behind",
  "met",
  "unmet",
  "not-reported",
  "no-target",
  "no-status",
];

export function completionFacts({ task, elapsed }: PreparedCompletion): CompletionFacts {
  const { asOf, progress } = elapsed;
  return {
    units: task.groups.reduce((units, { rows }) => units + rows.length, 0),
    indicators: task.indicators.map(({ name }) => name),
    ...defined({
      asOf: asOf && formatDate(asOf),
      timeProgress: progress.kind === "share" ? points(progress.share) : undefined,
    }),
  };
}

export function completionBoard(
  { task, beside, reckoning }: PreparedCompletion,
  { indicator, set }: BoardChoice
): CompletionBoard {
  const groups = reckoning.groups.map(({ name, rows }) => ({
    name,
    rows: rows.map((unit) => boardRow(unit, unit.items[indicator], set)),
  }));
  const all = groups.flatMap(({ rows }) => rows);
  const unit = task.indicators[indicator]?.unit ?? PLAIN;
  const isCertified = reckoning.total[indicator]?.certificationRate !== undefined;
  return {
    certified: isCertified
      ? reckoning.groups.map(({ name, rows }) => ({
          name,
          rows: rows.map((one) => certifiedRow(one, one.items[indicator], unit)),
        }))
      : [],
    sets: (beside.columns[indicator]?.sets ?? []).map(({ name }) => name),
    groups,
    counts: STATUSES.map((status) => ({
      status,
      count: all.filter((row) => row.status === status).length,
    })).filter(({ count }) => count > 0),
  };
}

function boardRow(
  { source }: ReckonedUnit,
  item: ReckonedIndicator | undefined,
  place: number
): BoardRow {
  const set = item?.sets[place];
  const done = set?.assessed.completion;
  return {
    unit: source.unit.value,
    row: source.row,
    rate: done?.kind === "rate" ? `${points(done.rate)}%` : NONE,
    lead: set?.assessed.lead === undefined ? NONE : signed(points(set.assessed.lead)),
    status: statusOf(set),
  };
}

/** In the unit of the indicator's column. */
function certifiedRow(
  { source }: ReckonedUnit,
  item: ReckonedIndicator | undefined,
  unit: Unit
): CertifiedRow {
  const { reported, certified, certificationRate, reduction } = item ?? {};
  const shown = (amount: Amount | undefined) =>
    amount === undefined ? NONE : plain(over(inBase(amount), unitFactor(unit)));
  return {
    unit: source.unit.value,
    row: source.row,
    reported: shown(reported),
    certified: shown(certified),
    rate: certificationRate === undefined ? NONE : `${points(certificationRate)}%`,
    reduction: shown(reduction),
  };
}

function plain(value: Exact): string {
  return String(Number(toFixed(value, 4)));
}

function statusOf(set: ReckonedSet | undefined): BoardStatus {
  if (set === undefined) return "no-target";
  const { status, completion } = set.assessed;
  return status ?? (completion.kind === "none" ? completion.because : "no-status");
}

export function listed({ task, lists }: PreparedCompletion, name: ListName): readonly ListedUnit[] {
  return lists[name].map(({ unit: { source }, indicator }: Listed) => {
    const at: Cell = { ...source.unit.source, sheet: task.table.sheet };
    return {
      at,
      place: placeName(at),
      unit: source.unit.value,
      indicator: task.indicators[indicator]?.name ?? "",
    };
  });
}

function points(share: Exact): string {
  return toFixed(times(share, exact(100)), 2);
}

function signed(text: string): string {
  return Number(text) > 0 ? `+${text}` : text;
}
