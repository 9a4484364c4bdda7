/** Checked figures for a terminal: how many of each verdict, then a line for each that is not in order. */
import { checkWords } from "../app/check/check-words";
import type { VerdictCounts } from "../app/check/check-view";
import type { Verdict } from "../domain/published-figure/verdict";
import type { Language } from "./arguments";

interface Line {
  readonly verdict: Verdict;
  readonly message: string;
  readonly sheet?: string;
  readonly cell?: string;
  readonly line?: number;
}

const GRAVEST_FIRST: readonly Verdict[] = [
  "BROKEN",
  "MISMATCH",
  "TRUNCATED",
  "CONSISTENT_WITH_ROUNDED_INPUTS",
];

export function checkedLines(
  figures: readonly Line[],
  counts: VerdictCounts,
  language: Language
): string {
  const zh = language === "zh";
  const all = [...GRAVEST_FIRST, "MATCH" as const];
  const total = all.reduce((sum, verdict) => sum + counts[verdict], 0);
  if (total === 0) return zh ? "没有找到可以核对的数。" : "No figure was found to check.";
  const { verdicts } = checkWords(language);
  const told = all
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => `${verdicts[verdict] ?? verdict} ${counts[verdict]}`);
  const head = zh
    ? `核对了 ${total} 个数：${told.join("，")}`
    : `${total} figures checked: ${told.join(", ")}`;
  const lines = GRAVEST_FIRST.flatMap((verdict) =>
    figures
      .filter((one) => one.verdict === verdict)
      .map((one) => `  [${verdicts[verdict] ?? verdict}] ${placeOf(one, zh)}  ${one.message}`)
  );
  return [head, ...lines].join("\n");
}

function placeOf({ sheet, cell, line }: Line, zh: boolean): string {
  if (line !== undefined) return zh ? `第 ${line} 行` : `line ${line}`;
  return `${sheet ?? ""}!${cell ?? ""}`;
}
