/**
 * An amount of whatever is assessed: money, things counted, or a percentage.
 *
 * Amounts of different kinds refuse to meet: 条 are not 家, 元 are not 美元, and a percentage is
 * compared with a percentage only.
 */
import { ZERO, compare, exact, minus, over, plus, times } from "./exact";
import type { Exact } from "./exact";
import { inUnits, money, powerOfTen } from "./money";
import type { Currency, Money, Scale } from "./money";

export type Amount =
  | ({ readonly kind: "money" } & Money)
  | { readonly kind: "count"; readonly count: Exact; readonly of: string }
  /** As a fraction: 60 % is 0.6. */
  | { readonly kind: "percent"; readonly fraction: Exact };

/** A unit as a table prints it: 亿元 is money in CNY at scale 8, 万人 counts 人 by ten thousands. */
export type Unit =
  | { readonly kind: "money"; readonly currency: Currency; readonly scale: Scale }
  | { readonly kind: "count"; readonly of: string; readonly scale: Scale }
  | { readonly kind: "percent" };

/** The unit of a column that names none: things, counted one by one. */
export const PLAIN: Unit = { kind: "count", of: "", scale: 0 };

export function amountIn(unit: Unit, digits: Exact): Amount {
  if (unit.kind === "money") {
    // Field by field: spreads are dear, and this stands behind every figure of a table.
    const { minor, currency } = money(digits, unit.scale, unit.currency);
    return { kind: "money", minor, currency };
  }
  if (unit.kind === "percent") return { kind: "percent", fraction: over(digits, exact(100)) };
  return { kind: "count", count: times(digits, powerOfTen(unit.scale)), of: unit.of };
}

/** In base units: 元, 美元, 个; a percentage as a fraction. */
export function inBase(amount: Amount): Exact {
  if (amount.kind === "money") return inUnits(amount);
  return amount.kind === "percent" ? amount.fraction : amount.count;
}

const HUNDREDTH = over(exact(1), exact(100));

/** How many base units one printed unit holds: 亿元 → 10^8, % → 1/100. */
export function unitFactor(unit: Unit): Exact {
  return unit.kind === "percent" ? HUNDREDTH : powerOfTen(unit.scale);
}

export function addAmounts(a: Amount, b: Amount): Amount {
  return withBase(a, plus(inBase(a), inBase(alike(a, b))));
}

/** a − b: the gap to a target is target − actual. */
export function subtractAmounts(a: Amount, b: Amount): Amount {
  return withBase(a, minus(inBase(a), inBase(alike(a, b))));
}

/** a ÷ b, exact. Throws on amounts of different kinds and on b = 0. */
export function amountRatio(a: Amount, b: Amount): Exact {
  return over(asHeld(a), asHeld(alike(a, b)));
}

/** Negative, zero or positive. */
export function signOf(amount: Amount): number {
  return compare(asHeld(amount), ZERO);
}

/** Its number as it is kept: enough for ratio and sign, which are the same in any unit. */
function asHeld(amount: Amount): Exact {
  if (amount.kind === "money") return amount.minor;
  return amount.kind === "percent" ? amount.fraction : amount.count;
}

/** Whether two amounts may meet. Things of no name meet things of any: 任务(个), 完成 without a unit. */
export function sameKind(a: Amount, b: Amount): boolean {
  if (a.kind !== b.kind) return false;
  const unnamed = a.kind === "count" && (baseName(a) === "" || baseName(b) === "");
  return unnamed || baseName(a) === baseName(b);
}

/** CNY, 个, % …: what the amount is counted in. */
export function baseName(amount: Amount): string {
  if (amount.kind === "money") return amount.currency;
  return amount.kind === "percent" ? "%" : amount.of;
}

/** The same kind of amount with another number of base units. */
export function withBase(like: Amount, base: Exact): Amount {
  if (like.kind === "money") return { kind: "money", ...money(base, 0, like.currency) };
  if (like.kind === "percent") return { kind: "percent", fraction: base };
  return { kind: "count", count: base, of: like.of };
}

function alike(a: Amount, b: Amount): Amount {
  if (!sameKind(a, b)) throw new Error(`cannot compare ${baseName(a)} with ${baseName(b)}`);
  return b;
}
