import assert from "node:assert";
import fc from "fast-check";
import {
  calendarDate,
  compareDates,
  dayOfYear,
  daysBetween,
  daysInMonth,
  daysInYear,
  formatDate,
  isLeapYear,
  monthEnd,
  parseDate,
} from "../../src/domain/calendar-date";
import type { CalendarDate } from "../../src/domain/calendar-date";

const day = (text: string): CalendarDate => {
  const date = parseDate(text);
  if (date === undefined) throw new Error(`no such day: ${text}`);
  return date;
};

describe("a day", () => {
  const none: { says: string; parts: [number, number, number] }[] = [
    { says: "February 30th", parts: [2012, 2, 30] },
    { says: "February 29th of a plain year", parts: [2013, 2, 29] },
    { says: "February 29th of 1900, which Excel believes in", parts: [1900, 2, 29] },
    { says: "June 31st", parts: [2012, 6, 31] },
    { says: "month 0", parts: [2012, 0, 1] },
    { says: "month 13", parts: [2012, 13, 1] },
    { says: "day 0", parts: [2012, 1, 0] },
    { says: "half a day", parts: [2012, 1, 1.5] },
    { says: "year 0", parts: [0, 1, 1] },
    { says: "not a number", parts: [NaN, 1, 1] },
  ];
  for (const { says, parts } of none) {
    it(`is not ${says}`, () => assert.strictEqual(calendarDate(...parts), undefined));
  }

  it("may be February 29th of a leap year", () => {
    assert.deepStrictEqual(calendarDate(2012, 2, 29), { year: 2012, month: 2, day: 29 });
  });
});

describe("leap years", () => {
  for (const [year, leap] of [
    [2012, true],
    [2013, false],
    [1900, false],
    [2000, true],
  ] as const) {
    it(`${year} ${leap ? "is" : "is not"} one`, () => {
      assert.strictEqual(isLeapYear(year), leap);
      assert.strictEqual(daysInYear(year), leap ? 366 : 365);
      assert.strictEqual(daysInMonth(year, 2), leap ? 29 : 28);
    });
  }
});

describe("the end of a month", () => {
  const cases = [
    { year: 2012, month: 11, gives: "2012-11-30" },
    { year: 2012, month: 2, gives: "2012-02-29" },
    { year: 2013, month: 2, gives: "2013-02-28" },
    { year: 2009, month: 12, gives: "2009-12-31" },
  ];
  for (const { year, month, gives } of cases) {
    it(`${year}年1—${month}月 ends on ${gives}`, () =>
      assert.deepStrictEqual(monthEnd(year, month), day(gives)));
  }
  it("is not to be had of month 13", () => assert.strictEqual(monthEnd(2012, 13), undefined));
});

describe("the day of the year", () => {
  const cases = [
    { date: "2012-01-01", gives: 1 },
    { date: "2012-02-29", gives: 60 },
    { date: "2013-03-01", gives: 60 },
    { date: "2012-11-30", gives: 335 },
    { date: "2012-12-31", gives: 366 },
    { date: "2013-12-31", gives: 365 },
  ];
  for (const { date, gives } of cases) {
    it(`${date} is day ${gives}`, () => assert.strictEqual(dayOfYear(day(date)), gives));
  }
});

describe("days between", () => {
  const cases = [
    { from: "2009-07-01", to: "2009-09-30", gives: 91 },
    { from: "2009-07-16", to: "2009-09-30", gives: 76 },
    { from: "2012-02-28", to: "2012-03-01", gives: 2 },
    { from: "2007-12-01", to: "2008-11-30", gives: 365 },
    { from: "2012-12-31", to: "2013-01-01", gives: 1 },
    { from: "2013-01-01", to: "2012-12-31", gives: -1 },
    { from: "1899-12-31", to: "2000-03-01", gives: 36585 },
  ];
  for (const { from, to, gives } of cases) {
    it(`${from} to ${to}: ${gives}`, () =>
      assert.strictEqual(daysBetween(day(from), day(to)), gives));
  }

  it("agree with the calendar that the machine keeps, for four centuries", () => {
    const epochDay = fc.integer({ min: -100_000, max: 100_000 });
    const dateOf = (days: number): CalendarDate =>
      day(new Date(days * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(epochDay, epochDay, (a, b) => {
        assert.strictEqual(daysBetween(dateOf(a), dateOf(b)), b - a);
        assert.strictEqual(Math.sign(compareDates(dateOf(a), dateOf(b))), Math.sign(a - b));
      })
    );
  });
});

describe("a day as text", () => {
  for (const text of ["2012-11-30", "0999-01-01", "2012-02-29"]) {
    it(`${text} goes in and out`, () => assert.strictEqual(formatDate(day(text)), text));
  }
  for (const text of [
    "2012-02-30",
    "2012-1-3",
    "2012/11/30",
    "20121130",
    " 2012-11-30",
    "2012-11-30T00",
    "",
  ]) {
    it(`${JSON.stringify(text)} is none`, () => assert.strictEqual(parseDate(text), undefined));
  }
});
