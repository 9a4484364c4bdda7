/**
 * 预览: the ranking as it will stand on the sheet, in the texts that the sheet will show.
 *
 * The figures are those that the sheet's formulas are written with, and rounded as it rounds them.
 */
import { bottomPlaces } from "../../domain/ranking";
import type { Completion } from "../../domain/completion";
import { exact, times, toFixed } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import { BOTTOM_PLACES } from "./make-ranking";
import type { PreparedRanking } from "./rank-task";
import type { ReckonedGroup, ReckonedRow } from "./reckon-ranking";

export interface Preview {
  readonly indicators: readonly string[];
  /** Of an office's own scheme, each with its full marks: 项目投资（20）. */
  readonly items: readonly string[];
  readonly groups: readonly PreviewGroup[];
}

export interface PreviewGroup {
  readonly name: string;
  readonly rows: readonly PreviewRow[];
}

export interface PreviewRow {
  readonly unit: string;
  /** Place among the ranked; those that are not ranked have none. */
  readonly rank?: number;
  readonly rankText: string;
  readonly score: string;
  /** In points before or behind time progress, with its sign. */
  readonly lead: string;
  /** One for each indicator. */
  readonly rates: readonly string[];
  /** One for each item of the scheme. */
  readonly points: readonly string[];
  /** Names of the vetoes that strike. */
  readonly vetoes: readonly string[];
  readonly bottom: "no" | "sure" | "contested";
  /** Where it stands in the source, from 0. */
  readonly order: number;
}

const NONE = "—";

export function previewOf(
  { task, reckoning, input, schemeItems = [] }: PreparedRanking,
  bottom: number = BOTTOM_PLACES
): Preview {
  const vetoes = (input.scheme?.vetoes ?? []).map(({ name }) => name);
  return {
    indicators: task.indicators.map((one) => one.name),
    items: schemeItems.map(({ name, fullMarks }) =>
      fullMarks === undefined ? name : `${name}（${fullMarks}）`
    ),
    groups: reckoning.groups.map((group) => groupOf(group, { bottom, vetoes })),
  };
}

interface Asked {
  readonly bottom: number;
  /** By name, as the scheme lists them. */
  readonly vetoes: readonly string[];
}

function groupOf({ name, rows }: ReckonedGroup, { bottom, vetoes }: Asked): PreviewGroup {
  const { sure, contested } = bottomPlaces(
    rows.map((row) => row.place),
    bottom
  );
  const among = (places: readonly { readonly of: unknown }[], row: ReckonedRow) =>
    places.some((place) => place.of === row.place.of);
  const bottomOf = (row: ReckonedRow) => {
    if (among(sure, row)) return "sure";
    return among(contested, row) ? "contested" : "no";
  };
  return {
    name,
    rows: rows.map((row, order) => ({
      ...rowOf(row, order),
      ...assessedOf(row, vetoes),
      bottom: bottomOf(row),
    })),
  };
}

function assessedOf(
  { assessed }: ReckonedRow,
  names: readonly string[]
): Pick<PreviewRow, "points" | "vetoes"> {
  if (assessed === undefined) return { points: [], vetoes: [] };
  const { points, struck } = assessed;
  return {
    points: points.map((one) => (one.kind === "points" ? toFixed(one.points, 2) : NONE)),
    vetoes: struck.map((veto) => names[veto] ?? ""),
  };
}

type PlainRow = Omit<PreviewRow, "points" | "vetoes" | "bottom">;

function rowOf(row: ReckonedRow, order: number): PlainRow {
  const { place, score, lead, items, source } = row;
  const ranked = place.kind === "ranked";
  return {
    unit: source.unit.value,
    ...(ranked ? { rank: place.rank } : {}),
    rankText: ranked ? String(place.rank) : NONE,
    score: score.kind === "scored" ? toFixed(score.score, 2) : NONE,
    lead: lead === undefined ? NONE : signed(percentPoints(lead)),
    rates: items.map(({ completion }) => rateText(completion)),
    order,
  };
}

function rateText(completion: Completion): string {
  return completion.kind === "rate" ? `${percentPoints(completion.rate)}%` : NONE;
}

function percentPoints(share: Exact): string {
  return toFixed(times(share, exact(100)), 2);
}

function signed(points: string): string {
  return Number(points) > 0 ? `+${points}` : points;
}

export type PreviewOrder = "rank" | "source";

/** Best first, those that are not ranked behind; or as they stand in the source. */
export function orderedRows(
  rows: readonly PreviewRow[],
  order: PreviewOrder
): readonly PreviewRow[] {
  if (order === "source") return rows;
  const rankOf = ({ rank }: PreviewRow) => rank ?? rows.length + 1;
  return rows.slice().sort((a, b) => rankOf(a) - rankOf(b) || a.order - b.order);
}
