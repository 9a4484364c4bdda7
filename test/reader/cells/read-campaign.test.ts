import assert from "node:assert";
import { formatDate } from "../../../src/domain/calendar-date";
import { campaignDates, campaignWord } from "../../../src/reader/cells/read-campaign";

describe("campaign dates", () => {
  const cases: { says: string; title: string; meta?: string[]; gives: string | undefined }[] = [
    {
      says: "in the title, the year once",
      title: "“百日会战”任务完成情况（2009年7月1日至9月30日）",
      gives: "2009-07-01..2009-09-30",
    },
    {
      says: "over new year",
      title: "冬季攻坚行动（2011年11月1日—2012年2月29日）进展表",
      gives: "2011-11-01..2012-02-29",
    },
    {
      says: "with points and a wave",
      title: "招商大会战 2012.3.1~2012.6.8",
      gives: "2012-03-01..2012-06-08",
    },
    {
      says: "full-width, in a line of its own",
      title: "突击旬统计表",
      meta: ["单位：个", "时间：２０１２年５月１日至５月１０日"],
      gives: "2012-05-01..2012-05-10",
    },
    { says: "no year", title: "百日会战（7月1日至9月30日）", gives: undefined },
    { says: "no days", title: "2009年百日会战（7月初至9月底）", gives: undefined },
    { says: "a day that no month has", title: "会战（2012年2月1日至2月30日）", gives: undefined },
    {
      says: "no campaign: an annual table",
      title: "2012年任务完成情况（2012年1月1日至11月30日）",
      gives: undefined,
    },
  ];
  for (const { says, title, meta, gives } of cases) {
    it(says, () => {
      const found = campaignDates(title, meta ?? []);
      const shown = found && `${formatDate(found.start)}..${formatDate(found.end)}`;
      assert.strictEqual(shown, gives);
    });
  }

  it("knows a campaign by its word", () => {
    assert.strictEqual(campaignWord("“百日会战”统计表"), "百日");
    assert.strictEqual(campaignWord("2012年统计表"), undefined);
  });
});
