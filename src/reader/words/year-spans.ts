/**
 * Headers that name a part of the year → its months: 一季度, 上半年, 前三季度, 1—6月, 截至9月.
 *
 * What begins in January and says more than one quarter is cumulative, whatever it calls itself.
 */
import { headerWord, monthOf } from "./match-words";
import { FROM_TO, HALF, QUARTER, SINCE_JANUARY } from "./vocabulary-patterns";

/** Both inside, 1–12. */
export interface YearSpan {
  readonly first: number;
  readonly last: number;
}

/** Of the layer nearest to the figures that names one. */
export function spanOfPath(path: readonly string[]): YearSpan | undefined {
  for (let layer = path.length - 1; layer >= 0; layer--) {
    const span = spanOf(path[layer] ?? "");
    if (span !== undefined) return span;
  }
  return undefined;
}

function spanOf(header: string): YearSpan | undefined {
  const word = headerWord(header);
  const month = monthOf(header);
  if (month !== undefined) return { first: month, last: month };
  const quarter = numberOf(QUARTER.exec(word)?.[1]);
  if (quarter !== undefined) return { first: 3 * quarter - 2, last: 3 * quarter };
  const half = HALF.exec(word)?.[1];
  if (half !== undefined) return half === "上" ? { first: 1, last: 6 } : { first: 7, last: 12 };
  return cumulative(word);
}

function cumulative(word: string): YearSpan | undefined {
  const [, from, to] = FROM_TO.exec(word) ?? [];
  if (to !== undefined) return spanFrom(Number(from), Number(to));
  for (const { pattern, months } of SINCE_JANUARY) {
    const count = numberOf(pattern.exec(word)?.[1]);
    if (count !== undefined) return spanFrom(1, count * months);
  }
  return undefined;
}

function spanFrom(first: number, last: number): YearSpan | undefined {
  return first <= last ? { first, last } : undefined;
}

function numberOf(digit: string | undefined): number | undefined {
  if (digit === undefined) return undefined;
  const ordinal = "一二三四".indexOf(digit) + 1;
  return ordinal > 0 ? ordinal : Number(digit);
}

/**
 * The spans that make up the year so far, as places in the list: the longest from January, then on from where it
 * ends. Of 一季度 | 上半年 | 前三季度 that is the last alone; of 一季度 | 二季度 both. Undefined where a gap is left.
 */
export function coverOfYear(
  spans: readonly (YearSpan | undefined)[]
): readonly number[] | undefined {
  const cover: number[] = [];
  let next = 1;
  for (;;) {
    const at = longestFrom(spans, next);
    if (at === undefined) break;
    cover.push(at);
    next = (spans[at]?.last ?? 12) + 1;
  }
  const beyond = spans.some((span) => span !== undefined && span.last >= next);
  return cover.length === 0 || beyond ? undefined : cover;
}

function longestFrom(spans: readonly (YearSpan | undefined)[], first: number): number | undefined {
  let longest: number | undefined;
  spans.forEach((span, i) => {
    const end = longest === undefined ? 0 : (spans[longest]?.last ?? 0);
    if (span?.first === first && span.last > end) longest = i;
  });
  return longest;
}
