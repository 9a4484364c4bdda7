/** The roles of columns by name, as people read them; and which words are roles at all. */
import { ROLES } from "../reader/table";
import type { Role } from "../reader/table";
import type { Language } from "./messages/messages";

export function isRole(word: string): word is Role {
  return (ROLES as readonly string[]).includes(word);
}

export function roleName(role: Role, language: Language): string {
  return NAMES[role][language === "zh" ? 0 : 1];
}

const NAMES: Readonly<Record<Role, readonly [zh: string, en: string]>> = {
  index: ["序号", "Number"],
  unit: ["单位", "Unit"],
  group: ["分组", "Group"],
  team: ["责任单位", "Team"],
  indicator: ["指标名称", "Indicator"],
  remark: ["备注", "Remark"],
  target: ["任务", "Target"],
  actual: ["完成", "Actual"],
  reported: ["上报数", "Reported"],
  certified: ["认定数", "Certified"],
  reduction: ["核减数", "Reduction"],
  ofWhich: ["其中", "Of which"],
  monthActual: ["当月完成", "Actual of a month"],
  periodSubtotal: ["阶段小计", "Subtotal of a period"],
  lastYear: ["上年同期", "Last year"],
  rate: ["完成率", "Rate"],
  score: ["得分", "Score"],
  rank: ["名次", "Rank"],
  weight: ["分值", "Full marks"],
  project: ["项目名称", "Project"],
  projectNo: ["项目编号", "Project number"],
  investor: ["投资方", "Investor"],
  firm: ["企业", "Firm"],
  stage: ["所处阶段", "Stage"],
  amount: ["投资额", "Amount"],
  arrived: ["到位资金", "Funds arrived"],
  currency: ["币种", "Currency"],
  fxRate: ["汇率", "Exchange rate"],
  leader: ["责任领导", "Leader"],
  date: ["日期", "Date"],
  signDate: ["签约日期", "Signed on"],
  startDate: ["开工日期", "Started on"],
  dealDate: ["成交日期", "Sold on"],
  finishDate: ["竣工日期", "Finished on"],
  parcel: ["宗地", "Parcel"],
  parcelNo: ["宗地编号", "Parcel number"],
  area: ["面积", "Area"],
  costPerMu: ["亩均成本", "Cost per mu"],
  costComponent: ["成本构成", "Cost component"],
  price: ["出让单价", "Price"],
  priceLow: ["最低单价", "Lowest price"],
  priceHigh: ["最高单价", "Highest price"],
  totalPrice: ["出让总价", "Total price"],
  subsidy: ["财政贴补", "Fiscal subsidy"],
  landGrade: ["土地等别", "Land grade"],
  landState: ["毛地/净地", "Gross or net land"],
  saleableShare: ["可出让比例", "Saleable share"],
  basis: ["依据文件", "Basis document"],
  taxPerMu: ["亩均税收", "Tax per mu"],
  investment: ["固定资产投资", "Fixed investment"],
};
