/**
 * The points of every item for every unit: first the items that stand on their own, then those that are
 * made of them.
 *
 * Units come together, because 功效系数 holds each against the best and the worst of its field.
 */
import { isPositive, roundHalfUp } from "../exact";
import type { Exact } from "../exact";
import { circularItems, composite } from "./composite";
import type { Part } from "./composite";
import { extremesOf } from "./min-max-scaling";
import type { Extremes } from "./min-max-scaling";
import type { Points } from "./points";
import { fieldValue, pointsOf } from "./rule";
import type { CompositeRule, FieldRule, ItemFacts, Rule } from "./rule";
import type { Scheme, SchemeItem } from "./scheme";

export interface UnitFacts {
  /** One for each item of the scheme; a composite's own are not looked at. */
  readonly items: readonly ItemFacts[];
  /** Units are held against the others of their field. */
  readonly field: string;
}

/** For each unit, points by item. */
export function itemPoints(
  units: readonly UnitFacts[],
  scheme: Scheme
): readonly (readonly Points[])[] {
  const extremes = scheme.items.map(({ rule }, i) =>
    rule.kind === "min-max" ? extremesByField(units, rule, i) : undefined
  );
  return units.map((unit) => {
    const own = scheme.items.map((item, i) =>
      item.rule.kind === "composite"
        ? undefined
        : ownPoints(unit, { item, rule: item.rule, i }, scheme, extremes[i]?.get(unit.field))
    );
    return withComposites(own, scheme);
  });
}

function extremesByField(
  units: readonly UnitFacts[],
  rule: FieldRule,
  item: number
): ReadonlyMap<string, Extremes> {
  const values = new Map<string, Exact[]>();
  for (const { items, field } of units) {
    const facts = items[item];
    const value = facts && fieldValue(rule, facts);
    if (value === undefined) continue;
    const others = values.get(field);
    if (others === undefined) values.set(field, [value]);
    else others.push(value);
  }
  const extremes = new Map<string, Extremes>();
  values.forEach((some, field) => {
    const found = extremesOf(some);
    if (found !== undefined) extremes.set(field, found);
  });
  return extremes;
}

interface OwnItem {
  readonly item: SchemeItem;
  readonly rule: Exclude<Rule, CompositeRule>;
  readonly i: number;
}

function ownPoints(
  unit: UnitFacts,
  { item, rule, i }: OwnItem,
  { conventions }: Scheme,
  extremes: Extremes | undefined
): Points {
  const facts = unit.items[i];
  if (facts === undefined) return { kind: "left-out" };
  const { fullMarks, reversed = false } = item;
  const alone = { fullMarks, reversed, factsOf: (other: number) => unit.items[other] };
  const setting = extremes === undefined ? alone : { ...alone, extremes };
  return rounded(pointsOf(rule, facts, setting), conventions.itemPlaces);
}

/** Throws where an item is a part of itself: the reader of schemes takes such parts out. */
function withComposites(own: readonly (Points | undefined)[], scheme: Scheme): readonly Points[] {
  const { items, conventions } = scheme;
  const [circular] = circularItems(items.map(({ parent }) => parent));
  if (circular !== undefined) throw new Error(`item ${circular} is a part of itself`);
  const all = own.slice();
  const pointsAt = (i: number): Points => {
    const known = all[i];
    if (known !== undefined) return known;
    const made = rounded(compositePoints(i, scheme, pointsAt), conventions.itemPlaces);
    all[i] = made;
    return made;
  };
  return items.map((_, i) => pointsAt(i));
}

/** Left out where all of its parts are; silent where all that counts of them is. */
function compositePoints(
  whole: number,
  { items }: Scheme,
  pointsAt: (item: number) => Points
): Points {
  const item = items[whole];
  if (item?.rule.kind !== "composite") return { kind: "left-out" };
  const found = items.flatMap(({ parent, nature }, i) =>
    parent === whole ? [{ of: pointsAt(i), isDeduction: nature === "deduction" }] : []
  );
  const parts = found.flatMap(({ of, isDeduction }): (Part & { readonly silent: boolean })[] =>
    of.kind === "points" ? [{ points: of.points, isDeduction, silent: of.notReported }] : []
  );
  if (parts.length === 0) return { kind: "left-out" };
  const points = composite({ ...item.rule, fullMarks: item.fullMarks }, parts);
  return {
    kind: "points",
    points,
    notReported: parts.every(({ silent }) => silent) && !isPositive(points),
  };
}

function rounded(earned: Points, places: number | undefined): Points {
  if (earned.kind === "left-out" || places === undefined) return earned;
  return { ...earned, points: roundHalfUp(earned.points, places) };
}
