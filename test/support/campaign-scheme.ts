/** A scheme for the campaign's table: a bonus, a veto, and consequences that list, tie, and cannot be told. */
import { template } from "../../src/app/scheme/templates";
import type { WrittenScheme } from "../../src/domain/scoring/written-scheme";

const marks = (name: string, fullMarks: number) =>
  ({ name, nature: "marks", rule: "proportional", fullMarks, cap: 1 }) as const;

export const CAMPAIGN_SCHEME: WrittenScheme = template({
  title: "百日会战考核办法",
  items: [
    marks("收集招商信息", 20),
    marks("外出走访企业", 30),
    marks("邀请来区考察", 30),
    marks("新开工项目", 20),
    {
      name: "新签约5000万元以上工业项目",
      nature: "bonus",
      rule: "count-bonus",
      step: 1,
      points: 2,
    },
  ],
  vetoes: [{ name: "外出走访企业", when: "rate-below", line: 0.05, effect: "zero" }],
  consequences: [
    { measure: "流动红旗", group: "", when: "top", count: 1 },
    { measure: "约谈", group: "区直部门（单位）", when: "bottom", count: 2 },
    { measure: "黄牌", group: "", when: "bottom-again", count: 2 },
  ],
});
