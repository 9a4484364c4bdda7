/** Land ledgers as offices write them: prices given in every way, to figures worked out by hand. */
import { reckonsLand } from "../support/land-cases";
import type { LandCase } from "../support/land-cases";

const CASES: readonly LandCase[] = [
  {
    says: "楼面地价 beside what was paid, land without a buyer, 零地价",
    drawn: `
宗地坐落 | 供地面积（公顷） | 每亩成本（万元） | 成交价款（万元） | 楼面地价（元/㎡） | 受让人
经三路北 | 3.2 | 14 | 288 | 60 | 甲某公司
化工园 | 4 | 15 | 零地价 | 30 | 乙某公司
化工园二期 | 2 | 14 | 流拍 |  | —`,
    gives: [
      "甲某公司 48亩 14 6 → 384",
      "乙某公司 60亩 15 0 → 900",
      "化工园二期 30亩 14 — → no-price",
    ],
    tells: ["price-of-nothing"],
  },
  {
    says: "areas in 万㎡ and prices in all, in 元",
    drawn: `
某县2023年工业用地供应情况表
用地单位 | 供应面积(万㎡) | 土地取得成本（万元） | 出让价款（元）
丙公司 | 10 | 2250 | 18000000
丁公司 | 5 | 1100 | 7,500,000`,
    gives: ["丙公司 150亩 15 12 → 450", "丁公司 75亩 14.6667 10 → 350"],
  },
  {
    says: "totals that are not called so, beside ㎡",
    drawn: `
地块名称 | 面积（平方米） | 成本（万元） | 出让价（万元）
东一号 | 40000 | 900 | 240
东二号 | 20000 | 420 | 90`,
    gives: ["东一号 60亩 15 4 → 660", "东二号 30亩 14 3 → 330"],
  },
  {
    says: "a unit line of 亩 and 万元 over prices per 亩",
    drawn: `
供地台账
单位：亩、万元
地块名称 | 面积 | 成本 | 地价
P1 | 100 | 15 | 3
P2 | 50 | 14 | 8`,
    gives: ["P1 100亩 15 3 → 1200", "P2 50亩 14 8 → 300"],
    tells: ["per-area-by-size"],
  },
  {
    says: "a unit price and a total that disagree",
    drawn: `
受让单位 | 出让面积（亩） | 综合成本（万元/亩） | 成交单价（万元/亩） | 成交总价（万元）
Q1 | 100 | 15 | 5 | 450
Q2 | 100 | 15 | 5 | 500`,
    gives: ["Q1 100亩 15 5 → 1000", "Q2 100亩 15 5 → 1000"],
    tells: ["price-total-differs"],
  },
  {
    says: "ends in two columns, upside down or one alone",
    drawn: `
受让单位 | 出让面积（亩） | 综合成本（万元/亩） | 最低出让价（万元/亩） | 最高出让价（万元/亩）
R1 | 10 | 15 | 5 | 3
R2 | 10 | 15 | 0.8 | 3
R3 | 10 | 15 | 2 | `,
    gives: ["R1 10亩 15 3—5 → 100—120", "R2 10亩 15 0.8—3 → 120—142", "R3 10亩 15 2 → 130"],
    tells: ["ends-reversed", "one-end-missing"],
  },
  {
    says: "components with their sum, and a price range in words",
    drawn: `
××园区土地成本测算台账
序号 | 宗地名称 | 面积（亩） | 成本构成（万元/亩） |  |  |  |  |  | 出让价格
 |  |  | 征地补偿 | 青苗补偿 | 报批税费 | 七通一平 | 财务成本 | 合计
1 | V1 | 100 | 6 | 0.5 | 3 | 4.5 | 1 | 15 | 0.8万元/亩至3万元/亩
2 | V2 | 50 | 6 | — | 3 | 4 | 1 | 14 | 2万元/亩`,
    merges: "D2:I2 A2:A3 B2:B3 C2:C3 J2:J3",
    gives: ["V1 100亩 15 0.8—3 → 1200—1420", "V2 50亩 14 2 → 600"],
  },
  {
    says: "low and high under bands",
    drawn: `
企业 | 用地面积（亩） | 开发成本（万元/亩） |  | 出让价（万元/亩） | 
 |  | 低 | 高 | 低 | 高
Y1 | 10 | 14 | 16 | 0.8 | 3
Y2 | 20 | 15 | 15 | 2 | 2`,
    merges: "A1:A2 B1:B2 C1:D1 E1:F1",
    gives: ["Y1 10亩 14—16 0.8—3 → 110—152", "Y2 20亩 15 2 → 260"],
  },
  {
    says: "prices that are bounds, 面议 or 划拨",
    drawn: `
地块名称 | 面积（亩） | 综合成本（万元/亩） | 供地价格（万元/亩）
Z1 | 10 | 15 | 不低于3万元/亩
Z2 | 10 | 15 | 3万元左右
Z3 | 10 | 15 | 3万以上
Z4 | 10 | 15 | 暂未定价
Z5 | 100亩左右 | 15 | 0
Z6 | 10 | 15 | 协商
Z7 | 10 | 15 | 划拨`,
    gives: [
      "Z1 10亩 15 3 → 120",
      "Z2 10亩 15 3 → 120",
      "Z3 10亩 15 3 → 120",
      "Z4 10亩 15 — → no-price",
      "Z5 100亩 15 0 → 1500",
      "Z6 10亩 15 — → no-price",
      "Z7 10亩 15 — → no-price",
    ],
  },
  {
    says: "a unit line of three units, and a total where there is no price",
    drawn: `
供地台账（截至2024年6月30日）
 |  |  | 单位：亩、万元/亩、万元
受让人 | 面积 | 综合成本 | 成交单价 | 成交总价
a | 10 | 15 | 3 | 30
b | 20 | 15 |  | 100`,
    gives: ["a 10亩 15 3 → 120", "b 20亩 15 5 → 200"],
  },
  {
    says: "floor space, starting prices and deposits, which do not count",
    drawn: `
宗地编号 | 竞得人 | 建筑面积（㎡） | 容积率 | 宗地面积（㎡） | 起始价（万元） | 竞买保证金（万元） | 成交价（万元） | 开发成本（万元/亩）
2024-1 | 某一公司 | 50000 | 1.5 | 40000 | 200 | 50 | 240 | 15
2024-2 | 某二公司 | 30000 | 1.2 | 20000 | 100 | 20 | 120 | 15`,
    gives: ["某一公司 60亩 15 4 → 660", "某二公司 30亩 15 4 → 330"],
  },
  {
    says: "prices per 亩 in 元",
    drawn: `
企业名称 | 占地（亩） | 每亩成本（元） | 每亩地价（元）
o1 | 100 | 150000 | 30000
o2 | 50 | 150000 | 8,000`,
    gives: ["o1 100亩 15 3 → 1200", "o2 50亩 15 0.8 → 710"],
  },
];

describe("prices of a land ledger", () => reckonsLand(CASES));
