/**
 * A small task table as what a 完成情况表 is made of. It has one target, so that another set is the same cell once
 * more; 上报 beside 认定 is read from the target's cell, cash from the actual's.
 */
import { reckonCompletion } from "../../src/app/completion/reckon-completion";
import type { ReckonedIndicator } from "../../src/app/completion/reckon-completion";
import { defined } from "../../src/app/defined";
import type { Unit } from "../../src/domain/amount";
import type { Against } from "../../src/domain/assessment";
import { daysBetween } from "../../src/domain/calendar-date";
import { exact } from "../../src/domain/exact";
import type { TaskItem, TaskTable } from "../../src/reader/task-table";
import type {
  BesideColumns,
  BesideFigures,
  BesideReading,
} from "../../src/reader/tasks/target-sets";
import type {
  CompletionFigures,
  CompletionInput,
} from "../../src/reports/completion/completion-input";
import { rankingInputOf } from "./office-table";
import type { OfficeTable } from "./office-table";

export interface Manner {
  /** One for each target set. */
  readonly against: readonly Against[];
  readonly percent: "ratio" | "met";
  readonly basis: "certified" | "reported";
  /** The one of 上报 and 认定 that does not count stands beside. */
  readonly hasCounterpart: boolean;
  /** Money is in dollars, some of it cash. */
  readonly inDollars: boolean;
}

export function completionInputOf(office: OfficeTable, manner: Manner): CompletionInput {
  const { against, percent, basis, hasCounterpart } = manner;
  const table = manner.inDollars ? inDollars(office) : office;
  const ranking = rankingInputOf(table);
  const { indicators, groups, timeProgress } = ranking;
  const isCash = (unit: Unit) => manner.inDollars && unit.kind === "money";
  const task = {
    groups: groups.map(({ name, rows }) => ({
      name,
      rows: rows.map(({ unit, items }) => ({ row: unit.source.row, unit, items })),
    })),
  } as unknown as TaskTable;
  const beside: BesideReading = {
    columns: indicators.map(
      () => ({ sets: against.map((one) => ({ against: one })) }) as unknown as BesideColumns
    ),
    of: new Map(
      task.groups.flatMap(({ rows }) =>
        rows.flatMap(({ items }) =>
          items.map((item, k) => {
            const unit = indicators[k]?.unit ?? ({ kind: "percent" } as const);
            return [item, figuresBeside(item, manner, isCash(unit))] as const;
          })
        )
      )
    ),
    findings: [],
  };
  const period = timeProgress?.period;
  const subsidy = exact(0.07);
  const reckoning = reckonCompletion(task, beside, {
    spans: period?.kind === "campaign" ? daysBetween(period.start, period.end) + 1 : 12,
    percent,
    subsidy,
    ...(timeProgress && { elapsed: timeProgress.share }),
  });
  const shown = (item: ReckonedIndicator): CompletionFigures => {
    const counterpart = basis === "reported" ? item.certified : item.reported;
    return { ...item, ...defined({ counterpart }) };
  };
  const { asOf, title, source, language } = ranking;
  return {
    ...defined({ asOf, timeProgress }),
    ...{ title, source, language, percent, basis, subsidy },
    sheetName: `完成情况表 ${table.sheet}`,
    mark: `completion.${table.sheet}`,
    indicators: indicators.map(({ name, unit, unitText }) => ({
      ...{ name, unit, unitText },
      sets: against.map((one, s) => ({ name: `目标${s + 1}`, against: one })),
      certified: hasCounterpart,
      cash: isCash(unit),
    })),
    groups: reckoning.groups.map(({ name, rows, subtotal }, g) => ({
      name,
      rows: rows.map(({ source: { unit, items }, items: reckoned }, i) => ({
        unit,
        ...defined({ unitAsRead: groups[g]?.rows[i]?.unitAsRead }),
        items: reckoned.map((figures, k) => {
          const item = items[k];
          if (item === undefined) throw new Error(`no item ${k}`);
          const { targets, reported, certified, cash } = beside.of.get(item) ?? { targets: [] };
          const counterpart = basis === "reported" ? certified : reported;
          return {
            figures: shown(figures),
            actual: item.actual,
            targets,
            ...defined({ counterpart, cash }),
          };
        }),
      })),
      subtotal: subtotal.map(shown),
    })),
    total: reckoning.total.map(shown),
  };
}

function figuresBeside(
  item: TaskItem,
  { against, basis, hasCounterpart }: Manner,
  isCash: boolean
): BesideFigures {
  const { target, actual } = item;
  const counts = basis === "reported" ? { reported: actual } : { certified: actual };
  const other = basis === "reported" ? { certified: target } : { reported: target };
  return {
    targets: against.map(() => target),
    ...(hasCounterpart && { ...counts, ...other }),
    ...(isCash && { cash: actual }),
  };
}

function inDollars(table: OfficeTable): OfficeTable {
  const indicators = table.indicators.map((one) =>
    one.unit.kind === "money" ? { ...one, unit: { ...one.unit, currency: "USD" as const } } : one
  );
  return { ...table, indicators };
}
