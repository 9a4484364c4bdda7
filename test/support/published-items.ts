/** Published schemes that are tried with several units, or are long: their items. */
import type { Scheme } from "../../src/domain/scoring/scheme";
import { each, excess, extra, item, partial, scheme, short, upTo, x } from "./scheme-maker";

/** Six items of 0.5; ② capped at 120 %, ③ at 100 %, ④ − 0.1 a project missing, ⑥ − 0.1 a start overdue. */
export function schemeC(): Scheme {
  return scheme([
    item("0.5", upTo("1")),
    item("0.5", upTo("1.2")),
    item("0.5", { kind: "composite", from: "nothing", cap: x(1) }),
    item("0.25", { kind: "proportional" }, { parent: 2 }),
    item("0.25", { kind: "proportional" }, { parent: 2 }),
    item("0.5", { kind: "composite", from: "full" }),
    extra("deduction", short("0.1"), { parent: 5 }),
    extra("deduction", short("0.1"), { parent: 5 }),
    extra("deduction", short("0.1"), { parent: 5 }),
    item("0.5", { kind: "given", ceiling: x("0.5") }),
    item("0.5", { kind: "composite", from: "full" }),
    extra("deduction", each("0.1"), { parent: 10 }),
    extra("deduction", each("0.2"), { parent: 10 }),
  ]);
}

export function schemeF(): Scheme {
  return scheme([
    item(100, {
      kind: "step-deduction",
      step: x("0.01"),
      points: x(1),
      partial,
      excess: excess("0.1", "1", "20"),
    }),
  ]);
}

export function schemeH(): Scheme {
  return scheme([
    item(100, {
      kind: "tiers",
      tiers: [
        { from: x(1), points: x(100), further: { item: 1, from: x("0.2") } },
        { from: x("0.8"), points: x(75) },
        { from: x("0.5"), points: x(50) },
      ],
    }),
    extra("bonus", { kind: "step-bonus" }),
    extra("deduction", { kind: "given", ceiling: x(12) }),
  ]);
}
