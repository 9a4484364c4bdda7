/** 核数 for the pane: the figures that somebody must look at first, and how many there are of each verdict. */
import type { Verdict } from "../../domain/published-figure/verdict";
import { placeName } from "../../spreadsheet/address";
import type { Cell } from "../../spreadsheet/address";
import type { Language } from "../messages";
import { cellOf } from "./check-book";
import type { Checked } from "./check-book";
import { checkedView } from "./check-view";
import { checkWords } from "./check-words";

export interface CheckedItem {
  readonly verdict: Verdict;
  /** 比率. */
  readonly kind: string;
  readonly at: Cell;
  /** 通报!D7. */
  readonly place: string;
  readonly message: string;
}

export interface VerdictCount {
  readonly verdict: Verdict;
  readonly name: string;
  readonly count: number;
}

export const GRAVEST_FIRST: readonly Verdict[] = [
  "MISMATCH",
  "BROKEN",
  "TRUNCATED",
  "CONSISTENT_WITH_ROUNDED_INPUTS",
  "MATCH",
];

/** Gravest first, in reading order among those alike. */
export function checkedItems(all: readonly Checked[], language: Language): readonly CheckedItem[] {
  const { kinds } = checkWords(language);
  const items = all.map((one): CheckedItem => {
    const { verdict, kind, message } = checkedView(one, language);
    const at = cellOf(one);
    return { verdict, kind: kinds[kind] ?? kind, at, place: placeName(at), message };
  });
  return GRAVEST_FIRST.flatMap((verdict) => items.filter((one) => one.verdict === verdict));
}

/** Of what there is; a verdict that nothing has is left out. */
export function verdictCounts(
  figures: readonly { readonly verdict: Verdict }[],
  language: Language
): readonly VerdictCount[] {
  const { verdicts } = checkWords(language);
  return GRAVEST_FIRST.map((verdict) => ({
    verdict,
    name: verdicts[verdict] ?? verdict,
    count: figures.filter((one) => one.verdict === verdict).length,
  })).filter(({ count }) => count > 0);
}

export type { Verdict };
