/** Of several targets the one that counts: 确保 before 力争, the year's before that of some months. */
import { fold } from "../words/fold";
import type { Column } from "../table";
import { choose } from "./column-choice";
import type { Choice } from "./column-choice";

/** Best first; a target that is called nothing in particular goes after 确保 and before the rest. */
const VARIANT_ORDER = ["确保", "", "*", "力争", "序时"];
/** Of targets that are called alike, the year's goes before that of some months, and this month's last. */
const CURRENT = /^(?:当|本)(?:月|季|周|旬|期)|月度|季度/;
const SPAN = /\d{1,2}[-—–~至]\d{1,2}月|上半年|序时|时序|阶段/;

export function pickTarget(choice: Choice, targets: readonly Column[]): Column | undefined {
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
