/** A figure of a running text that follows from others in it, and how. */
import type { Expression } from "../../domain/published-figure/expression";
import { reckon } from "../../domain/published-figure/expression";
import { toNumber } from "../../domain/exact";
import { around, point } from "../../domain/published-figure/interval";
import type { Printed } from "../../domain/published-figure/printed";
import type { Recomputed } from "../../domain/published-figure/verdict";
import type { Mention } from "./mentions";
import type { Sentence } from "./sentences";

export type TextReckoning = Expression<Input>;

/** A target is set and exact; what was done is known to its printed digits. */
export interface Input {
  readonly mention: Mention;
  readonly exact: boolean;
}

export interface TextClaim {
  readonly kind: "rate" | "share" | "gap" | "total" | "count" | "rank";
  readonly line: number;
  /** Characters of the line, the first counted 0, the last not inside. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** The words before it and the figure, for a message. */
  readonly quote: string;
  readonly printed: readonly Printed[];
  readonly recomputed: Recomputed;
  /** 93 ÷ 192. */
  readonly working: string;
  readonly list: string;
  readonly unit: string;
  /** How many 元 or 个 one of `unit` holds; `printed` and `recomputed` are in those. */
  readonly scale: number;
}

/** A rate that was worked out: the claims on 最高 and 最低 look through these. */
export interface Clue {
  readonly kind: TextClaim["kind"];
  readonly sentence: Sentence;
  readonly mention: Mention;
  readonly reckoning: TextReckoning;
  readonly working: string;
}

export function asked(mention: Mention): TextReckoning {
  return { kind: "figure", figure: { mention, exact: true } };
}

export function done(mention: Mention): TextReckoning {
  return { kind: "figure", figure: { mention, exact: false } };
}

export function worked(reckoning: TextReckoning): Recomputed | undefined {
  return reckon(reckoning, ({ mention: { value, half }, exact }) => ({
    value,
    range: exact || toNumber(half) === 0 ? point(value) : around(value, half),
  }));
}

/** Undefined where something would be divided by nothing. */
export function textClaim(clue: Clue): TextClaim | undefined {
  const { kind, sentence, mention, reckoning, working } = clue;
  const result = worked(reckoning);
  if (result === undefined) return undefined;
  const scale = scaleOf(mention);
  return {
    kind,
    line: sentence.line,
    from: mention.from,
    to: mention.to,
    text: mention.text,
    quote: quoteOf(sentence, mention),
    printed: [{ value: mention.value, places: mention.places - Math.round(Math.log10(scale)) }],
    recomputed: result,
    working,
    list: `${sentence.line}:${sentence.from}`,
    unit: mention.unit,
    scale,
  };
}

const LONGEST_QUOTE = 20;

/** 占目标任务192家的48.3%: back to the comma before, or so far that it is not long. */
export function quoteOf({ text, from }: Sentence, mention: Mention): string {
  const before = /[^,，。;；、]*$/.exec(text.slice(0, mention.from - from))?.[0] ?? "";
  return (
    (before.length > LONGEST_QUOTE ? `…${before.slice(-LONGEST_QUOTE)}` : before) + mention.text
  );
}

/** How many base units one of the printed holds. */
export function scaleOf({ value, digits }: Mention): number {
  const number = toNumber(digits);
  return number === 0 ? 1 : toNumber(value) / number;
}

export function between(a: Mention, sign: string, b: Mention): string {
  return `${a.text} ${sign} ${b.text}`;
}
