/** 结果运用, reckoned, as the ranking report wants it: measures with their cells, and who is on which list. */
import { itemNamed } from "../../domain/scoring/written-scheme";
import type { WhyUnknown } from "../../domain/consequences";
import type { Followed, SchemeSheet } from "../../reader/scheme/scheme-sheet";
import type { TaskRow } from "../../reader/task-table";
import type {
  Listing,
  RankingConsequence,
  RowAssessment,
  SchemeText,
} from "../../reports/ranking/ranking-scheme";
import { cell } from "../../spreadsheet/address";
import type { Grid } from "../../spreadsheet/grid";
import { defined } from "../defined";
import { isFor, lastRankIn } from "./reckon-consequences";
import type { ReckonedConsequence } from "./reckon-consequences";
import type { SchemeReckoning } from "./reckon-scheme";
import type { SchemeTask } from "./scheme-task";

export function consequenceInput(
  { written, consequences }: SchemeSheet,
  { indicatorOf }: SchemeTask,
  { groups }: SchemeReckoning,
  reckoned: readonly ReckonedConsequence[]
): readonly RankingConsequence[] {
  const filled = groups.filter(({ rows }) => rows.length > 0);
  return written.consequences.map((one, c) => {
    const { measure, group, when, count, line } = one;
    const cells = consequences[c];
    const item = itemNamed(one.item, written.items);
    const unknown = unknownOf(reckoned.filter(({ written: of }) => of === one));
    return {
      measure,
      group,
      when,
      count: defined({ value: count, cell: cells?.numbers.count }),
      line: defined({ value: line, cell: cells?.numbers.line }),
      shape: [...(cells?.shape ?? []), ...blankOf(unknown, cells?.numbers)],
      groups: filled.flatMap(({ name }, g) => (isFor(one, name) ? [g] : [])),
      ...defined({
        indicator: item === undefined ? undefined : indicatorOf[item],
        unknown,
      }),
    };
  });
}

/** Once the number that is missing is filled in, there is a list, which takes a new sheet. */
function blankOf(
  unknown: WhyUnknown | undefined,
  numbers: Followed<"count" | "line"> = {}
): readonly SchemeText[] {
  const { count, line } = numbers;
  const cell = unknown === "no-count" ? count : unknown === "no-line" ? line : undefined;
  return cell === undefined ? [] : [{ cell, asRead: "" }];
}

function unknownOf(reckoned: readonly ReckonedConsequence[]) {
  return reckoned.flatMap(({ outcome }) => (outcome.kind === "unknown" ? outcome.because : []))[0];
}

/** Of one unit: on which lists it is, and where its rank of last year stands. */
export function listedOf(
  row: TaskRow,
  { written }: SchemeSheet,
  reckoned: readonly ReckonedConsequence[]
): readonly (Listing | undefined)[] {
  return written.consequences.map(
    (one) =>
      reckoned.flatMap(({ written: of, outcome }) => {
        if (of !== one || outcome.kind === "unknown") return [];
        return LISTINGS.filter((listing) => outcome[listing].indexOf(row) >= 0);
      })[0]
  );
}

const LISTINGS = ["sure", "contested", "open"] as const;

export function lastRankOf(
  grid: Grid,
  row: TaskRow,
  found: SchemeTask
): Pick<RowAssessment, "lastRank"> {
  if (found.lastYear === undefined) return {};
  const at = cell(row.row, found.lastYear, grid.name);
  const asRead = grid.valueAt(row.row, found.lastYear);
  const text = typeof asRead === "string" ? asRead : undefined;
  return { lastRank: { cell: at, ...defined({ value: lastRankIn(grid, row, found), text }) } };
}
