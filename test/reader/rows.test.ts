/** What the rows around and inside a table are. */
import * as assert from "node:assert";
import { readTables } from "../../src/reader/recognise";
import { drawGrid } from "../support/draw-grid";
import { rowsOf } from "../support/outline";

interface Case {
  readonly says: string;
  readonly sheet: string;
  readonly merges?: string;
  readonly formulas?: Readonly<Record<string, string>>;
  readonly gives: Record<string, string>;
}

const cases: readonly Case[] = [
  {
    says: "title, meta, section, subtotal, total and notes",
    sheet: `
      附件1 | | |
      任务完成情况表 | | |
      填报单位：区招商局 | | | 单位：个
      序号 | 单位 | 任务 | 完成
      一、乡镇街道 | | |
      1 | 甲镇 | 5 | 3
      | 小\u3000计 | 5 | 3
      二、区直部门 | | |
      1 | 乙局 | 6 | 4
      | 小\u3000计 | 6 | 4
      | 合\u3000\u3000计 | 11 | 7
      注：以认定数为准。 | | |
      填表人：张某\u3000审核人：李某 | | |`,
    merges: "A2:D2 A5:D5 A8:D8",
    gives: {
      title: "1,2",
      meta: "3",
      sections: "5,8",
      subtotals: "7,10",
      totals: "11",
      notes: "12,13",
    },
  },
  {
    says: "a date in brackets under the title is part of it",
    sheet: `
      任务完成情况表 | |
      （截至2009年9月30日） | |
      单位 | 任务 | 完成
      甲镇 | 5 | 3`,
    gives: { title: "1,2" },
  },
  {
    says: "the number of the form, and fields of a form, are no titles",
    sheet: `
      资产负债表 | | |
      | | | 会企01表
      项目名称 | 道路养护 | |
      资产 | 行次 | 期末 | 年初
      货币资金 | 1 | 5 | 3`,
    merges: "B3:D3",
    gives: { title: "1", meta: "2,3" },
  },
  {
    says: "a total in words, and a line that waits for signatures",
    sheet: `
      品名 | 单位 | 数量 | 金额
      水泥 | 吨 | 2 | 800
      河沙 | 方 | 3 | 300
      合计金额（大写） | 壹仟壹佰元整 | | 1100
      送货人： | | 收货人： |`,
    gives: { totals: "4", notes: "5" },
  },
  {
    says: "section numbers in 序号, the caption beside it",
    sheet: `
      序号 | 单位 | 任务 | 完成
      一 | 乡镇街道 | |
      1 | 甲镇 | 5 | 3
      （二） | 区直部门 | |
      1 | 乙局 | 6 | 4`,
    gives: { sections: "2,4" },
  },
  {
    says: "captions without numbers, alone in their rows",
    sheet: `
      指标 | 绝对量 | 增长
      零售总额 | 39211 | 3.7
      按经营地分 | |
      城镇 | 34111 | 3.7
      乡村 | 5100 | 4.1`,
    gives: { sections: "3" },
  },
  {
    says: "subtotals inside a merged group, named after it",
    sheet: `
      行业 | 项目 | 金额
      快递 | 派送 | 5
      | 快递行业成本合计 | 5
      货代 | 空运 | 2
      | 货代行业成本合计 | 2`,
    merges: "A2:A3 A4:A5",
    gives: { subtotals: "3,5" },
  },
  {
    says: "sums of an account, whatever stands before the word",
    sheet: `
      项目 | 期末 | 期初
      货币资金 | 5 | 3
      流动资产合计 | 5 | 3
      固定资产 | 6 | 4
      非流动资产合计 | 6 | 4
      资产总计 | 11 | 7`,
    gives: { subtotals: "3,5", totals: "6" },
  },
  {
    says: "a parent row whose 其中 rows add up to it",
    sheet: `
      板块 | 9月 | 累计
      风电 | 10 | 30
      其中：甲省 | 4 | 10
      乙省 | 6 | 20
      火电 | 5 | 6
      总计 | 15 | 36`,
    gives: { subtotals: "2", totals: "6" },
  },
  {
    says: "a parent row whose 其中 rows do not add up to it is a row like others",
    sheet: `
      指标 | 9月 | 累计
      零售总额 | 10 | 30
      其中：网上 | 4 | 10
      餐饮 | 2 | 6`,
    gives: {},
  },
  {
    says: "a numbered group row with figures is its caption and its subtotal",
    sheet: `
      序号 | 项目 | 总投资 | 本年投资
      一 | 续建项目（2个） | 8000 | 3000
      1 | 电子项目 | 5000 | 2000
      2 | 食品项目 | 3000 | 1000
      二 | 新建项目（1个） | 5000 | 2000
      1 | 物流项目 | 5000 | 2000
      | 合计（3个） | 13000 | 5000`,
    gives: { sections: "2,5", subtotals: "2,5", totals: "7" },
  },
  {
    says: "SUM formulas make a subtotal though no word says so",
    sheet: `
      单位 | 任务 | 完成
      甲镇 | 5 | 3
      乙镇 | 6 | 4
      全区情况 | 11 | 7`,
    formulas: { B4: "SUM(B2:B3)", C4: "SUM(C2:C3)" },
    gives: { subtotals: "4" },
  },
  {
    says: "a row total by SUM is no total row",
    sheet: `
      单位 | 一季度 | 二季度 | 合计
      甲镇 | 5 | 3 | 8
      乙镇 | 6 | 4 | 10`,
    formulas: { D2: "SUM(B2:C2)", D3: "SUM(B3:C3)" },
    gives: {},
  },
  {
    says: "full marks in the body's first row",
    sheet: `
      单位 | 内资 | 外资
      分\u3000值 | 60 | 40
      甲镇 | 5 | 3`,
    gives: { weights: "2" },
  },
  {
    says: "blank rows inside the body",
    sheet: `
      单位 | 任务 | 完成
      甲镇 | 5 | 3
      | |
      乙镇 | 6 | 4`,
    gives: { blanks: "3" },
  },
  {
    says: "the total first, subtotals at the head of their groups",
    sheet: `
      单位 | 任务 | 完成
      全区合计 | 11 | 7
      乡镇小计 | 5 | 3
      甲镇 | 5 | 3
      区直小计 | 6 | 4
      乙局 | 6 | 4`,
    gives: { totals: "2", subtotals: "3,5" },
  },
  {
    says: "a label that merely contains 合计 is no total",
    sheet: `
      项目 | 金额 | 备注
      合计数核对费用 | 5 |
      会务费 | 6 | 与合计一致`,
    gives: {},
  },
  {
    says: "lines between two stacked tables go to the one they belong to",
    sheet: `
      附表一 | |
      单位 | 任务 | 完成
      甲镇 | 5 | 3
      注：以认定数为准。 | |
      附表二 | |
      单位：万元 | |
      单位 | 任务 | 完成
      甲局 | 5 | 3`,
    gives: { title: "1", notes: "4" },
  },
];

describe("what rows are", () => {
  for (const { says, sheet, merges = "", formulas = {}, gives } of cases) {
    it(says, () => {
      const [table] = readTables(drawGrid(sheet, { merges, formulas })).tables;
      assert.ok(table, "no table");
      assert.deepStrictEqual(rowsOf(table), gives);
    });
  }
});
