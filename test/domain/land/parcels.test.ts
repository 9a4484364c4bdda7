import assert from "node:assert";
import { parseDate } from "../../../src/domain/calendar-date";
import type { CalendarDate } from "../../../src/domain/calendar-date";
import { exact, toFixed, toNumber } from "../../../src/domain/exact";
import { costGap } from "../../../src/domain/land/cost-gap";
import { idleLand } from "../../../src/domain/land/idle-land";
import type { LandUse } from "../../../src/domain/land/idle-land";
import { fallsShort, intensity, performance } from "../../../src/domain/land/intensity";
import { gapRanks, parcelTotals } from "../../../src/domain/land/parcels";
import type { AnyParcel } from "../../../src/domain/land/parcels";
import { SHIPPED_FLOORS, floorOf, isBelowFloor } from "../../../src/domain/land/price-floor";
import { between, certain } from "../../../src/domain/land/range";

function parcel(area: number, low: string, high = low, cost = "15"): AnyParcel {
  const facts = {
    area: exact(area),
    cost: certain(exact(cost)),
    price: between(exact(low), exact(high)),
  };
  return { area: facts.area, reckoned: { ...facts, gap: costGap(facts) } };
}

describe("totals of parcels", () => {
  it("120 亩 at 0.8 and 80 at 3 leave 2664 万元 at a weighted price of 1.68", () => {
    const { gap, price, areaReckoned } = parcelTotals([parcel(120, "0.8"), parcel(80, "3")]);
    assert.deepStrictEqual([gap.low, gap.high, areaReckoned].map(toNumber), [2664, 2664, 200]);
    assert.strictEqual(toFixed(price?.low ?? exact(0), 2), "1.68");
  });

  it("a surplus lowers the net total and not the deficits", () => {
    const all = [parcel(10, "5"), parcel(10, "16"), parcel(10, "14", "17")];
    const { gap, deficitOnly } = parcelTotals(all);
    assert.deepStrictEqual([gap.low, gap.high].map(toNumber), [70, 100]);
    assert.deepStrictEqual([deficitOnly.low, deficitOnly.high].map(toNumber), [100, 110]);
  });

  it("a parcel that is not reckoned counts in the area alone", () => {
    const totals = parcelTotals([parcel(10, "5"), { area: exact(90) }, {}]);
    assert.deepStrictEqual([totals.parcels, totals.reckoned], [3, 1]);
    assert.deepStrictEqual([totals.area, totals.areaReckoned].map(toNumber), [100, 10]);
    assert.strictEqual(toNumber(totals.gap.high), 100);
  });

  it("nothing reckoned has no weighted price", () =>
    assert.strictEqual(parcelTotals([{ area: exact(3) }]).price, undefined));
});

describe("the ranking by total gap", () => {
  it("goes by the high end, ties share a place, what is not reckoned has none", () => {
    const all = [parcel(10, "5"), parcel(10, "3", "5"), {}, parcel(5, "16"), parcel(20, "9")];
    assert.deepStrictEqual(gapRanks(all), [3, 1, undefined, 4, 1]);
  });

  it("takes totals as they are printed", () =>
    assert.deepStrictEqual(gapRanks([parcel(1, "5.001"), parcel(1, "5.002")]), [1, 1]));
});

describe("price floors", () => {
  it("ships prices for the grades that a source states, and no others", () => {
    const known = SHIPPED_FLOORS.filter(({ price }) => price !== undefined);
    assert.deepStrictEqual(
      known.map(({ grade, price }) => [grade, toNumber(price ?? exact(0))]),
      [
        [1, 840],
        [2, 720],
        [3, 600],
        [15, 60],
      ]
    );
    assert.strictEqual(SHIPPED_FLOORS.length, 15);
  });

  it("are compared in 万元/亩: grade 15 is 4.0", () => {
    const floor = floorOf(SHIPPED_FLOORS, 15) ?? assert.fail("no floor");
    assert.strictEqual(toNumber(floor), 4);
    assert.ok(isBelowFloor(exact("3.99"), floor));
    assert.ok(!isBelowFloor(exact(4), floor));
    assert.strictEqual(floorOf(SHIPPED_FLOORS, 7), undefined);
  });
});

describe("investment intensity", () => {
  it("is per 亩, with what is missing to the threshold", () => {
    const { perMu, shortfall } = intensity(exact(9000), exact(50), exact(300));
    assert.deepStrictEqual([perMu, shortfall].map(toNumber), [180, 6000]);
    assert.strictEqual(toNumber(intensity(exact(16000), exact(50), exact(300)).shortfall), 0);
  });

  it("falls short by a fen or more: 180 and 9 万元/亩 against 300 and 25", () => {
    const held = (perMu: string, asked?: string) =>
      performance(exact(perMu), exact(80), asked === undefined ? undefined : exact(asked));
    const missing = ({ shortfall }: ReturnType<typeof held>) => shortfall && toNumber(shortfall);
    assert.deepStrictEqual([held("180", "300"), held("9", "25")].map(missing), [9600, 1280]);
    const all = [held("299.9", "300"), held("299.99999", "300"), held("300", "300"), held("1")];
    assert.deepStrictEqual(all.map(fallsShort), [true, false, false, false]);
  });
});

interface IdleCase {
  readonly says: string;
  readonly agreed?: string;
  readonly deal?: string;
  readonly use?: LandUse;
  readonly asOf?: string;
  readonly gives: string;
}

describe("idle land", () => {
  const date = (text: string): CalendarDate => parseDate(text) ?? assert.fail(text);
  const cases: readonly IdleCase[] = [
    { says: "building has begun", agreed: "2010-01-01", use: "started", gives: "started" },
    { says: "built and unused", agreed: "2010-01-01", use: "unused", gives: "unused" },
    { says: "the agreed day is to come", agreed: "2012-12-01", gives: "in-time" },
    { says: "late, and not a year", agreed: "2012-10-31", gives: "late 30" },
    { says: "a year to the day", agreed: "2011-11-30", gives: "idle 1" },
    { says: "a day short of a year", agreed: "2011-12-01", gives: "late 365" },
    { says: "two years", agreed: "2010-09-17", gives: "idle 2" },
    { says: "agreed on a leap day", agreed: "2012-02-29", asOf: "2013-02-28", gives: "idle 1" },
    { says: "no agreed day: days since the deal", deal: "2012-11-20", gives: "since-deal 10" },
    { says: "no day at all", gives: "unknown" },
  ];
  for (const { says, agreed, deal, use = "not-started", asOf = "2012-11-30", gives } of cases) {
    it(says, () => {
      const work = {
        use,
        ...(agreed !== undefined && { agreed: date(agreed) }),
        ...(deal !== undefined && { deal: date(deal) }),
      };
      const idle = idleLand(work, date(asOf));
      const more = idle.kind === "idle" ? idle.years : "days" in idle ? idle.days : "";
      assert.strictEqual(`${idle.kind} ${more}`.trim(), gives);
    });
  }
});
