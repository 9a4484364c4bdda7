/** Which rows sum others: by their words, and by what adds up. */
import * as assert from "node:assert";
import { readTables } from "../../../src/reader/recognise";
import { drawGrid } from "../../support/draw-grid";
import { rowsOf } from "../../support/outline";

const cases = [
  {
    says: "按组合计提 is no 合计, and a bare 其中： is no part that adds up",
    sheet: `
      类别 | 账面余额 | 坏账准备
      按单项计提坏账准备 | 12 | 12
      按组合计提坏账准备 | 223 | 11
      其中： | |
      账龄组合 | 223 | 11
      合计 | 235 | 23`,
    gives: { totals: "6", sections: "4" },
  },
  {
    says: "总分 under the indicators is a total",
    sheet: `
      指标 | 分值 | 得分
      保洁 | 60 | 55
      清运 | 40 | 40
      总分 | 100 | 95`,
    gives: { totals: "4" },
  },
  {
    says: "rates that happen to add up make no sum",
    sheet: `
      指标 | 环比（%） | 同比（%）
      非食品 | -0.2 | 0.8
      其中：消费品 | -0.1 | 0.0
      服务 | -0.1 | 0.8`,
    gives: {},
  },
  {
    says: "一、沿海合计 sums its part, and 村主任 signs",
    sheet: `
      港口 | 货物（万吨） | 集装箱
      全国总计 | 90 | 9
      一、沿海合计 | 60 | 6
      甲港 | 60 | 6
      二、内河合计 | 30 | 3
      乙港 | 30 | 3
      村主任： | | 会计：`,
    gives: { totals: "2", subtotals: "3,5", notes: "7" },
  },
];

describe("rows that sum others", () => {
  for (const { says, sheet, gives } of cases) {
    it(says, () => {
      const [table] = readTables(drawGrid(sheet)).tables;
      assert.ok(table, "no table");
      assert.deepStrictEqual(rowsOf(table), gives);
    });
  }
});
