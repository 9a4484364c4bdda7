/** A reckoned task table as the completion report wants it: figures with their cells, titles, rules. */
import type { TaskIndicator, TaskTable } from "../../reader/task-table";
import type { BesideColumns, BesideReading } from "../../reader/tasks/target-sets";
import type {
  CompletionFigures,
  CompletionIndicator,
  CompletionInput,
  CompletionItem,
  CompletionRow,
} from "../../reports/completion/completion-input";
import type { Language } from "../messages/messages";
import type { Grid } from "../../spreadsheet/grid";
import { defined } from "../defined";
import { progressShown } from "../period";
import type { Elapsed } from "../period";
import { reportTitle } from "../report-title";
import { sourceArea } from "../source-area";
import type {
  CompletionReckoning,
  CompletionRule,
  ReckonedIndicator,
  ReckonedUnit,
} from "./reckon-completion";

export interface CompletionMaterial {
  readonly grid: Grid;
  readonly task: TaskTable;
  readonly beside: BesideReading;
  readonly elapsed: Elapsed;
  readonly rule: CompletionRule;
  readonly reckoning: CompletionReckoning;
  readonly basis: CompletionInput["basis"];
  /** First row below this table that another table of the sheet begins in. */
  readonly next?: number;
}

export interface CompletionNames {
  readonly sheetName: string;
  readonly mark: string;
  readonly language: Language;
}

export function completionInput(
  material: CompletionMaterial,
  names: CompletionNames
): CompletionInput {
  const { grid, task, beside, elapsed, rule, reckoning, next, basis } = material;
  const figuresOf = (item: ReckonedIndicator) => besideBasis(item, basis);
  return {
    ...names,
    title: reportTitle(task.table, names.sheetName.replace(/\d+$/, "")),
    ...defined({ asOf: elapsed.asOf, timeProgress: progressShown(elapsed) }),
    indicators: task.indicators.map((one, k) => indicatorOf(one, beside.columns[k])),
    groups: reckoning.groups.map(({ name, rows, subtotal }) => ({
      name,
      rows: rows.map((row) => rowOf(material, row)),
      subtotal: subtotal.map(figuresOf),
    })),
    total: reckoning.total.map(figuresOf),
    percent: rule.percent,
    basis,
    subsidy: rule.subsidy,
    source: sourceArea(grid, task.table, next),
  };
}

function indicatorOf(
  { name, unit, unitText }: TaskIndicator,
  columns: BesideColumns | undefined
): CompletionIndicator {
  const dollars = unit.kind === "money" && unit.currency === "USD";
  return {
    name,
    unit,
    unitText,
    sets: (columns?.sets ?? []).map(({ name: called, against }) => ({ name: called, against })),
    certified: columns?.reported !== undefined && columns.certified !== undefined,
    cash: dollars && columns?.cash !== undefined,
  };
}

/** With the one of 上报 and 认定 that does not count beside the one that does. */
function besideBasis(item: ReckonedIndicator, basis: CompletionInput["basis"]): CompletionFigures {
  const counterpart = basis === "reported" ? item.certified : item.reported;
  return { ...item, ...defined({ counterpart }) };
}

function rowOf(
  { grid, beside, basis }: CompletionMaterial,
  { source, items }: ReckonedUnit
): CompletionRow {
  const { unit } = source;
  const asRead = grid.valueAt(unit.source.row, unit.source.column);
  return {
    unit,
    ...defined({ unitAsRead: asRead === unit.value ? undefined : asRead }),
    items: source.items.flatMap((item, k): readonly CompletionItem[] => {
      const [figures, others] = [items[k], beside.of.get(item)];
      if (figures === undefined || others === undefined) return [];
      const { targets, cash } = others;
      const counterpart = basis === "reported" ? others.certified : others.reported;
      const made = besideBasis(figures, basis);
      return [{ figures: made, actual: item.actual, targets, ...defined({ counterpart, cash }) }];
    }),
  };
}
