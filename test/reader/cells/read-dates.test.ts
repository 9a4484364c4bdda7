import assert from "node:assert";
import { asOfDate, yearOf } from "../../../src/reader/cells/read-dates";

describe("the day that figures run to", () => {
  const cases: readonly {
    says: string;
    title?: string;
    meta?: string[];
    sheet?: string;
    gives: string;
  }[] = [
    {
      says: "a line under the title",
      title: "“百日会战”完成情况",
      meta: ["（截至2009年9月30日）"],
      gives: "2009-9-30",
    },
    {
      says: "months in the title",
      title: "XX区2012年1—11月招商引资任务完成情况统计表",
      gives: "2012-11-30",
    },
    { says: "months with wide signs", title: "２０１２年１～１１月份情况", gives: "2012-11-30" },
    { says: "months in words", title: "2012年1至11月份情况", gives: "2012-11-30" },
    { says: "one month", title: "2012年2月份通报", gives: "2012-2-29" },
    {
      says: "a span without its year",
      title: "1-11月完成情况",
      meta: ["2012年度"],
      gives: "2012-11-30",
    },
    {
      says: "the year in the title, the day on the tab",
      title: "2009年招商引资情况",
      sheet: "9月30日",
      gives: "2009-9-30",
    },
    { says: "half of time, half of the task", title: "2023年“双过半”完成情况", gives: "2023-6-30" },
    { says: "a tab that says all", sheet: "2012年11月份", gives: "2012-11-30" },
    { says: "a tab with points", sheet: "2012.11", gives: "2012-11-30" },
    {
      says: "a cut-off line goes before the title",
      title: "2012年11月通报",
      meta: ["截止时间：2012年11月25日"],
      gives: "2012-11-25",
    },
    { says: "a cut-off with signs", meta: ["统计时间：2012-11-30"], gives: "2012-11-30" },
    { says: "Chinese digits", title: "二〇一二年一至九月完成情况", gives: "2012-9-30" },
    {
      says: "Chinese digits, round zero, a day",
      meta: ["截至二○一二年九月三十日"],
      gives: "2012-9-30",
    },
    { says: "the end of a campaign", title: "2009年7月16日至9月30日百日会战", gives: "2009-9-30" },
    {
      says: "a span over two years",
      title: "2011年12月1日—2012年11月30日情况",
      gives: "2012-11-30",
    },
    {
      says: "a span of months over two years",
      title: "2011年12月—2012年11月情况",
      gives: "2012-11-30",
    },
    { says: "a span with 初 and 底", title: "2009年7月初-9月底完成情况", gives: "2009-9-30" },
    { says: "half a year", title: "2012年上半年通报", gives: "2012-6-30" },
    { says: "three quarters", title: "2012年前三季度通报", gives: "2012-9-30" },
    { says: "the third quarter", title: "2012年三季度通报", gives: "2012-9-30" },
    {
      says: "a Traditional cut-off",
      meta: ["（截至2012年9月30日）"],
      title: "考核情況",
      gives: "2012-9-30",
    },
    { says: "the whole of a year", title: "2023年全年完成情况", gives: "2023-12-31" },
    { says: "the target of a whole year is no day", title: "2023年全年任务分解表", gives: "none" },
    { says: "English months", title: "Scorecard, January–November 2024", gives: "2024-11-30" },
    { says: "an English day", title: "Results as of March 15, 2024", gives: "2024-3-15" },
    { says: "an English day before its month", meta: ["As of 30 Sep 2024"], gives: "2024-9-30" },
    {
      says: "a year alone is no day",
      title: "二〇一二年度招商引資考核情況通報附表",
      gives: "none",
    },
    { says: "no year anywhere", title: "招商引资完成情况", sheet: "9月30日", gives: "none" },
    {
      says: "when it was filled in does not count",
      title: "2012年情况",
      meta: ["填报时间：2012年12月3日"],
      gives: "none",
    },
    { says: "a day that no calendar has", title: "截至2012年2月30日", gives: "none" },
    { says: "nothing", gives: "none" },
  ];
  for (const { says, title = "", meta = [], sheet = "Sheet1", gives } of cases) {
    it(says, () => {
      const date = asOfDate({ title, meta, sheet });
      assert.strictEqual(
        date === undefined ? "none" : `${date.year}-${date.month}-${date.day}`,
        gives
      );
    });
  }

  it("tells a year where there is no day", () => {
    assert.strictEqual(yearOf({ title: "二〇一二年度通报", meta: [], sheet: "Sheet1" }), 2012);
  });
});
