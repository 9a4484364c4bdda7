/** 考核办法 as offices print them: the tables' shapes, and what is read of their sentences. */
import assert from "node:assert";
import { readScheme } from "../../../src/reader/scheme/read-scheme";
import { block, cell } from "../../../src/spreadsheet/address";
import { gridOf } from "../../../src/spreadsheet/grid";
import type { GridRows } from "../../../src/spreadsheet/grid";

const _ = undefined;

const CASES: readonly {
  readonly says: string;
  readonly grid: Omit<GridRows, "name">;
  /** Name, full marks, rule and the numbers that the sentence gives. */
  readonly gives: readonly (readonly [string, number, string, object?])[];
  readonly natures?: readonly string[];
  readonly tiers?: readonly (readonly [item: string, from: number, points: number])[];
  /** Sentences that are handed back in part. */
  readonly rest?: readonly string[];
}[] = [
  {
    says: "a kind merged over its items, the heads on two rows, 合计 below",
    grid: {
      values: [
        ["某区2024年度招商引资工作考核评分表"],
        ["序号", "考核指标", _, "分值", "评分标准", "牵头单位"],
        [_, "类别", "指标名称", _, _, _],
        [1, "项目引进", "新签约亿元项目", 20, "完成任务得满分，每少1个扣5分，扣完为止。", "招商局"],
        [2, _, "实际到位资金", 30, "按完成率计分，最高不超过120%。", "统计局"],
        [3, "过程指标", "外出招商批次", 10, "每少1次扣1分。", "招商局"],
        [4, _, "信息报送", 10, "每篇得0.5分，最高10分。", "办公室"],
        [5, "质量指标", "开工率", 30, "90%以上得30分，80%以上得20分，60%以下不得分。", "发改局"],
        ["合计", "合计", "合计", 100],
      ],
      merges: [block(cell(1, 1), cell(1, 2)), block(cell(3, 1), cell(4, 1))],
    },
    gives: [
      ["新签约亿元项目", 20, "count-deficit", { shortStep: 1, shortPoints: 5 }],
      ["实际到位资金", 30, "proportional", { cap: 1.2 }],
      ["外出招商批次", 10, "count-deficit", { shortStep: 1, shortPoints: 1 }],
      ["信息报送", 10, "count-bonus", { step: 1, points: 0.5, ceiling: 10 }],
      ["开工率", 30, "tiers"],
    ],
    tiers: [
      ["开工率", 0.9, 30],
      ["开工率", 0.8, 20],
    ],
  },
  {
    says: "full marks behind the names, and rules that are sentences",
    grid: {
      values: [
        ["招商引资考核细则"],
        ["考核内容", "计分办法"],
        ["实际利用外资（30分）", "完成年度任务的得满分，未完成的按比例计分。"],
        ["省外资金（30分）", "按完成率×分值计分，超额完成的每超10%加1分，最高加5分。"],
        ["新签约亿元项目（20分）", "每签约1个得4分，满分为止。"],
        ["项目履约率（20分）", "每低于1个百分点扣0.5分。"],
      ],
    },
    gives: [
      ["实际利用外资", 30, "proportional", { cap: 1 }],
      ["省外资金", 30, "proportional", { cap: 1, step: 0.1, points: 1, ceiling: 5 }],
      ["新签约亿元项目", 20, "count-bonus", { step: 1, points: 4 }],
      ["项目履约率", 20, "step-deduction", { shortStep: 0.01, shortPoints: 0.5 }],
    ],
  },
  {
    says: "weights as shares, the finer of two names, a note below",
    grid: {
      values: [
        ["附件1"],
        ["2024年招商引资目标考核办法"],
        [_, _, _, "单位：分"],
        ["一级指标", "二级指标", "权重", "考核办法"],
        ["引资总量", "内资", "40%", "采用功效系数法计分"],
        [_, "外资", "20%", "采用功效系数法计分"],
        ["项目建设", "开工项目", 0.25, "完成得满分，未完成按完成比例得分"],
        [_, "投产项目", 0.15, "完成任务得满分，未完成不得分"],
        [_, "备注：加分项另行核定"],
      ],
    },
    gives: [
      ["内资", 40, "min-max-rate"],
      ["外资", 20, "min-max-rate"],
      ["开工项目", 25, "proportional", { cap: 1 }],
      ["投产项目", 15, "cliff"],
    ],
  },
  {
    says: "基本分, 加分项 and 扣分项 as headings",
    grid: {
      values: [
        ["序号", "项目", "标准分", "考核标准及计分方法"],
        ["一", "基本分", 100],
        [1, "合同引资", 40, "完成任务计满分，每降低1%扣0.4分"],
        [2, "到位资金", 60, "完成任务计满分，每降低1%扣0.6分"],
        ["二", "加分项"],
        [1, "500强项目", 10, "每引进一个加5分，最高加10分"],
        ["三", "扣分项"],
        [1, "月报表迟报", 12, "每少报一次扣1分，最多扣12分"],
      ],
    },
    gives: [
      ["合同引资", 40, "step-deduction", { shortStep: 0.01, shortPoints: 0.4 }],
      ["到位资金", 60, "step-deduction", { shortStep: 0.01, shortPoints: 0.6 }],
      ["500强项目", 10, "count-bonus", { step: 1, points: 5, ceiling: 10 }],
      ["月报表迟报", 12, "count-bonus", { step: 1, points: 1, ceiling: 12 }],
    ],
    natures: ["marks", "marks", "bonus", "deduction"],
  },
  {
    says: "full-width digits and marks with 分; no column for a cap is a cap of the full marks",
    grid: {
      values: [
        ["指标", "分　值（分）", "计分方式", "任务数"],
        ["招商信息", "５０", "按完成率计分", 358],
        ["走访企业", "５０分", "按完成率计分", 720],
      ],
    },
    gives: [
      ["招商信息", 50, "proportional", { cap: 1, target: 358 }],
      ["走访企业", 50, "proportional", { cap: 1, target: 720 }],
    ],
  },
  {
    says: "tiers in a sentence with the whole task on top; what is no rule is handed back",
    grid: {
      values: [
        ["考核项目", "基本分值", "评分办法"],
        [
          "内资到位",
          "50分",
          "完成年度目标任务的，得50分；完成80%（含）以上的，得40分；60%以下的不得分。",
        ],
        ["外资到位", "30分", "完成任务100%得基本分，每超额10个百分点加1分，每少1个百分点扣1分。"],
        ["外出招商", "20分", "主要领导每月外出招商，全年12次，每少一次扣2分。"],
        ["说明：本表由考核办负责解释。"],
      ],
    },
    gives: [
      ["内资到位", 50, "tiers"],
      ["外资到位", 30, "step-deduction", { step: 0.1, points: 1, shortStep: 0.01, shortPoints: 1 }],
      ["外出招商", 20, "count-deficit", { shortStep: 1, shortPoints: 2 }],
    ],
    tiers: [
      ["内资到位", 1, 50],
      ["内资到位", 0.8, 40],
    ],
    rest: ["外出招商"],
  },
];

describe("offices' own schemes", () => {
  for (const { says, grid, gives, natures, tiers = [], rest = [] } of CASES) {
    it(says, () => {
      const read = readScheme(gridOf({ name: "办法", ...grid }));
      assert.ok(read !== undefined);
      const { items } = read.written;
      assert.deepStrictEqual(
        items.map(({ name, fullMarks, rule, nature, ...numbers }) => ({
          name,
          fullMarks,
          rule,
          numbers,
          ...(natures && { nature }),
        })),
        gives.map(([name, fullMarks, rule, numbers = {}], i) => ({
          name,
          fullMarks,
          rule,
          numbers,
          ...(natures && { nature: natures[i] }),
        }))
      );
      assert.deepStrictEqual(
        read.written.tiers.map(({ item, from, points }) => [item, from, points]),
        tiers
      );
      const errors = read.findings.filter(({ severity }) => severity === "error");
      assert.deepStrictEqual(errors, []);
      const left = read.findings.filter(({ code }) => code === "scheme-prose-rest");
      assert.deepStrictEqual(
        left.map(({ about }) => about?.["item"]),
        rest
      );
    });
  }

  it("a share that stands in a cell is not followed, and asks for a new ranking", () => {
    const values = [
      ["指标", "权重"],
      ["内资", 0.6],
      ["外资", 0.4],
    ];
    const read = readScheme(gridOf({ name: "办法", values }));
    assert.strictEqual(read?.items[0]?.numbers.fullMarks, undefined);
    assert.ok(read?.items[0]?.shape.some(({ asRead }) => asRead === 0.6));
  });
});
