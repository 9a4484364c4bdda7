/** The ready-made schemes over tables with the figures that offices published, each score worked out by hand. */
import type { CellValue } from "../../src/spreadsheet/grid";

export interface PublishedSheet {
  readonly says: string;
  readonly template: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  /** The score of each row. */
  readonly gives: readonly number[];
}

export const PUBLISHED_SHEETS: readonly PublishedSheet[] = [
  {
    says: "A: 功效系数 by absolute values, best 100 and worst 60, beside rates capped at 100 %",
    template: "功效系数",
    heads: [
      ...[
        "实际利用外资（万美元）",
        "现汇进资（万美元）",
        "省外资金任务（亿元）",
        "省外资金完成（亿元）",
      ],
      ...["新签约亿元项目任务（个）", "新签约亿元项目完成（个）", "邀请领导外出招商任务（次）"],
      ...["邀请领导外出招商完成（次）", "领导外出招商任务（次）", "领导外出招商完成（次）"],
    ],
    rows: [
      [2000, 500, 100, 90, 2, 1, 1, 1, 12, 12],
      [1000, 0, 100, 110, 2, 2, 1, 0, 12, 6],
      [1500, 125, 100, 50, 2, 1, 1, 1, 12, 12],
    ],
    gives: [
      15 + 15 + 27 + 5 + 2.5 + 2.5,
      9 + 9 + 30 + 10 + 0 + 1.25,
      12 + 10.5 + 15 + 5 + 2.5 + 2.5,
    ],
  },
  {
    says: "B: 60 %×分值 + 40 %×分值×(本项 − 最低)/(最高 − 最低), two decimals; 5 a project, at most 20",
    template: "五比五晒",
    heads: [
      ...[
        "落地开工数（个）",
        "开工项目总投资（亿元）",
        "项目投资（亿元）",
        "实际利用外资任务（万美元）",
      ],
      ...["实际利用外资完成（万美元）", "重大活动项目数（个）", "当年开工率（%）"],
      "5亿元以上当年开工项目（个）",
    ],
    rows: [
      [1, 1, 1, 100, 135, 1, 50, 5],
      [4, 4, 4, 100, 45, 4, 100, 1],
      [2, 2, 2, 100, 80, 2, 50, 0],
    ],
    gives: [
      0.6 + 5.4 + 12 + 20 + 1.2 + 4.8 + 20,
      1 + 9 + 20 + 9 + 2 + 8 + 5,
      0.73 + 6.6 + 14.67 + 16 + 1.47 + 4.8 + 0,
    ],
  },
  {
    says: "C: 2.78 and 2.95: 28/27 and 177.7/54 capped at 0.5, 0.1 a project short, 0.1 a start overdue",
    template: "六项各半分",
    heads: [
      ...["省外新增实际投资任务（亿元）", "省外新增实际投资完成（亿元）"],
      ...["实际利用外资任务（万美元）", "实际利用外资完成（万美元）", "签约项目数（个）"],
      ...["签约金额（亿元）", "3—10亿元项目（个）", "10—20亿元项目（个）", "20亿元以上项目（个）"],
      ...["活动参与", "超时限未开工（个）", "弄虚作假（次）"],
    ],
    rows: [
      [100, 96, 100, 150, 28, 177.7, 6, 3, 1, 0.5, 1, undefined],
      [100, 90, 100, 120, 29, 141.94, 7, 4, 2, 0.5, 1, 0],
    ],
    gives: [2.78, 2.95],
  },
  {
    says: "D: 签约投资额 50, 龙头企业数 30, other up to 20",
    template: "完成率",
    heads: [
      "签约投资额任务（亿元）",
      "签约投资额完成（亿元）",
      "龙头企业数任务（家）",
      "龙头企业数完成（家）",
      "其他工作",
    ],
    rows: [[60, 30, 3, 4, 26]],
    gives: [25 + 30 + 20],
  },
  {
    says: "E: 产业专班, a 50 亿 project not counted as one of 10 亿 again",
    template: "产业专班",
    heads: [
      ...[
        "亿元项目任务（个）",
        "亿元项目完成（个）",
        "到位资金任务（亿元）",
        "到位资金完成（亿元）",
      ],
      ...["产业契合度任务（个）", "产业契合度完成（个）", "园区打分", "乡镇打分", "工作队打分"],
      ...["提请县领导走访（次）", "推介会（次）", "10亿元以上项目（个）", "50亿元以上项目（个）"],
    ],
    rows: [[4, 7, 20, 10, 10, 8, 90, 80, 12.5, 7, 1, 3, 1]],
    gives: [30 + 10 + 16 + (9.45 + 3.6) + 12.5 + 3 + 3 + 6 + 8 + 8],
  },
  {
    says: "F: + 1 for each 10 % over, at most 20; − 1 for each 1 % short",
    template: "奖惩",
    heads: ["实际到位资金任务（万元）", "实际到位资金完成（万元）"],
    rows: [
      [100, 137],
      [100, 100],
      [100, 109.9],
      [100, 96.5],
      [100, 350],
      [100, 0],
    ],
    gives: [103, 100, 100, 97, 120, 0],
  },
  {
    says: "G: certified funds only: complete 60, + 0.5 for each further 10 %, at most 10; incomplete nothing",
    template: "断崖",
    heads: ["到位资金任务（万元）", "到位资金上报数（万元）", "到位资金认定数（万元）"],
    rows: [
      [100, 130, 100],
      [100, 120, 120],
      [100, 150, 99.99],
      [100, 400, 400],
    ],
    gives: [60, 61, 0, 70],
  },
  {
    says: "H: 100 where the task is met and funds reach 20 %; 75 from 80 %; 50 from 50 %; − 1 a report, at most 12",
    template: "分档",
    heads: [
      ...[
        "招商任务任务（个）",
        "招商任务完成（个）",
        "到位资金任务（万元）",
        "到位资金完成（万元）",
      ],
      "月报表缺报（次）",
    ],
    rows: [
      [100, 100, 100, 20, 0],
      [100, 100, 100, 19, 0],
      [100, 80, 100, 90, 0],
      [100, 79, 100, 0, 15],
      [1000, 499, 100, 0, 0],
    ],
    gives: [100, 75, 75, 50 - 12, 0],
  },
  {
    says: "I: the excess earns 0.6, 0.3, 0.2 or 0.1 a percent by the size of the task; 0.5 off a missing report",
    template: "大小有别",
    heads: ["招商任务任务（万元）", "招商任务完成（万元）", "机构", "报表", "信息缺报（次）"],
    rows: [
      [1000, 1200, 5, 10, 3],
      [6000, 6060, 5, 10, 0],
      [10000, 11000, 5, 10, 0],
      [50000, 51000, 5, 10, 20],
      [50, 25, 5, 8, 0],
    ],
    gives: [80 + 12 + 18.5, 80 + 0.3 + 20, 80 + 2 + 20, 80 + 0.2 + 15, 40 + 18],
  },
  {
    says: "J: 合同外资 10, 实际外资 40, 出口 40, each with steps of 10 %; 2 and 3 a project, 2 a million",
    template: "外资外贸",
    heads: [
      ...[
        "合同外资任务（万美元）",
        "合同外资完成（万美元）",
        "300万美元以上合同项目（个）",
        "500强项目（个）",
      ],
      ...["实际外资任务（万美元）", "实际外资完成（万美元）", "300万美元以上到资项目（个）"],
      ...["自营出口任务（万美元）", "自营出口完成（万美元）"],
    ],
    rows: [[100, 125, 2, 1, 100, 110, 1, 100, 100]],
    gives: [10 + 2 + (4 + 3) + (40 + 3) + 2 + 3 + 40],
  },
  {
    says: "K: of 12 points, + 1 for each 10 % over, − 1 for each 5 % short; a veto only lists",
    template: "外向型经济",
    heads: ["外向型经济任务（万美元）", "外向型经济完成（万美元）", "一票否决"],
    rows: [
      [100, 125, undefined],
      [100, 100, "是"],
      [100, 87, undefined],
      [100, 10, undefined],
      [100, undefined, undefined],
    ],
    gives: [14, 12, 10, 0, 0],
  },
  {
    says: "L: 实到资金 over the 确保 target, where a 力争 target stands beside it",
    template: "确保目标",
    heads: ["实到资金力争任务（万元）", "实到资金确保任务（万元）", "实到资金完成（万元）"],
    rows: [
      [5000, 4500, 3600],
      [5000, 4500, 5000],
    ],
    gives: [80, 111.11],
  },
  {
    says: "M: completion of the task alone; going beyond it is a jump and no points",
    template: "晋档",
    heads: [
      "亿元项目任务（个）",
      "亿元项目完成（个）",
      "10亿元项目（个）",
      "实际利用外资（万美元）",
    ],
    rows: [
      [4, 5, 0, 0],
      [4, 3, 1, 0],
    ],
    gives: [100, 75],
  },
  {
    says: "N: the task of the assessment year",
    template: "对外合作",
    heads: ["对外投资任务（亿元）", "对外投资完成（亿元）"],
    rows: [[20, 13]],
    gives: [65],
  },
];
