/** A written scheme → rules on exact numbers: names become items, blanks what they stand for. */
import { ZERO, exact } from "../exact";
import type { Exact } from "../exact";
import type { CompositeRule, Rule } from "./rule";
import type { Conventions, Scheme, SchemeItem, Veto } from "./scheme";
import type { StepBonus } from "./step-bonus";
import type { Tier } from "./tiers";
import { blankOf, itemNamed, wholeOf } from "./written-scheme";
import type {
  ItemNumber,
  RuleName,
  WrittenConventions,
  WrittenItem,
  WrittenScheme,
  WrittenVeto,
} from "./written-scheme";

export function schemeOf(written: WrittenScheme): Scheme {
  return {
    items: written.items.map((item) => schemeItem(item, written)),
    vetoes: written.vetoes.map((veto) => vetoOf(veto, written)),
    conventions: conventionsOf(written.conventions),
  };
}

function conventionsOf(written: WrittenConventions): Conventions {
  const { withoutTarget, partialStep, whenEqual, itemPlaces } = written;
  return {
    withoutTarget: withoutTarget ?? "scale-up",
    partialStep: partialStep ?? "nothing",
    whenEqual: whenEqual ?? "full",
    ...(itemPlaces === undefined ? {} : { itemPlaces }),
    ...given("bonusCeiling", written.bonusCeiling),
    ...given("deductionCeiling", written.deductionCeiling),
    ...given("totalCap", written.totalCap),
    ...given("totalFloor", written.totalFloor),
  };
}

function schemeItem(item: WrittenItem, scheme: WrittenScheme): SchemeItem {
  const parent = wholeOf(item, scheme.items);
  const asked: Asked = { item, scheme, up: stepsUp(item, scheme), number: numbersOf(item) };
  return {
    name: item.name,
    nature: item.nature,
    fullMarks: asked.number("fullMarks"),
    rule: RULES[item.rule](asked),
    reversed: item.reversed ?? false,
    ...(parent === undefined ? {} : { parent }),
  };
}

interface Asked {
  readonly item: WrittenItem;
  readonly scheme: WrittenScheme;
  /** 每超 … 加 … 最多加 …, which count rules use for 每个. */
  readonly up: StepBonus;
  readonly number: (field: ItemNumber) => Exact;
}

const RULES: Readonly<Record<RuleName, (asked: Asked) => Rule>> = {
  proportional: (asked) => ({
    kind: "proportional",
    ...given("cap", asked.item.cap),
    ...excess(asked),
  }),
  "step-deduction": (asked) => ({
    kind: "step-deduction",
    ...stepsDown(asked),
    floor: asked.number("floor"),
    ...excess(asked),
  }),
  cliff: (asked) => ({
    kind: "cliff",
    threshold: asked.number("threshold"),
    ...excess(asked),
  }),
  tiers: (asked) => ({ kind: "tiers", tiers: tiersOf(asked), ...excess(asked) }),
  "size-slope": (asked) => ({ kind: "size-slope", ...asked.up, sizes: tiersOf(asked) }),
  "min-max-rate": (asked) => minMax(asked, "rate"),
  "min-max-actual": (asked) => minMax(asked, "actual"),
  "count-deficit": (asked) => ({
    kind: "count-deficit",
    ...asked.up,
    ...stepsDown(asked),
    floor: asked.number("floor"),
  }),
  "count-bonus": (asked) => countBonus(asked, false),
  "count-beyond": (asked) => countBonus(asked, true),
  "step-bonus": (asked) => ({ kind: "step-bonus", ...excess(asked) }),
  given: ({ item }) => ({ kind: "given", ...given("ceiling", item.ceiling) }),
  "composite-sum": (asked) => compositeOf(asked, "nothing"),
  "composite-full": (asked) => compositeOf(asked, "full"),
};

function minMax({ scheme, number }: Asked, of: "rate" | "actual"): Rule {
  const whenEqual = scheme.conventions.whenEqual ?? "full";
  return { kind: "min-max", of, floorShare: number("floorShare"), whenEqual };
}

function countBonus({ item, scheme, up }: Asked, beyondTarget: boolean): Rule {
  const higherBand = itemNamed(item.higherBand, scheme.items);
  const band = higherBand === undefined ? {} : { higherBand };
  return { kind: "count-bonus", beyondTarget, ...up, ...band };
}

function compositeOf({ item, number }: Asked, from: CompositeRule["from"]): Rule {
  return { kind: "composite", from, ...given("cap", item.cap), floor: number("floor") };
}

/** An item whose 每超 is blank earns nothing beyond its rule. */
function excess({ item, up }: Asked): { readonly excess?: StepBonus } {
  return item.step === undefined ? {} : { excess: up };
}

function stepsUp(item: WrittenItem, { conventions }: WrittenScheme): StepBonus {
  const number = numbersOf(item);
  const partial = conventions.partialStep ?? "nothing";
  const [step, points] = [number("step"), number("points")];
  return { step, points, partial, ...given("ceiling", item.ceiling) };
}

function stepsDown({ number, up }: Asked) {
  return { step: number("shortStep"), points: number("shortPoints"), partial: up.partial };
}

function tiersOf({ item, scheme }: Asked): readonly Tier[] {
  return scheme.tiers
    .filter((tier) => tier.item === item.name)
    .map(({ from, points, further, furtherFrom = 0 }) => {
      const tier = { from: exact(from), points: exact(points) };
      const other = itemNamed(further, scheme.items);
      return other === undefined
        ? tier
        : { ...tier, further: { item: other, from: exact(furtherFrom) } };
    });
}

function vetoOf(veto: WrittenVeto, { items }: WrittenScheme): Veto {
  const { name, when, line = 0, effect, limit = 0 } = veto;
  const item = itemNamed(name, items);
  const below = when === "rate-below" && item !== undefined;
  return {
    name,
    when: below ? { kind: "rate-below", item, line: exact(line) } : { kind: "marked" },
    effect: effect === "limit" ? { kind: "limit", points: exact(limit) } : { kind: effect },
  };
}

function numbersOf(item: WrittenItem): (field: ItemNumber) => Exact {
  return (field) => {
    const value = item[field] ?? blankOf(item.rule, field);
    return value === undefined ? ZERO : exact(value);
  };
}

function given<K extends string>(key: K, value: number | undefined): { readonly [k in K]?: Exact } {
  return value === undefined ? {} : ({ [key]: exact(value) } as { readonly [k in K]?: Exact });
}
