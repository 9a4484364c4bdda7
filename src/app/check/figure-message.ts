/** What is said of one checked figure: where it stands, what it is, what it was worked out to be. */
import { exact, minus, over, roundHalfUp, toFixed, toNumber } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import type { FigureVerdict } from "../../domain/published-figure/verdict";
import { recomputed } from "../../reader/claims/claim";
import type { Breach, Claim, Reckoning } from "../../reader/claims/claim";
import type { TextBreach } from "../../reader/prose/text-breaches";
import { quoteOf } from "../../reader/prose/text-claim";
import type { TextClaim } from "../../reader/prose/text-claim";
import { a1 } from "../../spreadsheet/address";
import type { Language } from "../messages/messages";
import { checkWords, filled } from "./check-words";
import type { CheckWords } from "./check-words";

export function claimMessage(claim: Claim, verdict: FigureVerdict, language: Language): string {
  const words = checkWords(language);
  const [shown] = claim.printed;
  if (shown === undefined) return "";
  const told = figureMessage(
    {
      place: placeText(words, claim),
      how: howText(claim, words),
      unit: claim.unit,
      places: shown.places,
      printed: shown.value,
      recomputed: claim.recomputed.value,
    },
    verdict,
    words
  );
  const skipped = claim.skipped ?? [];
  if (skipped.length === 0) return told;
  return told + filled(words.skipped, { cells: skipped.map(a1).join(words.and) });
}

/** The same of a figure in a text, which is quoted. */
export function textMessage(claim: TextClaim, verdict: FigureVerdict, language: Language): string {
  const words = checkWords(language);
  const [shown] = claim.printed;
  if (shown === undefined) return "";
  const scale = exact(claim.scale);
  return figureMessage(
    {
      place: filled(words.textOf, { name: claim.quote }),
      how: ` ${claim.working} `,
      unit: claim.unit,
      places: shown.places + Math.round(Math.log10(claim.scale)),
      printed: over(shown.value, scale),
      recomputed: over(claim.recomputed.value, scale),
    },
    verdict,
    words
  );
}

interface Told {
  readonly place: string;
  readonly how: string;
  readonly unit: string;
  readonly places: number;
  readonly printed: Exact;
  readonly recomputed: Exact;
}

function figureMessage(told: Told, verdict: FigureVerdict, words: CheckWords): string {
  const { place, how, unit, printed, recomputed } = told;
  const places = Math.max(0, told.places);
  if (verdict === "MATCH")
    return filled(words.match, { place, how, printed: toFixed(printed, places) + unit });
  const [rounded, close] = [toFixed(recomputed, places), closely(recomputed, places)];
  const shown = (value: Exact) => roundHalfUp(value, told.places);
  const template = templateOf(words, verdict);
  return filled(Number(rounded) === Number(close) ? saidOnce(template) : template, {
    place,
    how,
    printed: toFixed(printed, places) + unit,
    recomputed: rounded + unit,
    exact: close,
    difference: signed(minus(shown(printed), shown(recomputed))),
  });
}

export function breachMessage(breach: Breach, language: Language): string {
  const words = checkWords(language);
  return filled(words.broken[breach.kind] ?? "", {
    place: filled(words.lineOf, { of: breach.of, name: breach.name }),
    of: breach.of,
    printed: amountText(breach.printed, breach.unit),
    limit: breach.limit === undefined ? "" : amountText(breach.limit, breach.unit),
    against: breach.againstName,
    row: breach.against.row + 1,
  });
}

export function textBreachMessage(breach: TextBreach, language: Language): string {
  const { kind, sentence, mention, against } = breach;
  const words = checkWords(language);
  return filled(words.broken[kind] ?? "", {
    place: filled(words.textOf, { name: quoteOf(sentence, mention) }),
    printed: mention.text,
    limit: against.text,
    against: quoteOf(sentence, against),
  });
}

/** A count stands in words of its own, which are quoted. */
function placeText({ lineOf, textOf }: CheckWords, { of, name }: Claim): string {
  return filled(of === "" ? textOf : lineOf, { of, name });
}

function templateOf(words: CheckWords, verdict: FigureVerdict): string {
  switch (verdict) {
    case "MATCH":
      return words.match;
    case "TRUNCATED":
      return words.truncated;
    case "CONSISTENT_WITH_ROUNDED_INPUTS":
      return words.rounded;
    case "MISMATCH":
      return words.mismatch;
  }
}

/** Two more places than are printed: 48.4375 behind 48.4. */
function closely(value: Exact, places: number): string {
  return String(toNumber(roundHalfUp(value, places + 3)));
}

/** 5.5（5.5） says the same thing twice. */
function saidOnce(template: string): string {
  return template.replace(/（\{exact\}）| \(\{exact\}\)/, "");
}

function signed(difference: Exact): string {
  const number = toNumber(difference);
  return number > 0 ? `+${number}` : String(number);
}

function amountText(value: Exact | string, unit: string): string {
  return typeof value === "string" ? value : `${toNumber(value)}${unit}`;
}

/** 93 ÷ 192 where it is as short as that; otherwise in words. */
function howText({ reckoning, how }: Claim, words: CheckWords): string {
  const short = reckoning === undefined ? undefined : shortSum(reckoning);
  return short === undefined ? (words.hows[how] ?? how) : ` ${short} `;
}

function shortSum(reckoning: Reckoning): string | undefined {
  const { kind } = reckoning;
  if (kind === "product") return withoutHundred(reckoning.of);
  if (kind === "quotient") return between(reckoning.of, "÷", reckoning.by);
  return kind === "difference" ? between(reckoning.from, "−", reckoning.less) : undefined;
}

function withoutHundred(of: readonly Reckoning[]): string | undefined {
  const [first, second] = of;
  if (first === undefined || second === undefined || of.length !== 2) return undefined;
  if (second.kind === "number") return shortSum(first);
  return between(first, "×", second);
}

function between(a: Reckoning, sign: string, b: Reckoning): string | undefined {
  const [left, right] = [numberIn(a), numberIn(b)];
  return left === undefined || right === undefined ? undefined : `${left} ${sign} ${right}`;
}

/** A sum is shown as what it comes to. */
function numberIn(reckoning: Reckoning): number | undefined {
  const worked = recomputed(reckoning);
  return worked && toNumber(roundHalfUp(worked.value, 6));
}
