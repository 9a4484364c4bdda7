/**
 * Ready-made schemes, each based on a public one, for an office to begin with and change.
 *
 * Numbers are those of the published text; names of items are as they stood there, and an office puts its
 * own in their place.
 */
import type { WrittenItem, WrittenScheme } from "../../domain/scoring/written-scheme";
import { COUNT_TEMPLATES } from "./templates-by-count";

type Parts = Partial<WrittenScheme> & Pick<WrittenScheme, "title" | "items">;

export function template(parts: Parts): WrittenScheme {
  return { tiers: [], vetoes: [], conventions: {}, consequences: [], ...parts };
}

/** 完成率×分值, 最高按封顶计. */
export function upTo(
  name: string,
  fullMarks: number,
  cap: number,
  more: Partial<WrittenItem> = {}
) {
  return { name, nature: "marks", rule: "proportional", fullMarks, cap, ...more } as const;
}

export function bonus(name: string, points: number, more: Partial<WrittenItem> = {}) {
  return { name, nature: "bonus", rule: "count-bonus", step: 1, points, ...more } as const;
}

/** The name is what `--template` takes. */
export const TEMPLATES: Readonly<Record<string, WrittenScheme>> = {
  功效系数: template({
    title: "考核办法（功效系数法，参照公开的县市商务考核细则）",
    items: [
      { name: "实际利用外资", nature: "marks", rule: "min-max-actual", fullMarks: 15 },
      { name: "现汇进资", nature: "marks", rule: "min-max-actual", fullMarks: 15 },
      upTo("省外资金", 30, 1),
      upTo("新签约亿元项目", 10, 1),
      upTo("邀请领导外出招商", 2.5, 1),
      upTo("领导外出招商", 2.5, 1),
    ],
    conventions: { itemPlaces: 2 },
  }),
  五比五晒: template({
    title: "考核办法（60%＋40%，参照公开的市级“五比五晒”）",
    items: [
      { name: "落地开工数", nature: "marks", rule: "min-max-actual", fullMarks: 1 },
      { name: "开工项目总投资", nature: "marks", rule: "min-max-actual", fullMarks: 9 },
      { name: "项目投资", nature: "marks", rule: "min-max-actual", fullMarks: 20 },
      upTo("实际利用外资", 20, 1),
      { name: "重大活动项目数", nature: "marks", rule: "min-max-actual", fullMarks: 2 },
      { name: "当年开工率", nature: "marks", rule: "min-max-actual", fullMarks: 8 },
      bonus("5亿元以上当年开工项目", 5, { ceiling: 20 }),
    ],
    conventions: { itemPlaces: 2, bonusCeiling: 20 },
  }),
  完成率: template({
    title: "考核办法（完成率计分，参照公开的市级考核办法）",
    items: [
      upTo("签约投资额", 50, 1),
      upTo("龙头企业数", 30, 1),
      { name: "其他工作", nature: "marks", rule: "given", fullMarks: 20, ceiling: 20 },
    ],
  }),
  奖惩: template({
    title: "考核办法（超额加分、不足扣分，参照公开的市级奖惩制度）",
    items: [
      {
        name: "实际到位资金",
        nature: "marks",
        rule: "step-deduction",
        fullMarks: 100,
        step: 0.1,
        points: 1,
        ceiling: 20,
        shortStep: 0.01,
        shortPoints: 1,
      },
    ],
    consequences: [
      { measure: "书面检查", group: "", when: "bottom", count: 1 },
      { measure: "调整使用", group: "", when: "bottom-again", count: 1 },
      { measure: "流动红旗", group: "", when: "top", count: 3 },
    ],
  }),
  断崖: template({
    title: "考核办法（完成得分、未完成不得分，参照公开的县级办法）",
    items: [
      {
        name: "到位资金",
        nature: "marks",
        rule: "cliff",
        fullMarks: 60,
        step: 0.1,
        points: 0.5,
        ceiling: 10,
        source: "certified",
      },
    ],
  }),
  分档: template({
    title: "考核办法（分档计分，参照公开的县级办法）",
    items: [
      { name: "招商任务", nature: "marks", rule: "tiers", fullMarks: 100 },
      { name: "到位资金", nature: "bonus", rule: "step-bonus" },
      { name: "月报表缺报", nature: "deduction", rule: "count-bonus", points: 1, ceiling: 12 },
    ],
    tiers: [
      { item: "招商任务", from: 1, points: 100, further: "到位资金", furtherFrom: 0.2 },
      { item: "招商任务", from: 0.8, points: 75 },
      { item: "招商任务", from: 0.5, points: 50 },
    ],
  }),
  大小有别: template({
    title: "考核办法（超额按任务大小加分，参照公开的讨论稿）",
    items: [
      { name: "招商任务", nature: "marks", rule: "size-slope", fullMarks: 80, step: 0.01 },
      { name: "日常工作", nature: "marks", rule: "composite-sum", fullMarks: 20 },
      { name: "机构", nature: "marks", rule: "given", ceiling: 5, parent: "日常工作" },
      { name: "报表", nature: "marks", rule: "given", ceiling: 10, parent: "日常工作" },
      {
        name: "信息",
        nature: "marks",
        rule: "composite-full",
        fullMarks: 5,
        parent: "日常工作",
      },
      { ...bonus("信息缺报", 0.5), nature: "deduction", parent: "信息" },
    ],
    tiers: [
      { item: "招商任务", from: 50000, points: 0.1 },
      { item: "招商任务", from: 10000, points: 0.2 },
      { item: "招商任务", from: 5000, points: 0.3 },
      { item: "招商任务", from: 0, points: 0.6 },
    ],
  }),
  外向型经济: template({
    title: "考核办法（10%加1分、5%减1分，参照公开的县级外向型经济考核）",
    items: [
      {
        name: "外向型经济",
        nature: "marks",
        rule: "step-deduction",
        fullMarks: 12,
        step: 0.1,
        points: 1,
        shortStep: 0.05,
        shortPoints: 1,
      },
    ],
    vetoes: [{ name: "一票否决", when: "marked", effect: "list" }],
  }),
  ...COUNT_TEMPLATES,
};
