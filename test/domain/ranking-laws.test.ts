/** What must hold of any ranking: row order does not count, and the laws of 1-1-3 and 1-1-2. */
import assert from "node:assert";
import fc from "fast-check";
import { compare, exact, toFixed } from "../../src/domain/exact";
import { bottomPlaces, rankWithinGroups } from "../../src/domain/ranking";
import type { Place, TieRule } from "../../src/domain/ranking";

interface Unit {
  readonly name: string;
  readonly score: number | undefined;
}

const rank = (units: readonly Unit[], ties: TieRule = "113"): readonly Place<Unit>[] =>
  rankWithinGroups(
    units.map((unit) =>
      unit.score === undefined
        ? { of: unit, group: "", notRanked: "no-target" }
        : { of: unit, group: "", figure: exact(unit.score) }
    ),
    { ties }
  );

const told = (place: Place<Unit>): string =>
  place.kind === "ranked" ? `${place.rank}${place.tied ? "=" : ""}` : place.because;

describe("any ranking", () => {
  const score = fc.option(
    fc.integer({ min: 0, max: 30 }).map((one) => one / 4),
    { nil: undefined }
  );
  const field = fc
    .array(score, { maxLength: 40 })
    .map((all) => all.map((one, i): Unit => ({ name: `第${i + 1}组`, score: one })));
  const places = (units: readonly Unit[], ties: TieRule): Map<string, string> =>
    new Map(rank(units, ties).map((place) => [place.of.name, told(place)]));

  it("is the same however the rows are shuffled", () => {
    const shuffled = field.chain((units) =>
      fc.record({
        units: fc.constant(units),
        other: fc.shuffledSubarray(units, { minLength: units.length }),
      })
    );
    fc.assert(
      fc.property(
        shuffled,
        fc.constantFrom("113" as const, "112" as const),
        ({ units, other }, ties) => {
          const [here, there] = [places(units, ties), places(other, ties)];
          for (const { name } of units) assert.strictEqual(there.get(name), here.get(name));
        }
      )
    );
  });

  it("113: a rank is one more than the number who did better", () => {
    fc.assert(
      fc.property(field, (units) => {
        for (const place of rank(units)) {
          const { score: own } = place.of;
          if (place.kind === "not-ranked") assert.strictEqual(own, undefined);
          else
            assert.strictEqual(
              place.rank,
              1 +
                units.filter(
                  ({ score: its }) => its !== undefined && own !== undefined && its > own
                ).length
            );
        }
      })
    );
  });

  it("112: ranks are 1, 2, 3 … without a hole, one for each different score", () => {
    fc.assert(
      fc.property(field, (units) => {
        const ranks = rank(units, "112").flatMap((place) =>
          place.kind === "ranked" ? [place.rank] : []
        );
        const different = new Set(
          units.flatMap((unit) => (unit.score === undefined ? [] : [unit.score]))
        );
        const sorted = Array.from(new Set(ranks)).sort((a, b) => a - b);
        assert.deepStrictEqual(
          sorted,
          Array.from({ length: different.size }, (_, i) => i + 1)
        );
      })
    );
  });

  it("ties exactly those who print the same", () => {
    fc.assert(
      fc.property(field, (units) => {
        const ranked = rank(units).flatMap((place) => (place.kind === "ranked" ? [place] : []));
        const printed = ranked.map(({ of }) => toFixed(exact(of.score ?? 0), 2));
        ranked.forEach((place, i) => {
          assert.strictEqual(place.tied, printed.filter((text) => text === printed[i]).length > 1);
        });
      })
    );
  });

  it("has a bottom of n at most for sure, and none better than those contested", () => {
    fc.assert(
      fc.property(field, fc.nat(10), (units, n) => {
        const group = rank(units);
        const ranked = group.filter(({ kind }) => kind === "ranked").length;
        const { sure, contested } = bottomPlaces(group, n);
        const wanted = Math.min(n, ranked);
        assert.ok(sure.length <= wanted && sure.length + contested.length >= wanted);
        assert.strictEqual(contested.length > 0, sure.length < wanted);
        for (const low of sure)
          for (const line of contested)
            assert.ok(compare(exact(low.of.score ?? 0), exact(line.of.score ?? 0)) < 0);
      })
    );
  });
});
