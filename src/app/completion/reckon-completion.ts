/**
 * The arithmetic of 完成情况表: every unit, each group's 小计 and the 合计, against every target set.
 *
 * A sum takes the figures that are there, as a clerk's 合计 does: those of units without a target too.
 * Sums of percentages say nothing and are not made.
 */
import { addAmounts, inBase, sameKind } from "../../domain/amount";
import type { Amount } from "../../domain/amount";
import { assess } from "../../domain/assessment";
import type { Against, AssessedBy, Assessment } from "../../domain/assessment";
import { certification } from "../../domain/certification";
import type { Exact } from "../../domain/exact";
import { fxSubsidy } from "../../domain/fx-subsidy";
import { money } from "../../domain/money";
import type { Money } from "../../domain/money";
import type { TaskRow, TaskTable } from "../../reader/task-table";
import type { BesideColumns, BesideFigures, BesideReading } from "../../reader/tasks/target-sets";
import { defined } from "../defined";

export interface CompletionRule extends AssessedBy {
  /** 汇率补贴: 元 for a dollar. */
  readonly subsidy: Exact;
}

/** One indicator of a unit, or summed over units. */
export interface ReckonedIndicator {
  readonly actual?: Amount;
  /** One for each target set, in their order. */
  readonly sets: readonly ReckonedSet[];
  readonly reported?: Amount;
  readonly certified?: Amount;
  readonly certificationRate?: Exact;
  readonly reduction?: Amount;
  readonly cash?: Amount;
  readonly subsidy?: Money<"CNY">;
}

export interface ReckonedSet {
  readonly target?: Amount;
  readonly assessed: Assessment;
}

export interface ReckonedUnit {
  readonly source: TaskRow;
  readonly items: readonly ReckonedIndicator[];
}

export interface ReckonedUnits {
  readonly name: string;
  readonly rows: readonly ReckonedUnit[];
  readonly subtotal: readonly ReckonedIndicator[];
}

export interface CompletionReckoning {
  readonly groups: readonly ReckonedUnits[];
  readonly total: readonly ReckonedIndicator[];
}

export function reckonCompletion(
  task: TaskTable,
  beside: BesideReading,
  rule: CompletionRule
): CompletionReckoning {
  const groups = task.groups.map(({ name, rows }) => {
    const reckoned = rows.map((source) => reckonUnit(source, beside, rule));
    return { name, rows: reckoned, subtotal: reckonSums(reckoned, beside.columns, rule) };
  });
  const all = groups.flatMap(({ rows }) => rows);
  return { groups, total: reckonSums(all, beside.columns, rule) };
}

function againstOf(columns: BesideColumns | undefined): readonly Against[] {
  return (columns?.sets ?? []).map(({ against }) => against);
}

function reckonUnit(
  source: TaskRow,
  { of, columns }: BesideReading,
  rule: CompletionRule
): ReckonedUnit {
  const items = source.items.map((item, k) =>
    reckon(figuresOf(item.actual.amount, of.get(item)), againstOf(columns[k]), rule)
  );
  return { source, items };
}

/** What an indicator is reckoned from. */
interface Figures {
  readonly actual: Amount | undefined;
  readonly targets: readonly (Amount | undefined)[];
  readonly reported: Amount | undefined;
  readonly certified: Amount | undefined;
  /** As the table prints it. */
  readonly reduction: Amount | undefined;
  readonly cash: Amount | undefined;
}

function figuresOf(actual: Amount | undefined, beside: BesideFigures | undefined): Figures {
  const { targets, reported, certified, reduction, cash } = beside ?? NOTHING_BESIDE;
  return {
    actual,
    targets: targets.map(({ amount }) => amount),
    reported: reported?.amount,
    certified: certified?.amount,
    reduction: reduction?.amount,
    cash: cash?.amount,
  };
}

const NOTHING_BESIDE: BesideFigures = { targets: [] };

function reckon(
  figures: Figures,
  against: readonly Against[],
  rule: CompletionRule
): ReckonedIndicator {
  const { actual, targets, reported, certified, cash } = figures;
  const proven = certification({ reported, certified });
  return {
    sets: targets.map((target, s) => ({
      ...defined({ target }),
      assessed: assess({ target, actual }, rule, against[s]),
    })),
    ...defined({
      actual,
      reported,
      certified,
      certificationRate: proven?.rate,
      reduction: proven?.reduction ?? figures.reduction,
      cash,
      subsidy: subsidyOf(cash, rule),
    }),
  };
}

/** Paid on dollars; of other money nobody has named a rate. */
function subsidyOf(
  cash: Amount | undefined,
  { subsidy }: CompletionRule
): Money<"CNY"> | undefined {
  if (cash?.kind !== "money" || cash.currency !== "USD") return undefined;
  return fxSubsidy(money(inBase(cash), 0, "USD"), subsidy);
}

function reckonSums(
  rows: readonly ReckonedUnit[],
  columns: readonly BesideColumns[],
  rule: CompletionRule
): readonly ReckonedIndicator[] {
  return columns.map((beside, k) => {
    const items = rows.flatMap(({ items: all }) => all[k] ?? []);
    const added = (of: (item: ReckonedIndicator) => Amount | undefined) => sumOf(items.map(of));
    return reckon(
      {
        actual: added(({ actual }) => actual),
        targets: beside.sets.map((_, s) => added((item) => item.sets[s]?.target)),
        reported: added(({ reported }) => reported),
        certified: added(({ certified }) => certified),
        reduction: added(({ reduction }) => reduction),
        cash: added(({ cash }) => cash),
      },
      againstOf(beside),
      rule
    );
  });
}

/** Undefined where nothing is there, or what is there cannot be added up. */
function sumOf(amounts: readonly (Amount | undefined)[]): Amount | undefined {
  const there = amounts.filter((amount) => amount !== undefined);
  const [first, ...others] = there;
  if (first === undefined || first.kind === "percent") return undefined;
  return others.every((other) => sameKind(first, other))
    ? others.reduce(addAmounts, first)
    : undefined;
}
