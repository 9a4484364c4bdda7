import assert from "node:assert";
import { elapsedOf } from "../../src/app/period";
import type { PeriodChoice } from "../../src/app/period";
import type { CalendarDate } from "../../src/domain/calendar-date";
import { toFixed } from "../../src/domain/exact";
import { taskTable } from "../support/task-table";

const day = (year: number, month: number, date: number): CalendarDate => ({
  year,
  month,
  day: date,
});
const campaign: PeriodChoice = { kind: "campaign", start: day(2009, 7, 1), end: day(2009, 9, 30) };

describe("period", () => {
  const cases = [
    { says: "a month's end counts by months", asOf: day(2012, 11, 30), gives: "0.9167" },
    { says: "a day within a month counts by days", asOf: day(2012, 11, 15), gives: "0.8743" },
    { says: "a leap February ends on the 29th", asOf: day(2012, 2, 29), gives: "0.1667" },
    {
      says: "a campaign counts its own days: 46 of 92",
      asOf: day(2009, 8, 15),
      period: campaign,
      gives: "0.5000",
    },
    {
      says: "a campaign's title needs dates",
      asOf: day(2009, 9, 30),
      title: "“百日会战”完成情况",
      gives: "campaign-dates-needed",
    },
    {
      says: "its dates, once given, are taken",
      asOf: day(2009, 9, 30),
      title: "“百日会战”完成情况",
      period: campaign,
      gives: "1.0000",
    },
    { says: "without a day nothing can be told", gives: "as-of-needed" },
  ];
  for (const { says, asOf, period, title, gives } of cases) {
    it(says, () => {
      const table = taskTable([], [], title === undefined ? {} : { title });
      const { progress, findings } = elapsedOf(table, {
        ...(asOf === undefined ? {} : { asOf }),
        ...(period === undefined ? {} : { period }),
      });
      const seen = progress.kind === "share" ? toFixed(progress.share, 4) : findings[0]?.code;
      assert.strictEqual(seen, gives);
      assert.strictEqual(findings.length, progress.kind === "share" ? 0 : 1);
    });
  }

  it("reads a campaign's dates from its title, and asks to confirm them", () => {
    const table = {
      ...taskTable([], [], {
        title: "“百日会战”（2009年7月1日至9月30日）",
        asOf: day(2009, 8, 15),
      }),
      campaign: { start: day(2009, 7, 1), end: day(2009, 9, 30) },
    };
    const { progress, findings } = elapsedOf(table, {});
    assert.ok(progress.kind === "share" && toFixed(progress.share, 4) === "0.5000"); // 46 of 92 days
    assert.deepStrictEqual(
      findings.map(({ code, about }) => [code, about.start, about.end]),
      [["campaign-dates-read", "2009-07-01", "2009-09-30"]]
    );
  });

  it("prefers the day that was asked for over the one that was read", () => {
    const table = taskTable([], [], { asOf: day(2012, 6, 30) });
    assert.deepStrictEqual(elapsedOf(table, { asOf: day(2012, 11, 30) }).asOf, day(2012, 11, 30));
    assert.deepStrictEqual(elapsedOf(table, {}).asOf, day(2012, 6, 30));
  });
});
