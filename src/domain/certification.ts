/**
 * 认定: how much of what was reported stood up to checking.
 *
 * 认定率 = 认定 ÷ 上报, 核减 = 上报 − 认定. A certified figure that is missing is not yet a refusal, so it
 * has neither. More certified than reported is an answer too: the office is told, not corrected.
 */
import { amountRatio, inBase, sameKind, subtractAmounts } from "./amount";
import type { Amount } from "./amount";
import { compare, isPositive } from "./exact";
import type { Exact } from "./exact";

export interface Claim {
  readonly reported: Amount | undefined;
  readonly certified: Amount | undefined;
}

export interface Certification {
  /** Absent where nothing was reported: there is no share of nothing. */
  readonly rate?: Exact;
  /** 核减; negative where more was certified than reported. */
  readonly reduction: Amount;
}

/** Undefined where one of the two is missing, or they are counted in different things. */
export function certification({ reported, certified }: Claim): Certification | undefined {
  if (reported === undefined || certified === undefined) return undefined;
  if (!sameKind(reported, certified)) return undefined;
  const reduction = subtractAmounts(reported, certified);
  if (!isPositive(inBase(reported))) return { reduction };
  return { rate: amountRatio(certified, reported), reduction };
}

/** 上报实际进资 above the contracts that it is to come from: more has arrived than was ever agreed. */
export function exceedsContract(
  reported: Amount | undefined,
  contract: Amount | undefined
): boolean {
  if (reported === undefined || contract === undefined) return false;
  return sameKind(reported, contract) && compare(inBase(reported), inBase(contract)) > 0;
}
