/** Land ledgers with the headers, bands and cells of offices that write them another way: worked out by hand. */
import { reckonsLand } from "../support/land-cases";
import type { LandCase } from "../support/land-cases";

const CASES: readonly LandCase[] = [
  {
    says: "one line of units for areas, unit prices and totals; 起始价 and 楼面地价 are not what was paid",
    drawn: `
开发区2023年工业用地供应情况一览表
 |  |  |  |  |  |  | 单位：㎡、元/㎡、万元
序号 | 地块编号 | 受让人 | 出让面积 | 起始价 | 成交价 | 楼面地价 | 成交总价 | 土地成本单价
1 | K-01 | 甲机械公司 | 40000 | 90 | 96 | 64 | 384 | 225
2 | K-02 | 乙电子公司 | 20000 | 120 | 流拍 | — | — | 240
3 | K-03 | 丙材料公司 | 10000 | 150 | 300元/㎡ | 200 | 300 | 210`,
    gives: [
      "甲机械公司 60亩 15 6.4 → 516",
      "乙电子公司 30亩 16 — → no-price",
      "丙材料公司 15亩 14 20 → -90",
    ],
  },
  {
    says: "units of areas and of money in two cells, subtotals by year, parts that no vocabulary lists",
    drawn: `
某县工业项目供地明细
 |  |  |  | 面积单位：公顷 | 金额单位：万元
年度 | 项目名称 | 供地面积 | 征迁费用 | 报批费用 | 绿化费 | 土地价款
2020 | 甲项目 | 4 | 390 | 150 | 252 | 240
2020 | 乙项目 | 2 | 195 | 75 | 126 | 90
2020年小计 |  | 6 | 585 | 225 | 378 | 330`,
    gives: ["甲项目 60亩 13.2 4 → 552", "乙项目 30亩 13.2 3 → 306"],
  },
  {
    says: "low and high costs under one band, each with its unit",
    drawn: `
项目 | 用地规模（亩） | 综合成本 |  | 成交单价（万元/亩）
 |  | 低（万元/亩） | 高（万元/亩） | 
甲光伏 | 150 | 14 | 16 | 0.8~3万元/亩
乙包装 | 40 | 15 | 14 | 1.2-1.5`,
    merges: "A1:A2 B1:B2 C1:D1 E1:E2",
    gives: ["甲光伏 150亩 14—16 0.8—3 → 1650—2280", "乙包装 40亩 14—15 1.2—1.5 → 500—552"],
    tells: ["ends-reversed"],
  },
  {
    says: "a 小计 in each band of parts and no sum of all",
    drawn: `
地块 | 面积（亩） | 征地成本 |  |  | 税费 |  |  | 出让价（万元/亩）
 |  | 土地补偿（万元/亩） | 青苗（万元/亩） | 小计（万元/亩） | 占用税（万元/亩） | 开垦费（万元/亩） | 小计（万元/亩） | 
A | 100 | 8 | 1 | 9 | 4 | 2 | 6 | 3
B | 50 | 8 | 0.5 | 8.5 | 4 | 1.5 | 5.5 | 2`,
    merges: "A1:A2 B1:B2 C1:E1 F1:H1 I1:I2",
    gives: ["A 100亩 15 3 → 1200", "B 50亩 14 2 → 600"],
  },
  {
    says: "parts under bands that name parts themselves",
    drawn: `
宗地 | 面积（亩） | 相关税费（万元） |  | 土地开发费（万元） |  | 出让收入（万元）
 |  | 开垦费 | 契税等 | 道路管网 | 场地平整 | 
甲 | 100 | 80 | 20 | 1270 | 130 | 300`,
    merges: "A1:A2 B1:B2 C1:D1 E1:F1 G1:G2",
    gives: ["甲 100亩 15 3 → 1200"],
  },
  {
    says: "area, cost and price each in two units",
    drawn: `
受让人 | 土地面积 |  | 土地成本 |  | 土地出让价 | 
 | 平方米 | 亩 | 元/㎡ | 万元/亩 | 元/㎡ | 万元/亩
甲 | 66666.67 | 100 | 225 | 15 | 45 | 3
乙 | 33333.33 | 50 | 225 | 15 | 12 | 0.8`,
    merges: "A1:A2 B1:C1 D1:E1 F1:G1",
    gives: ["甲 100亩 15 3 → 1200", "乙 50亩 15 0.8 → 710"],
  },
  {
    says: "a price that was paid in the end beside the one that was agreed",
    drawn: `
企业名称 | 土地面积(亩) | 综合成本(万元/亩) | 最低价标准(元/㎡) | 挂牌价(万元/亩) | 成交价(万元/亩) | 返还金额(万元) | 实际地价(万元/亩)
甲 | 100 | 15 | 60 | 4 | 4.2 | 340 | 0.8
乙 | 50 | 15 | 60 | 4 | 4 | 0 | 4`,
    gives: ["甲 100亩 15 0.8 → 1420", "乙 50亩 15 4 → 550"],
    tells: ["several-prices"],
  },
  {
    says: "每亩2万元, 总价60万元 and $5000/亩 in the cells",
    drawn: `
企业 | 用地 | 成本 | 价格
甲 | 60亩 | 人民币15万元/亩 | 每亩约2万元
乙 | 2万㎡ | 225元/平方米 | 总价60万元
丙 | 约60亩 | 900万元 | 8000元/亩
丁 | 60亩 | 15万/亩 | $5000/亩
戊 | 60亩 | 15万/亩 | 0.8—3`,
    gives: [
      "甲 60亩 15 2 → 780",
      "乙 30亩 15 2 → 390",
      "丙 60亩 15 0.8 → 852",
      "丁 60亩 15 — → other-currency",
      "戊 60亩 15 — → price-without-unit",
    ],
  },
  {
    says: "供地条件 that says 毛地 and 净地",
    drawn: `
企业 | 供地面积（亩） | 供地条件 | 可出让率 | 土地成本（元/亩） | 摘牌价（元/亩）
甲 | 100 | 毛地 | 80% | 150000 | 30000
乙 | 60 | 净地 |  | 150000 | 3万
丙 | 30 | 毛地 |  | 150000 | 20000`,
    gives: ["甲 100亩 18.75 3 → 1575", "乙 60亩 15 3 → 720", "丙 30亩 15 2 → 390"],
  },
  {
    says: "the day on which the contract was signed as that of the sale",
    drawn: `
某区工业用地出让台账
截至2023年12月31日
企业 | 面积（亩） | 成本（万元/亩） | 竞得价（万元/亩） | 签订合同时间
甲 | 100 | 15 | 3 | @44927`,
    gives: ["甲 100亩 15 3 → 1200"],
    tells: ["start-unknown"],
  },
  {
    says: "a cost that names only 万元, by its size a total",
    drawn: `
企业 | 面积（亩） | 成本（万元） | 竞得单价（万元/亩）
甲 | 100 | 1500 | 3`,
    gives: ["甲 100亩 15 3 → 1200"],
    tells: ["total-by-size"],
  },
  {
    says: "an agreed start, and no column on whether building has begun",
    drawn: `
某区工业用地出让台账
截至2023年12月31日
企业 | 面积（亩） | 成本（万元/亩） | 出让价（万元/亩） | 约定动工日
甲 | 100 | 15 | 3 | @44197`,
    gives: ["甲 100亩 15 3 → 1200"],
    tells: ["start-untold"],
  },
];

describe("a land ledger with other headers", () => reckonsLand(CASES));
