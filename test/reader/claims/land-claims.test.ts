/** Land tables: total prices, what is lost on a mu and in all, and prices with two ends. */
import assert from "node:assert";
import { found } from "../../support/found-claims";
import type { ClaimCase } from "../../support/found-claims";

const cases: readonly ClaimCase[] = [
  {
    says: "land: total price, the gap a mu and in all, each with its total",
    sheet: `
      宗地编号 | 受让企业 | 面积（亩） | 开发成本（万元/亩） | 出让价格（万元/亩） | 成交总价（万元） | 亩均差额（万元/亩） | 财政贴补总额（万元）
      A-01 | 甲公司 | 120  | 15   | 0.8 | 96   | 14.2 | 1704
      A-02 | 乙公司 | 80   | 15   | 3   | 240  | 12   | 960
      A-03 | 丙公司 | 62.5 | 15.5 | 1.5 | 93.5 | 14   | 875
      A-04 | 丁公司 | 40   | 13.2 | 2.4 | 96   | 10.8 | 432
      合计 | | 302.5 | | | 525.75 | | 3971`,
    faults: ["F4 total MISMATCH 93.75"],
    checks: { total: 7, gap: 8 },
  },
  {
    says: "land: the gap keeps both ends of a price",
    sheet: `
      宗地编号 | 面积（亩） | 开发成本（万元/亩） | 出让价格（万元/亩） | 差额（万元/亩）
      A-01 | 120 | 15   | 0.8—3   | 12—14.2
      A-02 | 80  | 15   | 3       | 12
      A-03 | 60  | 13.2 | 0.8至3  | 10.2—12.8
      A-04 | 50  | 13.2 | 2.2     | 11`,
    faults: ["E4 gap MISMATCH 12.4"],
    checks: { gap: 4 },
  },
];

describe("claims of a land table", () => {
  for (const { says, sheet, drawn, faults, checks } of cases) {
    it(says, () => {
      const { faults: told, kinds } = found(sheet, drawn);
      assert.deepStrictEqual([...told].sort(), [...faults].sort());
      assert.deepStrictEqual(kinds, checks);
    });
  }
});
