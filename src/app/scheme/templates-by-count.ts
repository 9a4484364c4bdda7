/** Ready-made schemes that count projects: bands, bonuses for each one, items made of others. */
import type { WrittenItem, WrittenScheme } from "../../domain/scoring/written-scheme";

const NOTHING_MORE = { tiers: [], vetoes: [], conventions: {}, consequences: [] } as const;

export const COUNT_TEMPLATES: Readonly<Record<string, WrittenScheme>> = {
  六项各半分: {
    ...NOTHING_MORE,
    title: "考核办法（六项各0.5分，参照公开的市级考核结果）",
    items: [
      marks("省外新增实际投资", "proportional", { fullMarks: 0.5, cap: 1 }),
      marks("实际利用外资", "proportional", { fullMarks: 0.5, cap: 1.2 }),
      marks("签约", "composite-sum", { fullMarks: 0.5, cap: 1 }),
      marks("签约项目数", "proportional", { fullMarks: 0.25, parent: "签约", target: 27 }),
      marks("签约金额", "proportional", { fullMarks: 0.25, parent: "签约", target: 54 }),
      marks("重大项目", "composite-full", { fullMarks: 0.5 }),
      short("3—10亿元项目", 7),
      short("10—20亿元项目", 4),
      short("20亿元以上项目", 1),
      marks("活动参与", "given", { fullMarks: 0.5, ceiling: 0.5 }),
      marks("项目质量", "composite-full", { fullMarks: 0.5 }),
      off("超时限未开工", 0.1, "项目质量"),
      off("弄虚作假", 0.2, "项目质量"),
    ],
  },
  产业专班: {
    ...NOTHING_MORE,
    title: "考核办法（产业专班季度，参照公开的县级细则）",
    items: [
      marks("亿元项目", "proportional", { fullMarks: 30, cap: 1, note: "任务取时序目标" }),
      marks("到位资金", "proportional", { fullMarks: 20, cap: 1 }),
      marks("产业契合度", "proportional", { fullMarks: 20, cap: 1 }),
      marks("载体打分", "composite-sum", { fullMarks: 15, cap: 1 }),
      marks("园区打分", "proportional", { fullMarks: 10.5, parent: "载体打分", target: 100 }),
      marks("乡镇打分", "proportional", { fullMarks: 4.5, parent: "载体打分", target: 100 }),
      marks("工作队打分", "given", { fullMarks: 15, ceiling: 15 }),
      plus("提请县领导走访", 0.5, { ceiling: 3 }),
      plus("推介会", 3),
      { ...plus("亿元项目", 2, { ceiling: 6 }), rule: "count-beyond" },
      plus("10亿元以上项目", 4, { higherBand: "50亿元以上项目" }),
      plus("50亿元以上项目", 8),
    ],
  },
  外资外贸: {
    ...NOTHING_MORE,
    title: "考核办法（外资外贸，参照公开的区级考核办法）",
    items: [
      marks("合同外资", "proportional", { fullMarks: 10, cap: 1, step: 0.1, points: 1 }),
      plus("300万美元以上合同项目", 2),
      plus("500强项目", 3),
      marks("实际外资", "proportional", { fullMarks: 40, cap: 1, step: 0.1, points: 3 }),
      { ...plus("实际外资", 2), step: 100, note: "每100万美元" },
      plus("300万美元以上到资项目", 3),
      marks("自营出口", "proportional", { fullMarks: 40, cap: 1, step: 0.1, points: 2 }),
    ],
  },
  晋档: {
    ...NOTHING_MORE,
    title: "考核办法（完成任务直接晋档，参照公开的县级办法）",
    items: [
      marks("亿元项目", "proportional", { fullMarks: 100, cap: 1 }),
      plus("10亿元项目", 0, { note: "不加分，只看晋档" }),
      plus("实际利用外资", 0, { note: "不加分，只看晋档" }),
    ],
    consequences: [
      { measure: "直接晋档", group: "", when: "tier-jump", item: "亿元项目", line: 3 },
      { measure: "直接晋档", group: "", when: "tier-jump", item: "10亿元项目", line: 1 },
      { measure: "直接晋档", group: "", when: "tier-jump", item: "实际利用外资", line: 3000 },
    ],
  },
  确保目标: {
    ...NOTHING_MORE,
    title: "考核办法（实到资金，参照公开的县级办法）",
    items: [marks("实到资金", "proportional", { fullMarks: 100, target: "确保" })],
  },
  对外合作: {
    ...NOTHING_MORE,
    title: "考核办法（对外合作，参照公开的区级办法）",
    items: [
      marks("对外投资", "proportional", {
        fullMarks: 100,
        cap: 1,
        note: "流动资产按固定资产30%计",
      }),
    ],
  },
};

function marks(name: string, rule: WrittenItem["rule"], more: Partial<WrittenItem>): WrittenItem {
  return { name, nature: "marks", rule, ...more };
}

function plus(name: string, points: number, more: Partial<WrittenItem> = {}): WrittenItem {
  return { name, nature: "bonus", rule: "count-bonus", step: 1, points, ...more };
}

function off(name: string, points: number, parent: string): WrittenItem {
  return { name, nature: "deduction", rule: "count-bonus", step: 1, points, parent };
}

function short(name: string, target: number): WrittenItem {
  return {
    name,
    nature: "deduction",
    rule: "count-deficit",
    shortStep: 1,
    shortPoints: 0.1,
    target,
    parent: "重大项目",
  };
}
