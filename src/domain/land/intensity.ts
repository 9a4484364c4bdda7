/** 投资强度, 亩均税收 against what was agreed, and 差额补齐: what is missing to it. */
import { ZERO, isPositive, minus, over, roundHalfUp, times } from "../exact";
import type { Exact } from "../exact";

export interface Intensity {
  /** 万元/亩. */
  readonly perMu: Exact;
  /** 万元 still to come until the threshold is met; 0 where it is. */
  readonly shortfall: Exact;
}

/** Where no threshold is known, only what there is per 亩. */
export interface Performance {
  readonly perMu: Exact;
  readonly threshold?: Exact;
  readonly shortfall?: Exact;
}

/** All in 万元/亩, the shortfall in 万元. */
export function performance(perMu: Exact, area: Exact, threshold?: Exact): Performance {
  if (threshold === undefined) return { perMu };
  return { threshold, ...intensity(times(perMu, area), area, threshold) };
}

/** As printed: what is missing by less than half a 百元 is not missing. */
export function fallsShort({ shortfall }: Performance): boolean {
  return shortfall !== undefined && isPositive(roundHalfUp(shortfall, 2));
}

/** `amount` in 万元 (固定资产投资, or a year's tax), `threshold` in 万元/亩. */
export function intensity(amount: Exact, area: Exact, threshold: Exact): Intensity {
  const missing = minus(times(threshold, area), amount);
  return { perMu: over(amount, area), shortfall: isPositive(missing) ? missing : ZERO };
}
