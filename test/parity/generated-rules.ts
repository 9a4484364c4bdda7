/** Rule kinds with any parameters and any facts: what stands in cells, and what the domain makes of it. */
import fc from "fast-check";
import { ZERO, exact, plus, toNumber } from "../../src/domain/exact";
import type { Exact } from "../../src/domain/exact";
import { cliff } from "../../src/domain/scoring/cliff";
import { composite } from "../../src/domain/scoring/composite";
import { countBonus } from "../../src/domain/scoring/count-bonus";
import { countDeficit } from "../../src/domain/scoring/count-deficit";
import {
  extremesOf,
  minMaxReversed,
  minMaxScaling,
} from "../../src/domain/scoring/min-max-scaling";
import { proportional } from "../../src/domain/scoring/proportional";
import { sizeSlope } from "../../src/domain/scoring/size-slope";
import { stepBonus } from "../../src/domain/scoring/step-bonus";
import { stepDeduction } from "../../src/domain/scoring/step-deduction";
import { tiers } from "../../src/domain/scoring/tiers";
import { cliffFormula } from "../../src/reports/scoring/cliff";
import { compositeFormula } from "../../src/reports/scoring/composite";
import { countBonusFormula, countDeficitFormula } from "../../src/reports/scoring/count";
import { minMaxFormula } from "../../src/reports/scoring/min-max-scaling";
import { proportionalFormula } from "../../src/reports/scoring/proportional";
import { sizeSlopeFormula } from "../../src/reports/scoring/size-slope";
import { stepBonusFormula } from "../../src/reports/scoring/step-bonus";
import { stepDeductionFormula } from "../../src/reports/scoring/step-deduction";
import { tiersFormula } from "../../src/reports/scoring/tiers";
import { at, div, ratio, steps } from "./rule-cells";
import type { Cell } from "../../src/spreadsheet/address";
import { formula } from "../../src/spreadsheet/formula";
import type { Formula } from "../../src/spreadsheet/formula";

/** The parameters of one case, in cells, and what the domain makes of them. */
export interface Twin {
  readonly cells: readonly (number | string)[];
  readonly points: Exact;
  readonly formula: (at: readonly Cell[]) => Formula;
}

/** Decimals as schemes have them, often at a line and often just beside it. */
const hundredths = (max: number) => fc.integer({ min: 0, max: max * 100 }).map((n) => n / 100);
const rate = fc.oneof(
  fc.tuple(fc.integer({ min: -20, max: 400 }), fc.constantFrom(100, 30, 7, 27)),
  fc.tuple(fc.integer({ min: 0, max: 400 }), fc.constant(100))
);
const marks = fc.constantFrom(0, 0.5, 10, 12, 12.5, 60, 100);
const step = fc.constantFrom(0, 0.01, 0.05, 0.1, 1 / 8, 1, 100);
const ceiling = fc.constantFrom(0, 0.5, 3, 20, 1e9);
const partial = fc.constantFrom(
  ["nothing", "不计"] as const,
  ["share", "按比例"] as const,
  ["whole", "按一步"] as const
);
const table = fc.array(fc.tuple(fc.constantFrom(0, 0.5, 0.8, 1, 1.2), hundredths(100)), {
  minLength: 1,
  maxLength: 4,
});

export const RULE_TWINS: Readonly<Record<string, fc.Arbitrary<Twin>>> = {
  proportional: fc
    .tuple(rate, marks, fc.constantFrom(0.8, 1, 1.2, 1e9))
    .map(([[a, t], full, cap]) => ({
      cells: [a, t, full, cap],
      points: proportional({ fullMarks: exact(full), cap: exact(cap) }, ratio(a, t)),
      formula: ([actual, target, fullMarks, most]) =>
        proportionalFormula({ rate: div(actual, target), fullMarks: at(fullMarks), cap: at(most) }),
    })),
  cliff: fc.tuple(rate, marks, fc.constantFrom(0.5, 0.8, 1)).map(([[a, t], full, line]) => ({
    cells: [a, t, full, line],
    points: cliff({ fullMarks: exact(full), threshold: exact(line) }, ratio(a, t)),
    formula: ([actual, target, fullMarks, threshold]) =>
      cliffFormula({
        rate: div(actual, target),
        fullMarks: at(fullMarks),
        threshold: at(threshold),
      }),
  })),
  "step bonus": fc
    .tuple(rate, step, hundredths(5), ceiling, partial)
    .map(([[a, t], by, each, most, [kind, word]]) => ({
      cells: [a, t, by, each, most, word],
      points: stepBonus(
        { step: exact(by), points: exact(each), ceiling: exact(most), partial: kind },
        ratio(a, t)
      ),
      formula: ([actual, target, size, points, ceilingAt, rest]) =>
        stepBonusFormula({
          rate: div(actual, target),
          points: at(points),
          ceiling: at(ceilingAt),
          ...steps(size, rest),
        }),
    })),
  "step deduction": fc
    .tuple(rate, step, hundredths(5), marks, partial)
    .map(([[a, t], by, each, full, [kind, word]]) => ({
      cells: [a, t, by, each, full, word],
      points: stepDeduction(
        { fullMarks: exact(full), step: exact(by), points: exact(each), partial: kind },
        ratio(a, t)
      ),
      formula: ([actual, target, size, points, fullMarks, rest]) =>
        stepDeductionFormula({
          rate: div(actual, target),
          points: at(points),
          fullMarks: at(fullMarks),
          floor: 0,
          ...steps(size, rest),
        }),
    })),
  tiers: fc.tuple(rate, rate, table).map(([[a, t], [b, u], rows]) => ({
    cells: [a, t, b, u, ...rows.flatMap((row) => row)],
    points: tiers(
      rows.map(([from, points]) => ({
        from: exact(from),
        points: exact(points),
        further: { item: 0, from: exact(0.2) },
      })),
      ratio(a, t),
      () => ratio(b, u)
    ),
    formula: ([actual, target, other, asked, ...more]) =>
      tiersFormula(
        div(actual, target),
        rows.map((_, i) => ({
          from: at(more[2 * i]),
          points: at(more[2 * i + 1]),
          further: { rate: div(other, asked), from: 0.2 },
        }))
      ),
  })),
  "min-max": fc
    .tuple(fc.array(rate, { minLength: 1, maxLength: 4 }), marks, fc.boolean(), fc.boolean())
    .map(([field, full, equal, reversed]) => {
      const values = field.map(([a, t]) => ratio(a, t));
      const extremes = extremesOf(values) ?? { min: ZERO, max: ZERO };
      const rule = {
        fullMarks: exact(full),
        floorShare: exact(0.6),
        whenEqual: equal ? "floor" : "full",
      } as const;
      const [first = ZERO] = values;
      return {
        cells: [
          toNumber(first),
          toNumber(extremes.min),
          toNumber(extremes.max),
          full,
          equal ? "保底分" : "满分",
        ],
        points: (reversed ? minMaxReversed : minMaxScaling)(rule, first, extremes),
        formula: ([value, min, max, fullMarks, word]) =>
          minMaxFormula({
            value: at(value),
            min: at(min),
            max: at(max),
            fullMarks: at(fullMarks),
            floorShare: 0.6,
            whenEqual: at(word),
            floorWord: "保底分",
            reversed,
          }),
      };
    }),
  "count deficit": fc
    .tuple(fc.nat(9), hundredths(9), hundredths(3), ceiling, partial)
    .map(([target, actual, each, most, [kind, word]]) => ({
      cells: [target, actual, each, most, word],
      points: countDeficit(
        { step: exact(1), points: exact(each), ceiling: exact(most), partial: kind },
        exact(target),
        exact(actual)
      ),
      formula: ([asked, done, points, ceilingAt, rest]) =>
        countDeficitFormula({
          target: at(asked),
          actual: at(done),
          points: at(points),
          ceiling: at(ceilingAt),
          ...steps(1, rest),
        }),
    })),
  "count bonus": fc
    .tuple(hundredths(9), fc.nat(3), step, hundredths(3), ceiling, partial)
    .map(([count, apart, by, each, most, [kind, word]]) => ({
      cells: [count, apart, "—", by, each, most, word],
      points: countBonus(
        { step: exact(by), points: exact(each), ceiling: exact(most), partial: kind },
        exact(count),
        exact(apart)
      ),
      formula: ([done, less, dash, size, points, ceilingAt, rest]) =>
        countBonusFormula({
          count: at(done),
          apart: formula`${at(less)},${at(dash)}`,
          points: at(points),
          ceiling: at(ceilingAt),
          ...steps(size, rest),
        }),
    })),
  "size slope": fc
    .tuple(rate, step, ceiling, partial, table)
    .map(([[a, t], by, most, [kind, word], rows]) => ({
      cells: [a, t, by, most, word, ...rows.flatMap((row) => row)],
      points: sizeSlope(
        {
          step: exact(by),
          ceiling: exact(most),
          partial: kind,
          sizes: rows.map(([from, points]) => ({ from: exact(from * 60), points: exact(points) })),
        },
        exact(t),
        ratio(a, t)
      ),
      formula: ([actual, target, size, ceilingAt, rest, ...more]) =>
        sizeSlopeFormula({
          rate: div(actual, target),
          target: at(target),
          ceiling: at(ceilingAt),
          ...steps(size, rest),
          sizes: rows.map((_, i) => ({
            from: formula`${at(more[2 * i])}*60`,
            points: at(more[2 * i + 1]),
          })),
        }),
    })),
  composite: fc
    .tuple(hundredths(9), hundredths(9), hundredths(9), marks, fc.boolean())
    .map(([one, two, off, full, fromFull]) => ({
      cells: [one, two, off, "—", full],
      points: composite(
        { fullMarks: exact(full), from: fromFull ? "full" : "nothing", cap: exact(1.2) },
        [
          { points: plus(exact(one), exact(two)), isDeduction: false },
          { points: exact(off), isDeduction: true },
        ]
      ),
      formula: ([first, second, less, dash, fullMarks]) =>
        compositeFormula({
          ...(fromFull ? { start: at(fullMarks) } : {}),
          added: [at(first), at(second), at(dash)],
          taken: [at(less)],
          ceiling: formula`${at(fullMarks)}*1.2`,
          floor: 0,
        }),
    })),
};
