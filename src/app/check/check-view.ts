/** What 核数 found, as plain data for a door: the pane lists it, the command line prints it. */
import { roundHalfUp, toNumber } from "../../domain/exact";
import type { Verdict } from "../../domain/published-figure/verdict";
import { a1 } from "../../spreadsheet/address";
import type { Language } from "../messages/messages";
import type { Claim } from "../../reader/claims/claim";
import { cellOf } from "./check-book";
import type { Checked } from "./check-book";
import { breachMessage, claimMessage } from "./figure-message";

export interface CheckedFigureView {
  readonly sheet: string;
  /** B7. */
  readonly cell: string;
  readonly kind: string;
  /** As shown; a percentage is 47.8 and not 0.478. */
  readonly printed: number | string;
  /** To as many places as are printed; null where there is nothing to work out. */
  readonly recomputed: number | null;
  readonly unit: string;
  readonly verdict: Verdict;
  readonly message: string;
}

export type VerdictCounts = Readonly<Record<Verdict, number>>;

export function checkedView(checked: Checked, language: Language): CheckedFigureView {
  const { sheet = "", ...at } = cellOf(checked);
  const place = { sheet, cell: a1(at) };
  if (checked.kind === "breach") {
    const { kind, printed, limit, unit } = checked.breach;
    return {
      ...place,
      kind,
      printed: typeof printed === "string" ? printed : toNumber(printed),
      recomputed: limit === undefined ? null : toNumber(limit),
      unit,
      verdict: "BROKEN",
      message: breachMessage(checked.breach, language),
    };
  }
  const { claim, verdict } = checked;
  const [shown] = claim.printed;
  const places = placesOf(claim);
  return {
    ...place,
    kind: claim.kind,
    printed: shown === undefined ? "" : toNumber(roundHalfUp(shown.value, places.printed)),
    recomputed: toNumber(roundHalfUp(claim.recomputed.value, places.recomputed)),
    unit: claim.unit,
    verdict,
    message: claimMessage(claim, verdict, language),
  };
}

export interface Places {
  readonly printed: number;
  readonly recomputed: number;
}

/** Sums are told whole, 535.54 beside a printed 530; a quotient to the places that are printed. */
export function placesOf({ kind, printed, reckoning }: Claim): Places {
  const places = printed[0]?.places ?? 0;
  const isSum = reckoning?.kind === "sum" || reckoning?.kind === "difference";
  const whole = isSum && kind !== "score";
  return { printed: places, recomputed: whole ? Math.max(places, MOST_PLACES) : places };
}

const MOST_PLACES = 6;

export function countVerdicts(verdicts: readonly Verdict[]): VerdictCounts {
  const counts: Record<Verdict, number> = {
    MATCH: 0,
    TRUNCATED: 0,
    CONSISTENT_WITH_ROUNDED_INPUTS: 0,
    MISMATCH: 0,
    BROKEN: 0,
  };
  for (const verdict of verdicts) counts[verdict]++;
  return counts;
}

/** MISMATCH and BROKEN: what somebody must look at. */
export function isFault(verdict: Verdict): boolean {
  return verdict === "MISMATCH" || verdict === "BROKEN";
}
