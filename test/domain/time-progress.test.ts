import assert from "node:assert";
import fc from "fast-check";
import { calendarDate, daysBetween } from "../../src/domain/calendar-date";
import type { CalendarDate } from "../../src/domain/calendar-date";
import { UNIT, ZERO, compare, exact } from "../../src/domain/exact";
import { timeProgress } from "../../src/domain/time-progress";
import type { Period, TimeProgress } from "../../src/domain/time-progress";
import { asPercent } from "./figures";

const day = (year: number, month: number, date: number): CalendarDate => {
  const found = calendarDate(year, month, date);
  if (found === undefined) throw new Error("no such day");
  return found;
};
const hundredDays: Period = { kind: "campaign", start: day(2009, 7, 1), end: day(2009, 9, 30) };
const plan: Period = {
  kind: "plan",
  milestones: [
    { month: 9, share: exact(0.7) },
    { month: 5, share: exact(0.419) },
    { month: 6, share: exact(0.425) },
  ],
};

describe("time progress", () => {
  const cases: { says: string; period: Period; asOf: CalendarDate; gives: string }[] = [
    {
      says: "1—11月 by months",
      period: { kind: "monthly" },
      asOf: day(2012, 11, 30),
      gives: "91.67",
    },
    {
      says: "1—11月 by days of a leap year",
      period: { kind: "daily" },
      asOf: day(2012, 11, 30),
      gives: "91.53",
    },
    {
      says: "1—11月 by days of a plain year",
      period: { kind: "daily" },
      asOf: day(2013, 11, 30),
      gives: "91.51",
    },
    { says: "攀枝花 1—10月", period: { kind: "monthly" }, asOf: day(2023, 10, 31), gives: "83.33" },
    { says: "1—5月", period: { kind: "monthly" }, asOf: day(2013, 5, 31), gives: "41.67" },
    {
      says: "鄞州 2007-12-01 to 2008-11-30, half of it gone by May",
      period: { kind: "campaign", start: day(2007, 12, 1), end: day(2008, 11, 30) },
      asOf: day(2008, 5, 31),
      gives: "50.00",
    },
    { says: "双过半", period: { kind: "monthly" }, asOf: day(2013, 6, 30), gives: "50.00" },
    {
      says: "a month that has begun counts whole",
      period: { kind: "monthly" },
      asOf: day(2013, 6, 1),
      gives: "50.00",
    },
    {
      says: "the year's last day",
      period: { kind: "daily" },
      asOf: day(2013, 12, 31),
      gives: "100.00",
    },
    {
      says: "the campaign's first day, 1 of 92",
      period: hundredDays,
      asOf: day(2009, 7, 1),
      gives: "1.09",
    },
    {
      says: "the day of mobilisation, 16 of 92",
      period: hundredDays,
      asOf: day(2009, 7, 16),
      gives: "17.39",
    },
    { says: "its last day", period: hundredDays, asOf: day(2009, 9, 30), gives: "100.00" },
    { says: "before it", period: hundredDays, asOf: day(2009, 6, 30), gives: "0.00" },
    { says: "after it", period: hundredDays, asOf: day(2009, 12, 31), gives: "100.00" },
    {
      says: "a campaign of one day",
      period: { kind: "campaign", start: day(2009, 7, 1), end: day(2009, 7, 1) },
      asOf: day(2009, 7, 1),
      gives: "100.00",
    },
    {
      says: "a window from December to November",
      period: { kind: "campaign", start: day(2007, 12, 1), end: day(2008, 11, 30) },
      asOf: day(2008, 5, 31),
      gives: "50.00",
    },
    { says: "a plan's own month", period: plan, asOf: day(2013, 5, 31), gives: "41.90" },
    {
      says: "a plan between two months: the earlier",
      period: plan,
      asOf: day(2013, 8, 31),
      gives: "42.50",
    },
    { says: "a plan after its last month", period: plan, asOf: day(2013, 12, 31), gives: "70.00" },
  ];

  for (const { says, period, asOf, gives } of cases) {
    it(`${says}: ${gives} %`, () => {
      const progress = timeProgress(period, asOf);
      assert.strictEqual(progress.kind === "share" && asPercent(progress.share, 2), gives);
    });
  }
});

describe("time progress that cannot be told", () => {
  const backwards: Period = { kind: "campaign", start: day(2009, 9, 30), end: day(2009, 7, 1) };
  const cases: { says: string; period: Period; asOf?: CalendarDate; needs: string }[] = [
    { says: "no day", period: { kind: "monthly" }, needs: "as-of" },
    { says: "no day in a campaign", period: hundredDays, needs: "as-of" },
    {
      says: "a plan that begins later",
      period: plan,
      asOf: day(2013, 4, 30),
      needs: "earlier-milestone",
    },
    {
      says: "an empty plan",
      period: { kind: "plan", milestones: [] },
      asOf: day(2013, 4, 30),
      needs: "earlier-milestone",
    },
    {
      says: "a campaign that ends before it starts",
      period: backwards,
      asOf: day(2009, 8, 1),
      needs: "campaign-dates",
    },
  ];
  for (const { says, period, asOf, needs } of cases) {
    it(`${says}: needs ${needs}`, () =>
      assert.deepStrictEqual(timeProgress(period, asOf), { kind: "unknown", needs }));
  }
});

describe("time progress of any campaign", () => {
  const anyDay = fc.record({
    year: fc.integer({ min: 2000, max: 2030 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  });
  const share = (progress: TimeProgress) => (progress.kind === "share" ? progress.share : ZERO);

  it("stays within 0 and 1 and never runs back", () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, anyDay, (a, b, c, d) => {
        const [start, end] = daysBetween(a, b) >= 0 ? [a, b] : [b, a];
        const [earlier, later] = daysBetween(c, d) >= 0 ? [c, d] : [d, c];
        const period: Period = { kind: "campaign", start, end };
        const [then, now] = [
          share(timeProgress(period, earlier)),
          share(timeProgress(period, later)),
        ];
        assert.ok(compare(ZERO, then) <= 0 && compare(then, now) <= 0 && compare(now, UNIT) <= 0);
      })
    );
  });
});
