/**
 * Of several targets the one that counts: 确保 before 力争, the year's before that of some months. Where there are
 * only those of quarters or months, they are added up: one quarter's alone is no measure of the year so far.
 */
import { withoutUnit } from "../cells/read-units";
import { fold } from "../words/fold";
import type { Column } from "../table";
import { TASK_OF_MONTHS } from "../words/vocabulary-patterns";
import { coverOfYear, spanOfPath } from "../words/year-spans";
import type { YearSpan } from "../words/year-spans";
import { choiceFinding, choose } from "./column-choice";
import type { Choice } from "./column-choice";

/** Best first; a target that is called nothing in particular goes after 确保 and before the rest. */
const VARIANT_ORDER = ["确保", "", "*", "力争", "序时"];
/** Of targets that are called alike, the year's goes before that of some months, and this month's last. */
const CURRENT = /^(?:当|本)(?:月|季|周|旬|期)|月度|季度/;
const SPAN = /\d{1,2}[-—–~至]\d{1,2}月|上半年|序时|时序|阶段/;

/** Where the target comes from: one column, or those of the year's parts. */
export interface TargetColumns {
  /** The first of the parts, where there are several. */
  readonly target: Column;
  readonly parts?: readonly Column[];
}

export function pickTargets(choice: Choice, targets: readonly Column[]): TargetColumns | undefined {
  const parts = partsOfYear(targets);
  const [first, ...more] = parts;
  if (first !== undefined && more.length > 0) {
    tellSummed(choice, parts, first);
    return { target: first, parts };
  }
  if (first !== undefined && targets.length > 1) {
    const others = targets.filter((target) => target !== first);
    choose(choice, "several-targets", first, others);
    return { target: first };
  }
  const target = pickTarget(choice, targets);
  return target && { target };
}

/**
 * Those that make up the year so far, where all are called alike and say which months they are of: of 一季度 | 二季度
 * both, of 一季度 | 二季度累计 the latter alone.
 */
function partsOfYear(targets: readonly Column[]): readonly Column[] {
  const spans = targets.map(spanOfTarget);
  const alike = targets.every(({ variant }) => variant === targets[0]?.variant);
  if (!alike || spans.some((span) => span === undefined)) return [];
  const places = coverOfYear(spans) ?? [];
  return targets.filter((_, i) => places.indexOf(i) >= 0);
}

function spanOfTarget({ path }: Column): YearSpan | undefined {
  return spanOfPath(path.map((text) => fold(withoutUnit(text)).replace(TASK_OF_MONTHS, "")));
}

const MONTHS = 12;

function tellSummed(choice: Choice, parts: readonly Column[], first: Column): void {
  const last = lastMonth(parts);
  const mention = { count: parts.length, month: last ?? "" };
  choice.report(
    last === MONTHS
      ? choiceFinding(choice, "targets-summed", "note", first, mention)
      : choiceFinding(choice, "targets-stop", "confirm", first, mention)
  );
}

/** Of columns that each say which months they are of; undefined where one does not begin the year. */
export function lastMonth(columns: readonly Column[]): number | undefined {
  const spans = columns.flatMap((column) => spanOfTarget(column) ?? []);
  const fromJanuary = spans.some(({ first }) => first === 1);
  return fromJanuary ? Math.max(...spans.map(({ last }) => last)) : undefined;
}

/** What ought to be done by now, whatever the day: 序时目标. */
export function isByNow({ path, variant }: Column): boolean {
  return variant === "序时" || path.some((text) => /序时|时序/.test(fold(text)));
}

function pickTarget(choice: Choice, targets: readonly Column[]): Column | undefined {
  const { variant } = choice.meant;
  const isMeant = (column: Column) => variant !== undefined && column.variant === variant;
  const ordered = [...targets].sort(
    (a, b) =>
      Number(isMeant(b)) - Number(isMeant(a)) ||
      variantRank(a) - variantRank(b) ||
      periodRank(a) - periodRank(b) ||
      a.column - b.column
  );
  const [first, ...others] = ordered;
  if (first !== undefined && others.length > 0 && !isMeant(first)) {
    choose(choice, "several-targets", first, others);
  }
  return first;
}

function variantRank({ variant = "" }: Column): number {
  const at = VARIANT_ORDER.indexOf(variant);
  return at < 0 ? VARIANT_ORDER.indexOf("*") : at;
}

/** No target of this month, or of some months, that the year's actual is not held against. */
export function isOfYear(column: Column): boolean {
  return periodRank(column) === 0;
}

export function periodRank({ path }: Column): number {
  const says = (pattern: RegExp) => path.some((text) => pattern.test(fold(text)));
  if (says(CURRENT)) return 2;
  return says(SPAN) ? 1 : 0;
}
