/** Schemes and units written in a line or two, for the tests of rules and of whole schemes. */
import { completion } from "../../src/domain/completion";
import { exact } from "../../src/domain/exact";
import type { Exact } from "../../src/domain/exact";
import type { ItemFacts, Rule } from "../../src/domain/scoring/rule";
import { PLAIN_CONVENTIONS } from "../../src/domain/scoring/scheme";
import type { Conventions, Nature, Scheme, SchemeItem } from "../../src/domain/scoring/scheme";
import { scoreUnits } from "../../src/domain/scoring/score-units";
import type { SchemeScore } from "../../src/domain/scoring/scheme-score";
import { toFixed } from "../../src/domain/exact";
import { fraction, task } from "../domain/figures";

export const x = (text: string | number): Exact => fraction(String(text));

export const partial = "nothing" as const;
export const upTo = (cap: string): Rule => ({ kind: "proportional", cap: x(cap) });
export const scaling = (of: "rate" | "actual"): Rule => ({
  kind: "min-max",
  of,
  floorShare: x("0.6"),
  whenEqual: "full",
});
export const each = (points: string, ceiling?: string, step = "1"): Rule => ({
  kind: "count-bonus",
  beyondTarget: false,
  step: x(step),
  points: x(points),
  partial,
  ...(ceiling === undefined ? {} : { ceiling: x(ceiling) }),
});
export const excess = (step: string, points: string, ceiling?: string) => ({
  step: x(step),
  points: x(points),
  partial,
  ...(ceiling === undefined ? {} : { ceiling: x(ceiling) }),
});
export const short = (points: string): Rule => ({
  kind: "count-deficit",
  step: x(1),
  points: x(points),
  partial,
});

/** "120/100" is 120 of 100; "/100" was not reported; "7" is counted as it stands; "" is not there. */
export function facts(text: string): ItemFacts {
  if (text.includes("/")) {
    const [actual = "", target = ""] = text.split("/");
    return {
      completion: completion(task(actual || undefined, target || undefined)),
      ...(target === "" ? {} : { target: exact(target) }),
      ...(actual === "" ? {} : { actual: exact(actual) }),
    };
  }
  const none = { completion: completion(task(undefined, undefined)), untargeted: true };
  return text === "" ? none : { ...none, actual: exact(text) };
}

export function item(
  fullMarks: string | number,
  rule: Rule,
  more: Partial<Omit<SchemeItem, "rule" | "fullMarks">> = {}
): SchemeItem {
  return { name: "", nature: "marks", fullMarks: x(fullMarks), rule, ...more };
}

export function extra(nature: Nature, rule: Rule, more: Partial<SchemeItem> = {}): SchemeItem {
  return { name: "", nature, fullMarks: x(0), rule, ...more };
}

export function scheme(items: readonly SchemeItem[], more: Partial<Conventions> = {}): Scheme {
  return { items, vetoes: [], conventions: { ...PLAIN_CONVENTIONS, ...more } };
}

/** One line a unit, one text an item. */
export function scores(
  of: Scheme,
  units: readonly (readonly string[])[],
  fields: readonly string[] = []
): readonly SchemeScore[] {
  const assessed = units.map((items, i) => ({
    items: items.map(facts),
    field: fields[i] ?? "",
    marked: [],
  }));
  return scoreUnits(assessed, of);
}

export function shown(score: SchemeScore | undefined): string {
  return score?.kind === "scored" ? toFixed(score.score, 2) : (score?.because ?? "");
}

export function pointsShown(score: SchemeScore | undefined, places = 2): readonly string[] {
  return (score?.points ?? []).map((one) =>
    one.kind === "points" ? toFixed(one.points, places) : "—"
  );
}
