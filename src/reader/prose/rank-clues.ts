/** 甲镇95.2分,排名第1;乙镇93.5分,排名第2: places that do not go with the figures beside them. */
import { compare, exact } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import { numberOf } from "../../domain/published-figure/expression";
import { readNumeral } from "../cells/numerals";
import { RANK_OF_FIGURE, RANKED_FIGURE } from "../words/vocabulary-prose";
import type { Mention } from "./mentions";
import type { Sentence } from "./sentences";
import type { Clue } from "./text-claim";

interface Ranked {
  readonly value: Exact;
  readonly shown: string;
  readonly rank: Mention;
}

/** Two figures may each be ranked among others; three in a row are a list. */
const LIST = 3;

export function rankClues(sentence: Sentence): readonly Clue[] {
  const ranked = rankedIn(sentence);
  if (ranked === undefined || ranked.length < LIST || !areInARow(ranked)) return [];
  const first = Math.min(...ranked.map(placeOf));
  const inOrder = ranked.slice().sort((a, b) => compare(b.value, a.value));
  const working = inOrder.map(({ shown }) => shown).join(" > ");
  return ranked.map(({ value, rank }) => {
    const above = ranked.filter((one) => compare(one.value, value) > 0).length;
    const reckoning = numberOf(exact(first + above));
    return { kind: "rank" as const, sentence, mention: rank, reckoning, working };
  });
}

/** Places 2, 3 and 4, each once: otherwise units are left out, and the figures are of a longer list. */
function areInARow(ranked: readonly Ranked[]): boolean {
  const places = ranked.map(placeOf).sort((a, b) => a - b);
  return places.every((place, i) => place === (places[0] ?? 0) + i);
}

function placeOf({ rank }: Ranked): number {
  return Number(rank.text.replace(/\D/g, ""));
}

/** Undefined where a place has two figures before it, or figures of two kinds are ranked. */
function rankedIn(sentence: Sentence): readonly Ranked[] | undefined {
  const { text, from } = sentence;
  const ranked: Ranked[] = [];
  let end = 0;
  let measure: string | undefined;
  for (const match of matches(RANK_OF_FIGURE, text)) {
    const figures = matches(RANKED_FIGURE, text.slice(end, match.index));
    const [, digits = "", unit = ""] = figures[0] ?? [];
    if (figures.length !== 1 || (measure !== undefined && measure !== unit)) return undefined;
    measure = unit;
    end = match.index + match[0].length;
    const place = match[1] ?? "";
    const at = from + end - place.length;
    ranked.push({ value: exact(digits), shown: digits + unit, rank: rankMention(place, at) });
  }
  return ranked;
}

function matches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const all = new RegExp(pattern.source, "g");
  const found: RegExpExecArray[] = [];
  for (let match = all.exec(text); match !== null; match = all.exec(text)) found.push(match);
  return found;
}

function rankMention(place: string, from: number): Mention {
  const digits = readNumeral(place)?.digits ?? exact(0);
  return {
    from,
    to: from + place.length,
    text: place,
    digits,
    places: 0,
    value: digits,
    half: exact(0),
    measure: "名",
    unit: "",
    approx: false,
    before: "",
  };
}
