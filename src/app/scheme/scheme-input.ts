/** A scheme that was read, beside its table, as the ranking report wants it. */
import { ZERO, exact } from "../../domain/exact";
import type { Scheme } from "../../domain/scoring/scheme";
import type { SchemeScore } from "../../domain/scoring/scheme-score";
import { ITEM_NUMBERS, itemNamed, wholeOf } from "../../domain/scoring/written-scheme";
import type {
  ItemNumber,
  WrittenConventions,
  WrittenItem,
} from "../../domain/scoring/written-scheme";
import type { SchemeSheet } from "../../reader/scheme/scheme-sheet";
import type { TaskRow } from "../../reader/task-table";
import { NO_LIMIT } from "../../reports/ranking/ranking-scheme";
import type {
  RankingScheme,
  RankingSchemeItem,
  RankingVeto,
  RowAssessment,
  SchemeNumber,
  SchemeText,
} from "../../reports/ranking/ranking-scheme";
import { cell } from "../../spreadsheet/address";
import type { Cell } from "../../spreadsheet/address";
import type { Grid } from "../../spreadsheet/grid";
import { defined } from "../defined";
import type { SchemeTask } from "./scheme-task";

export function schemeInput(
  sheet: SchemeSheet,
  found: SchemeTask,
  names: Grid
): Omit<RankingScheme, "consequences"> {
  const { written } = sheet;
  return {
    items: written.items.map((item, i) => schemeItem(sheet, found, item, i)),
    vetoes: written.vetoes.map((_, v) => vetoOf(sheet, found, v)),
    conventions: conventionsOf(sheet),
    names: sheet.names,
    named: filled(names, sheet),
  };
}

function schemeItem(
  sheet: SchemeSheet,
  { indicatorOf }: SchemeTask,
  item: WrittenItem,
  i: number
): RankingSchemeItem {
  const { items } = sheet.written;
  const { name, nature, rule, fullMarks = 0, reversed = false } = item;
  return {
    name,
    nature,
    rule,
    fullMarks: exact(fullMarks),
    reversed,
    ...defined({
      parent: wholeOf(item, items),
      higherBand: itemNamed(item.higherBand, items),
      indicator: indicatorOf[i],
    }),
    numbers: numbersOf(sheet, item, i),
    // A tier's names shape the formulas of its item.
    shape: [...(sheet.items[i]?.shape ?? []), ...tierShapes(sheet, name)],
    tiers: tiersOf(sheet, name),
  };
}

function numbersOf(
  sheet: SchemeSheet,
  item: WrittenItem,
  i: number
): { readonly [field in ItemNumber]?: SchemeNumber } {
  const numbers: { [field in ItemNumber]?: SchemeNumber } = {};
  for (const field of ITEM_NUMBERS) {
    numbers[field] = numberAt(item[field], sheet.items[i]?.numbers[field]);
  }
  return numbers;
}

function numberAt(value: number | undefined, at: Cell | undefined): SchemeNumber {
  return defined({ value, cell: at });
}

function tiersOf({ written, tiers }: SchemeSheet, name: string): RankingSchemeItem["tiers"] {
  return written.tiers.flatMap((tier, t) => {
    if (tier.item !== name) return [];
    const cells = tiers[t]?.numbers;
    const further = itemNamed(tier.further, written.items);
    const from = numberAt(tier.from, cells?.from);
    const points = numberAt(tier.points, cells?.points);
    if (further === undefined) return [{ from, points }];
    const furtherFrom = numberAt(tier.furtherFrom, cells?.furtherFrom);
    return [{ from, points, further: { item: further, from: furtherFrom } }];
  });
}

function tierShapes({ written, tiers }: SchemeSheet, name: string): readonly SchemeText[] {
  return written.tiers.flatMap(({ item }, t) => (item === name ? (tiers[t]?.shape ?? []) : []));
}

function vetoOf(
  { written, vetoes }: SchemeSheet,
  { indicatorOf }: SchemeTask,
  v: number
): RankingVeto {
  const veto = written.vetoes[v];
  const cells = vetoes[v];
  if (veto === undefined || cells === undefined) throw new Error(`no veto ${v}`);
  const item = veto.when === "rate-below" ? itemNamed(veto.name, written.items) : undefined;
  return {
    name: veto.name,
    ...defined({ indicator: indicatorOf[item ?? -1] }),
    line: numberAt(veto.line, cells.numbers.line),
    limit:
      veto.effect === "limit"
        ? numberAt(veto.limit, cells.numbers.limit)
        : { value: veto.effect === "zero" ? 0 : NO_LIMIT },
    shape: cells.shape,
  };
}

function conventionsOf({ written, conventions }: SchemeSheet): RankingScheme["conventions"] {
  const all: Record<string, object> = {};
  for (const name of CONVENTIONS) {
    all[name] = defined({ value: written.conventions[name], cell: conventions[name] });
  }
  return all as RankingScheme["conventions"];
}

const CONVENTIONS: readonly (keyof WrittenConventions)[] = [
  "withoutTarget",
  "partialStep",
  "whenEqual",
  "itemPlaces",
  "bonusCeiling",
  "deductionCeiling",
  "totalCap",
  "totalFloor",
];

function filled(grid: Grid, { names }: SchemeSheet): number {
  let count = 0;
  for (let row = names.top; row <= Math.min(names.bottom, grid.rowCount - 1); row++) {
    if (grid.valueAt(row, names.left) !== undefined) count++;
  }
  return count;
}

export interface AssessedRow {
  readonly assessed: SchemeScore;
  readonly source: TaskRow;
  readonly hasRates: boolean;
}

export function scoreOf(
  { assessed, source, hasRates }: AssessedRow,
  { vetoColumns }: SchemeTask,
  scheme: Scheme,
  sheet: string
): Omit<RowAssessment, "listed"> {
  const scored = assessed.kind === "scored";
  return {
    points: assessed.points,
    reachable: scored ? assessed.reachable : ZERO,
    bonus: assessed.bonus,
    deduction: assessed.deduction,
    vetoes: scheme.vetoes.map((_, v) => {
      const column = vetoColumns[v];
      const strikes = assessed.struck.indexOf(v) >= 0;
      return column === undefined
        ? { strikes }
        : { strikes, cell: cell(source.row, column, sheet) };
    }),
    hasRates,
  };
}
