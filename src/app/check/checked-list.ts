/** 核数 for the pane: the figures that somebody must look at first, and how many there are of each verdict. */
import type { Verdict } from "../../domain/published-figure/verdict";
import { placeName } from "../../spreadsheet/address";
import type { Cell } from "../../spreadsheet/address";
import type { Language } from "../messages/messages";
import { cellOf } from "./check-book";
import type { Checked } from "./check-book";
import { checkedView } from "./check-view";
import { checkWords } from "./check-words";

/** A checked figure in texts, of a sheet or of a pasted text. */
export interface CheckedLine {
  readonly verdict: Verdict;
  /** 比率. */
  readonly kind: string;
  /** 通报!D7, 第 2 行. */
  readonly place: string;
  /** 48.3%. */
  readonly printed: string;
  /** Absent where there is nothing to work out. */
  readonly recomputed?: string;
  readonly message: string;
}

export interface CheckedItem extends CheckedLine {
  readonly at: Cell;
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
    const { kind, printed, recomputed, unit, ...told } = checkedView(one, language);
    const at = cellOf(one);
    return {
      verdict: told.verdict,
      kind: kinds[kind] ?? kind,
      at,
      place: placeName(at),
      printed: `${printed}${typeof printed === "string" ? "" : unit}`,
      ...(recomputed !== null && { recomputed: `${recomputed}${unit}` }),
      message: told.message,
    };
  });
  return GRAVEST_FIRST.flatMap((verdict) => items.filter((one) => one.verdict === verdict));
}

/** Of what there is; a verdict that nothing has is left out. */
export function verdictCounts(
  figures: readonly { readonly verdict: Verdict }[],
  language: Language
): readonly VerdictCount[] {
  return GRAVEST_FIRST.map((verdict) => ({
    verdict,
    name: verdictName(verdict, language),
    count: figures.filter((one) => one.verdict === verdict).length,
  })).filter(({ count }) => count > 0);
}

export function verdictName(verdict: Verdict, language: Language): string {
  return checkWords(language).verdicts[verdict] ?? verdict;
}

export type { Verdict };
