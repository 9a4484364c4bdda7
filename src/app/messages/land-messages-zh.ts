/** Every sentence about land in Chinese, by code. Data, no code. */
import type { LandCode } from "../../reader/land-finding-code";
import type { LandFault } from "./sentence-code";

export const LAND_CHINESE: Readonly<Record<LandCode | LandFault, string>> = {
  "nothing-to-reckon":
    "没有找到可以测算的供地台账：需要有“面积”列，以及成本或出让价格列。可先用 inspect 查看识别结果，再用 --table 或 --role 指定。",

  // Which columns count.
  "several-areas": "有几个面积列，已采用“{taken}”，未用：{others}。请确认。",
  "several-costs": "有几个成本列，已采用“{taken}”，未用：{others}。请确认。",
  "several-prices": "有几个价格列，已采用“{taken}”，未用：{others}。请确认。",
  "cost-before-components": "已采用成本列“{header}”，分项不另相加：{others}。请确认。",
  "total-by-size":
    "“{header}”的单位只写了“{unit}”，按数的大小理解为整宗总额，不是单位面积价格。请确认，并在表头写明。",
  "per-area-by-size":
    "“{header}”的单位只写了“{unit}”，按数的大小理解为单位面积价格，不是总额。请确认，并在表头写明。",

  // Of a cell.
  "unit-converted": "“{text}”与本列单位（{unit}）不同，已换算为 {taken}{unit}。请核对。",
  "foreign-price":
    "“{text}”以外币（{own}）计，没有汇率，未测算。请按合同约定的汇率折成人民币后填写。",
  "component-missing": "“{parcel}”的“{component}”空着，成本按其余各项相加。没有这项的请填“—”。",
  "one-end-missing": "“{parcel}”只填了价格或成本的一端，已按它测算。请补填另一端，或确认。",
  "ends-reversed": "“{parcel}”的下限大于上限，已对调后测算。请核对。",
  "no-saleable-share": "可出让比例“{text}”应大于 0、不超过 100%，未采用。请核对。",
  "area-total-differs": "合计面积 {printed}{unit} 与各宗之和 {sum}{unit} 不符。请核对。",
  "hidden-parcel": "第 {row} 行“{parcel}”是隐藏行，仍参加测算。",
  "duplicate-parcel": "“{parcel}”的宗地编号 {number} 与第 {row} 行重复，两行都保留。请核对。",

  // Why a parcel is not reckoned.
  "no-area": "“{parcel}”没有面积（“{text}”），未测算。请补填。",
  "area-not-positive": "“{parcel}”的面积“{text}”不大于 0，未测算。请核对。",
  "area-range": "“{parcel}”的面积“{text}”是区间，未测算。请填写一个确定的数。",
  "area-without-unit": "“{parcel}”的面积“{text}”没有单位，未测算。请在表头写明亩、平方米或公顷。",
  "no-cost": "“{parcel}”没有成本，未测算。请补填，或指定统一成本（--cost 15）。",
  "cost-negative": "“{parcel}”的成本“{text}”为负，未测算。请核对。",
  "cost-without-unit": "“{parcel}”的成本“{text}”没有单位，未测算。请在表头写明，如 万元/亩。",
  "no-price": "“{parcel}”没有出让价格（“{text}”），未测算。定价后请补填。",
  "price-negative": "“{parcel}”的出让价格“{text}”为负，未测算。请核对。",
  "price-without-unit": "“{parcel}”的价格“{text}”没有单位，未测算。请在表头写明，如 万元/亩。",

  // What to look at in those that are.
  "price-total-differs":
    "“{parcel}”的总价 {printed} 万元与单价乘面积 {reckoned} 万元不符，已按单价测算。请核对合同。",
  "components-differ":
    "“{parcel}”的成本 {printed} 万元/亩与各分项之和 {reckoned} 万元/亩不符，已按前者测算。请核对。",
  "printed-gap-differs": "“{parcel}”表列贴补 {printed} 与测算缺口 {reckoned} 不符。请核对。",
  "price-above-cost": "“{parcel}”的出让价高于成本，列为盈余，不计作贴补。",
  "price-of-nothing": "“{parcel}”的出让价为 0。请核对，并注明依据文件。",
  "default-cost": "台账没有“{parcel}”的成本，已按统一成本 {cost} 万元/亩测算。请确认。",
  "gross-without-share":
    "“{parcel}”的成本是毛地成本，没有可出让比例，未作折算，缺口偏小。请指定（--saleable 80%）。",
  "below-floor":
    "“{parcel}”的出让价 {price} 元/㎡低于参考最低价标准（{floor} 元/㎡），请核对适用等别、折扣条件及批准文件。",
  "floor-unchecked":
    "“{parcel}”按 {grade} 等核对，该等别的最低价待核。请在测算表中填写核实后的标准。",
  "idle-one-year":
    "“{parcel}”已过约定动工日 {days} 天（满一年），台账未显示动工，属圈而不建。请核查是否闲置。",
  "idle-two-years":
    "“{parcel}”已过约定动工日 {days} 天（满两年），台账未显示动工，属圈而不建。请核查是否闲置。",
  "start-untold":
    "“{parcel}”已过约定动工日 {days} 天，台账没有动工情况的列，不能据此认定圈而不建。请核查是否已动工。",
  "start-unknown": "“{parcel}”没有约定动工日，距成交 {days} 天。闲置认定以约定动工日期为准。",
  "land-unused": "台账写明“{parcel}”已建（或已动工）而停用，属占而不用。请核查。",
  "investment-short":
    "“{parcel}”的投资强度 {taken} 万元/亩，低于 {asked} 万元/亩，差投资 {short} 万元。请对照合同核查。",
  "tax-short":
    "“{parcel}”的亩均税收 {taken} 万元/亩，低于 {asked} 万元/亩，一年差 {short} 万元。合同有差额补齐条款的，请按条款核算。",
  "policy-wording":
    "“{parcel}”的备注写有“{word}”。请对照《公平竞争审查条例》核对依据，并注明依据文件。",
};
