/** What must hold of any score, whatever the table: bounds, scaling, and more never counting for less. */
import assert from "node:assert";
import fc from "fast-check";
import { completion } from "../../src/domain/completion";
import { ZERO, compare, exact, over, sum, times } from "../../src/domain/exact";
import type { Exact } from "../../src/domain/exact";
import { defaultScheme } from "../../src/domain/score";
import type { Score, Scored } from "../../src/domain/score";
import { scoreUnits } from "../../src/domain/scoring/score-units";
import { equal, scoreUnit, task } from "./figures";

describe("any score", () => {
  const figure = fc.oneof(
    fc.record({
      actual: fc.integer({ min: -50, max: 5000 }),
      target: fc.integer({ min: 1, max: 1000 }),
    }),
    fc.record({ actual: fc.constant(undefined), target: fc.integer({ min: 1, max: 1000 }) }),
    fc.record({ actual: fc.integer({ min: 0, max: 9 }), target: fc.constantFrom(undefined, 0, -1) })
  );
  const item = fc.record({ figure, marks: fc.integer({ min: 0, max: 40 }) });
  const unit = fc.array(item, { minLength: 1, maxLength: 12 });
  type Item = { figure: { actual: number | undefined; target: number | undefined }; marks: number };
  const scoreOf = (items: readonly Item[], scale: Exact = exact(1)): Score =>
    scoreUnit(
      items.map((one) => completion(task(one.figure.actual, one.figure.target))),
      { marks: items.map((one) => times(exact(one.marks), scale)) }
    );

  it("stays between nothing and the sum of full marks, and is the sum of its parts", () => {
    fc.assert(
      fc.property(unit, (items) => {
        const score = scoreOf(items);
        if (score.kind === "not-scored") return;
        assert.ok(
          compare(score.exactScore, ZERO) >= 0 && compare(score.exactScore, score.total) <= 0
        );
        const earned = score.points.flatMap((one) => (one.kind === "points" ? [one.points] : []));
        const scaling = over(score.total, score.reachable);
        assert.ok(equal(times(sum(earned), scaling), score.exactScore));
        assert.ok(compare(score.reachable, score.total) <= 0);
      })
    );
  });

  it("grows with its full marks and not otherwise", () => {
    fc.assert(
      fc.property(unit, fc.integer({ min: 1, max: 7 }), (items, factor) => {
        const [once, scaled] = [scoreOf(items), scoreOf(items, over(exact(factor), exact(3)))];
        assert.strictEqual(once.kind, scaled.kind);
        if (once.kind === "not-scored" || scaled.kind === "not-scored") return;
        const expected = times(once.exactScore, over(exact(factor), exact(3)));
        assert.ok(
          equal(scaled.exactScore, expected) && equal(scaled.weightedRate, once.weightedRate)
        );
      })
    );
  });

  it("never falls when more is done", () => {
    fc.assert(
      fc.property(unit, fc.nat(11), fc.integer({ min: 1, max: 100 }), (items, at, more) => {
        const better = items.map((one, i) =>
          i === at && one.figure.actual !== undefined
            ? { ...one, figure: { ...one.figure, actual: one.figure.actual + more } }
            : one
        );
        const [before, after] = [scoreOf(items), scoreOf(better)];
        if (before.kind === "not-scored" || after.kind === "not-scored") return;
        assert.ok(compare(before.exactScore, after.exactScore) <= 0);
        assert.ok(compare(before.weightedRate, after.weightedRate) <= 0);
      })
    );
  });

  it("does not know an indicator without a target", () => {
    fc.assert(
      fc.property(unit, (items) => {
        const kept = items.filter(({ figure: { target } }) => target !== undefined && target > 0);
        const [all, some] = [scoreOf(items), scoreOf(kept)];
        if (all.kind === "not-scored" || some.kind === "not-scored") return;
        // 100 of 100 and 60 of 60 are the same score; only the scale differs.
        const share = (score: Scored): Exact => over(score.exactScore, score.total);
        assert.ok(equal(share(all), share(some)) && equal(all.weightedRate, some.weightedRate));
      })
    );
  });

  it("is what the default scheme gives, told as any other scheme", () => {
    fc.assert(
      fc.property(unit, (items) => {
        const done = items.map(({ figure }) => completion(task(figure.actual, figure.target)));
        const marks = items.map((one) => exact(one.marks));
        const facts = { items: done.map((one) => ({ completion: one })), field: "", marked: [] };
        const [asScheme] = scoreUnits([facts], defaultScheme({ marks }));
        const score = scoreOf(items);
        assert.deepStrictEqual(
          score.kind === "scored" ? score.exactScore : score.because,
          asScheme?.kind === "scored" ? asScheme.exactScore : asScheme?.because
        );
      })
    );
  });
});
