/** Turns of phrase of circulars and summaries: which figures are paired, and which are left alone. */
import assert from "node:assert";
import { checkText } from "../../../src/app/check/check-text";

const cases: readonly { says: string; text: string; gives: readonly string[] }[] = [
  {
    says: "those who met the target are no target, and the rest of all",
    text: "参加考核的单位共48家，完成任务的13家，占25%；未完成的35家，占72.9%。",
    gives: ["share 25% MISMATCH", "gap 35家 MATCH", "share 72.9% MATCH"],
  },
  {
    says: "growth over last year, told before it",
    text: "全区到位内资36.6亿元，比去年同期的30.0亿元增长20%。",
    gives: ["rate 20% MISMATCH"],
  },
  {
    says: "growth over last year, told after the rate",
    text: "全区到位内资36亿元，同比增长20%，上年同期为30亿元。",
    gives: ["rate 20% MATCH"],
  },
  {
    says: "from and to",
    text: "实际利用外资由去年的1250万美元增加到1500万美元，增长20%；税收从去年同期的4000万元下降到3500万元，下降12.5%。",
    gives: ["rate 20% MATCH", "rate 12.5% MATCH"],
  },
  {
    says: "by how much, and then in percent",
    text: "全年新引进项目58个，比上年增加8个，增长16%。",
    gives: ["rate 16% MATCH"],
  },
  {
    says: "last year's, by how much, and in percent",
    text: "全年新引进项目58个，比上年的50个增加9个，增长16%。",
    gives: ["gap 9个 MISMATCH", "rate 16% MATCH"],
  },
  {
    says: "last year's behind the target and its rate",
    text: "实际利用外资1860万美元，占全年任务3000万美元的63%，比上年同期的1500万美元增长23%。",
    gives: ["rate 63% MISMATCH", "rate 23% MISMATCH"],
  },
  {
    says: "against the quarter before",
    text: "第三季度签约9个，较二季度增加3个，增长50%；合同资金21.6亿元，较二季度减少2.4亿元，下降20%。",
    gives: ["rate 50% MATCH", "rate 20% MISMATCH"],
  },
  {
    says: "parts that shut one another out may not be more than the whole",
    text: "争取上级资金3200万元，其中中央资金1800万元，占56.3%；省级资金1500万元，占46.9%。",
    gives: ["total 3200万元 MISMATCH", "share 56.3% MATCH", "share 46.9% MATCH"],
  },
  {
    says: "parts that leave some untold say nothing of the whole",
    text: "签约项目26个，其中工业项目14个、农业项目7个。",
    gives: [],
  },
  {
    says: "parts of several kinds may overlap",
    text: "签约项目26个，其中工业项目20个，亿元以上项目18个。",
    gives: [],
  },
  {
    says: "a part above its whole",
    text: "在谈项目35个，其中重点跟踪项目41个。",
    gives: ["ofWhich 41个 BROKEN"],
  },
  {
    says: "more certified than was reported",
    text: "上报进资1.85亿元，市认定1.92亿元。",
    gives: ["certified 1.92亿元 BROKEN"],
  },
  {
    says: "what was taken off between the two",
    text: "上报到位资金12.6亿元，经审核认定5.3亿元，核减7.1亿元，认定率为42.1%。",
    gives: ["gap 7.1亿元 MISMATCH", "rate 42.1% MATCH"],
  },
  {
    says: "an amount by a count",
    text: "签约项目20个，合同资金50.00亿元，平均每个项目2.8亿元。",
    gives: ["rate 2.8亿元 MISMATCH"],
  },
  {
    says: "an amount by two counts is nobody's average",
    text: "新签约项目16个，合同资金9.29亿元，其中投资最大的1个1.4亿元，其余15个项目平均0.53亿元。",
    gives: [],
  },
  {
    says: "names are counted",
    text: "尚有5个单位未破零，分别是水务局、林业局、民政局、司法局。",
    gives: ["count 5个 MISMATCH"],
  },
  {
    says: "和 may stand between names or in one",
    text: "完成任务较好的单位有7家，分别是：甲局、乙局、丙局、丁局、戊局、己局和庚局。",
    gives: ["count 7家 MATCH"],
  },
  {
    says: "names that go on are not counted",
    text: "尚有5个单位未破零，分别是水务局、林业局、民政局等。",
    gives: [],
  },
  {
    says: "places that do not go with their scores",
    text: "综合得分：开发区98.5分，列第1位；南城街道96.2分，列第2位；北城街道97.1分，列第3位；东城街道90分，列第4位。",
    gives: ["rank 1 MATCH", "rank 2 MISMATCH", "rank 3 MISMATCH", "rank 4 MATCH"],
  },
  {
    says: "places of a longer list",
    text: "甲镇98.5分，排名第1；乙镇96.2分，排名第5；丙镇97.1分，排名第3。",
    gives: [],
  },
  {
    says: "respectively",
    text: "清河镇、柳林镇、石桥镇任务分别为20个、15个、10个，分别完成18个、12个、7个，完成率分别为90%、80%、75%。",
    gives: ["rate 90% MATCH", "rate 80% MATCH", "rate 75% MISMATCH"],
  },
  {
    says: "respectively, of what nobody can tell",
    text: "内资和外资分别完成8亿元、1200万美元，完成率分别为80%、75%。",
    gives: [],
  },
  {
    says: "the rate of another subject",
    text: "内资任务60亿元，完成45亿元，外资完成率80%。",
    gives: [],
  },
  {
    says: "two indicators, each with a target of its own measure",
    text: "签约项目任务30个，完成20个；到位资金10亿元，完成任务的50%。",
    gives: [],
  },
  {
    says: "the target in the sentence before",
    text: "今年市下达内资任务12.0亿元。1—10月，全县实际到位内资10.50亿元，完成全年任务的88.7%。",
    gives: ["rate 88.7% MISMATCH"],
  },
  {
    says: "a target in brackets, on either side of its rate",
    text: "内资31.20亿元（任务30亿元），完成率104%；固定资产投资31.26亿元，完成率104.2%（计划30亿元）。",
    gives: ["rate 104% MATCH", "rate 104.2% MATCH"],
  },
  {
    says: "by a bare 完成 and a bare 占",
    text: "商务局任务8000万元，已完成6400万元，完成80%；住建局任务5000万元，已完成3100万元，占63%。",
    gives: ["rate 80% MATCH", "rate 63% MISMATCH"],
  },
  {
    says: "above a target, in percent and in what is counted",
    text: "收集信息任务360条，完成408条，超额完成48条，完成率113.3%；走访任务700家，完成512家，尚差198家。",
    gives: ["gap 48条 MATCH", "rate 113.3% MATCH", "gap 198家 MISMATCH"],
  },
  {
    says: "over the target by so many percent",
    text: "招商信息任务360条，完成408条，超任务13.3%。",
    gives: ["rate 13.3% MATCH"],
  },
  {
    says: "between the highest and the lowest",
    text: "各单位完成率最高的为128.0%，最低的为31.0%，相差96个百分点。",
    gives: ["gap 96个百分点 MISMATCH"],
  },
  {
    says: "ahead of the time gone, past the growth that stands between",
    text: "1至9月，引进市外资金28.64亿元，完成年度目标任务35亿元的81.8%，同比增长15.6%，超序时进度8.6个百分点。",
    gives: ["rate 81.8% MATCH", "gap 8.6个百分点 MISMATCH"],
  },
  {
    says: "a share of a larger part that the sentence names",
    text: "9.6亿元占全区的38.4%，工业占比64.9%，三产比重达到45%。",
    gives: [],
  },
  {
    says: "plans, dates and thresholds are no claims",
    text: "确保6月30日前开工率达到100%，力争到2015年引进内资100亿元，年均增长20%以上，新签5000万元以上项目20个。",
    gives: [],
  },
  {
    says: "a lead that is right beside a rate that is misprinted, and one that is as wrong as its rate",
    text:
      "1—9月，到位资金42.6亿元，完成年度任务60亿元的72.0%，比序时进度低4.0个百分点。" +
      "利用外资150万美元，完成年度任务200万美元的76.0%，比序时进度高2.0个百分点。",
    gives: [
      "rate 72.0% MISMATCH",
      "gap 4.0个百分点 MATCH",
      "rate 76.0% MISMATCH",
      "gap 2.0个百分点 MISMATCH",
    ],
  },
  {
    says: "figures as they stand in the text, full-width",
    text: "共收集信息９６条，为目标任务１２０条的８２％。",
    gives: ["rate ８２％ MISMATCH"],
  },
];

describe("what a sentence says of its figures", () => {
  for (const { says, text, gives } of cases) {
    it(says, () => {
      const told = checkText(text, "zh").map((one) => `${one.kind} ${one.text} ${one.verdict}`);
      assert.deepStrictEqual(told, gives);
    });
  }
});
