/** Figures that were published, retold as sentences without the names: each has its verdict. */
import assert from "node:assert";
import { checkText } from "../../../src/app/check/check-text";

const cases: readonly { says: string; text: string; gives: readonly string[] }[] = [
  {
    says: "a target that stands before what was done",
    text: "1—8月，收集招商信息完成任务45条的102%，实际收集46条。",
    gives: ["rate 102% MATCH"],
  },
  {
    says: "two towns at 47 % and 42 %",
    text: "1—7月，A镇到位资金2.35亿元，占年度任务5亿元的47%；B街道到位资金1.26亿元，占年度任务3亿元的42%。",
    gives: ["rate 47% MATCH", "rate 42% MATCH"],
  },
  {
    says: "one amount over the city's target, and how far ahead of ten months",
    text: "1—10月份，国内省外到位资金412678万元，完成市下达任务328455万元的125.64%，超进度42.31%。",
    gives: ["rate 125.64% MATCH", "gap 42.31% MATCH"],
  },
  {
    says: "the same amount behind the province's target and over a third",
    text: "1—10月，国内省外到位资金412678万元，完成省下达年度目标任务586107万元的70.41%，欠进度12.92%；完成市目标任务250000万元的165.07%，超进度81.74%。",
    gives: ["rate 70.41% MATCH", "gap 12.92% MATCH", "rate 165.07% MATCH", "gap 81.74% MATCH"],
  },
  {
    says: "five times the target",
    text: "1-10月，外资到位1239.23万美元，完成目标任务250万美元的495.69%，超进度412.36%。",
    gives: ["rate 495.69% MATCH", "gap 412.36% MATCH"],
  },
  {
    says: "three indicators of one circular, until the end of a month",
    text: "截至10月底，到位州外资金58.42亿元，完成年度任务120亿元的48.68%；签约项目36个，完成任务60个的60%；开工21个，完成任务40个的52.5%。",
    gives: ["rate 48.68% MATCH", "rate 60% MATCH", "rate 52.5% MATCH"],
  },
  {
    says: "what industry is of all that arrived, and what became of it",
    text: "上报到位资金38.68亿元，其中工业到位资金25.1亿元，占比64.9%；新增固定资产投资14.82亿元，固投转化率38.31%。",
    gives: ["share 64.9% MATCH", "rate 38.31% MATCH"],
  },
  {
    says: "ahead of five months, by points before and after rounding",
    text: "1—5月，完成任务的41.69%，超序时进度0.02个百分点；工业项目完成57.18%，超序时进度15.51个百分点。",
    gives: ["gap 0.02个百分点 MATCH", "gap 15.51个百分点 MATCH"],
  },
  {
    says: "ahead of two months",
    text: "1—2月，完成年度任务的19.99%，超时序进度3.32个百分点。",
    gives: ["gap 3.32个百分点 MATCH"],
  },
  {
    says: "ahead of half a year",
    text: "上半年，实际利用外资完成年度任务的80%，超序时进度30个百分点。",
    gives: ["gap 30个百分点 MATCH"],
  },
  {
    says: "a circular of half a year: what grew is of figures that the text does not give",
    text: "1-6月，到位资金219.23亿元，完成年度目标任务589亿元的37.22%，同比增长8.08%；实际利用外资完成年度任务的51.3%，同比增长-8.92%。",
    gives: ["rate 37.22% MATCH"],
  },
  {
    says: "two errors that offset, in a list of what there was in all",
    text: "签约项目23个，其中工业7个，占31%；农业13个，占57%；商贸1个，占4%；旅游2个，占8%。",
    gives: ["share 31% MISMATCH", "share 57% MATCH", "share 4% MATCH", "share 8% MISMATCH"],
  },
  {
    says: "certified of what was reported",
    text: "截至11月底，上报到位资金12.6亿元，认定5.3亿元，认定率42.06%，核减7.3亿元。",
    gives: ["rate 42.06% MATCH", "gap 7.3亿元 MATCH"],
  },
];

describe("figures of published circulars, retold", () => {
  for (const { says, text, gives } of cases) {
    it(says, () => {
      const told = checkText(text, "zh").map((one) => `${one.kind} ${one.text} ${one.verdict}`);
      assert.deepStrictEqual(told, gives);
    });
  }
});
