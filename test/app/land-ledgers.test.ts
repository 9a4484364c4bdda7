/** Land ledgers as offices write them: areas and costs given in every way, to figures worked out by hand. */
import { reckonsLand } from "../support/land-cases";
import type { LandCase } from "../support/land-cases";

const CASES: readonly LandCase[] = [
  {
    says: "areas in 公顷 and components in three units",
    drawn: `
甲县工业用地出让台账
序号 | 地块编号 | 用地单位 | 宗地面积（公顷） | 征地补偿费（万元/公顷） | 报批税费（元/㎡） | 基础设施配套费（万元/亩） | 成交单价（元/㎡） | 土地等别
1 | G2024-01 | 甲材料公司 | 4 | 150 | 45 | 2 | 120 | 十二等
2 | G2024-02 | 乙装备公司 | 2.4 | 120 | 30 | 1.5 | 60—75 | 12`,
    gives: ["甲材料公司 60亩 15 8 → 420", "乙装备公司 36亩 11.5 4—5 → 234—270"],
  },
  {
    says: "毛地 with a share of its own, and 净地",
    drawn: `
宗地名称 | 土地状况 | 出让面积（亩） | 毛地成本(万元/亩) | 可出让比例 | 出让价格（万元/亩）
西一 | 毛地 | 100 | 12 | 80% | 5
西二 | 净地 | 50 | 14 |  | 6
西三 | 毛地 | 40 | 12 | 0.75 | 4`,
    gives: ["西一 100亩 15 5 → 1000", "西二 50亩 14 6 → 400", "西三 40亩 16 4 → 480"],
  },
  {
    says: "a gross and a net area, and costs of gross land",
    drawn: `
宗地名称 | 毛地面积（亩） | 净地面积（亩） | 毛地开发成本（万元/亩） | 成交价(万元/亩)
北一 | 100 | 80 | 12 | 5
北二 | 50 | 45 | 13.5 | 3`,
    gives: ["北一 80亩 15 5 → 800", "北二 45亩 15 3 → 540"],
  },
  {
    says: "units in the cells alone",
    drawn: `
地块名称 | 用地面积 | 开发成本 | 出让价格
A | 30亩 | 15万元/亩 | 3万元/亩
B | 2公顷 | 15万元/亩 | 45元/㎡
C | 13340平方米 | 15万元/亩 | 60万元/公顷
D | 5万㎡ | 225元/平方米 | 800元/㎡`,
    gives: [
      "A 30亩 15 3 → 360",
      "B 30亩 15 3 → 360",
      "C 20.01亩 15 4 → 220.11",
      "D 75亩 15 53.3333 → -2875",
    ],
  },
  {
    says: "a column in dollars, an area of 0 and one in words",
    drawn: `
地块名称 | 面积(亩) | 开发成本(万元/亩) | 出让价格（万美元/亩）
南一 | 50 | 15 | 1
南二 | 0 | 15 | 1
南三 | 待测 | 15 | 1`,
    gives: [
      "南一 50亩 15 — → other-currency",
      "南二 —亩 15 — → area-not-positive",
      "南三 —亩 15 — → area-unreadable",
    ],
    tells: ["foreign-price", "area-not-positive", "unreadable-figure"],
  },
  {
    says: "groups in a merged column, with subtotals",
    drawn: `
全区供地情况统计表
所属园区 | 企业名称 | 供地面积（亩） | 亩均成本（万元） | 亩均地价（万元）
东园 | U1 | 10 | 15 | 3
 | U2 | 20 | 15 | 2
 | 小计 | 30
西园 | U3 | 30 | 14 | 4
 | U4 | 40 | 14 | 1.5-2
 | 小计 | 70
合计 |  | 100`,
    merges: "A3:A5 A6:A8",
    gives: [
      "U1 10亩 15 3 → 120",
      "U2 20亩 15 2 → 260",
      "U3 30亩 14 4 → 300",
      "U4 40亩 14 1.5—2 → 480—500",
    ],
    groups: ["东园", "西园"],
  },
  {
    says: "components of the whole parcel",
    drawn: `
地块编号 | 净用地面积（亩） | 土地补偿费（万元） | 安置补助费（万元） | 耕地占用税（万元） | 基础设施费（万元） | 出让总价（万元）
W-1 | 50 | 300 | 100 | 50 | 250 | 150
W-2 | 20 | 100 | 40 | 20 | 80 | 面议`,
    gives: ["W-1 50亩 14 3 → 550", "W-2 20亩 12 — → no-price"],
  },
  {
    says: "Traditional headers",
    drawn: `
宗地名稱 | 面積（畝） | 開發成本（萬元/畝） | 出讓價格（萬元/畝）
X1 | 100 | 15 | 3
X2 | 80 | 約15 | ０．８`,
    gives: ["X1 100亩 15 3 → 1200", "X2 80亩 15 0.8 → 1136"],
  },
  {
    says: "the same area in two units",
    drawn: `
项目名称 | 用地面积 |  | 亩均开发成本（万元） | 出让单价（万元/亩）
 | 平方米 | 亩
k1 | 40000 | 60 | 15 | 3
k2 | 20000 | 30 | 15 | 4`,
    merges: "A1:A2 B1:C1 D1:D2 E1:E2",
    gives: ["k1 60亩 15 3 → 720", "k2 30亩 15 4 → 330"],
  },
  {
    says: "sections, a 其中 line and 3万/亩",
    drawn: `
附件2
××开发区工业用地供地明细表
 |  |  | 单位：万元/亩
序号 | 企业名称 | 用地面积(亩) | 土地成本 | 出让价 | 备注
一 | 2022年
1 | p1 | 10 | 15 | 3 | 
2 | p2 | 20 | 15 | 2.5~3 | 
 | 小计 | 30
二 | 2023年
1 | p3 | 30 | 16 | 3万/亩 | 
 | 其中：代建 | 10
 | 小计 | 30
 | 总计 | 60
注：成本含报批税费。`,
    gives: ["p1 10亩 15 3 → 120", "p2 20亩 15 2.5—3 → 240—250", "p3 30亩 16 3 → 390"],
    groups: ["2022年", "2023年"],
  },
  {
    says: "a sum that its components do not come to",
    drawn: `
地块名称 | 面积（亩） | 征地补偿（万元/亩） | 报批税费（万元/亩） | 合计（万元/亩） | 出让价（万元/亩）
甲一 | 10 | 9 | 4 | 15 | 3
甲二 | 10 | 9 | 6 | 15 | 3`,
    gives: ["甲一 10亩 15 3 → 120", "甲二 10亩 15 3 → 120"],
    tells: ["components-differ"],
  },
  {
    says: "a component that was left blank, and one that does not apply",
    drawn: `
地块名称 | 面积（亩） | 征地补偿（万元/亩） | 青苗补偿（万元/亩） | 七通一平（万元） | 出让价（万元/亩）
甲一 | 10 | 9 | — | 40 | 3
甲二 | 10 | 9 | 1 |  | 3`,
    gives: ["甲一 10亩 13 3 → 100", "甲二 10亩 10 3 → 70"],
    tells: ["component-missing"],
  },
  {
    says: "costs under 土地成本 of which none is the whole, and a line of units by what they are for",
    drawn: `
出让情况统计表
面积：平方米　价格：元/平方米　价款：万元
受让单位 | 出让面积 | 土地成本 |  | 成交价
 |  | 征收成本 | 开发成本 | 单价 | 总价
a1 | 66700 | 120 | 105 | 96 | 640.32
a2 | 10000 | 120 | 105 | 90 | 90`,
    merges: "A3:A4 B3:B4 C3:D3 E3:F3",
    gives: ["a1 100.05亩 15 6.4 → 860.43", "a2 15亩 15 6 → 135"],
  },
  {
    says: "units in a layer of their own, a row of means",
    drawn: `
企业名称 | 面积 | 综合成本 | 出让单价 | 出让总价
 | （亩） | （万元/亩） | （万元/亩） | （万元）
b1 | 50 | 15 | 3 | 150
b2 | 40 | 15 |  | 80
平均 | 45 | 15 | 2.5 | 115`,
    gives: ["b1 50亩 15 3 → 600", "b2 40亩 15 2 → 520"],
  },
  {
    says: "土地取得费 and 前期开发费 of the whole parcel",
    drawn: `
供地台账（单位：公顷、万元）
项目名称 | 供地面积 | 土地取得费 | 前期开发费 | 财务费用 | 出让价款
c1 | 2 | 300 | 120 | 30 | 90
c2 | 4 | 560 | 280 | 60 | 180～240`,
    gives: ["c1 30亩 15 3 → 360", "c2 60亩 15 3—4 → 660—720"],
  },
];

describe("areas and costs of a land ledger", () => reckonsLand(CASES));
