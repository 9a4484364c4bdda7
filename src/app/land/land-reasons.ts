/** Why a parcel is 未测算, in as few words as a cell or a line of the pane has room for. */
import type { LandReason } from "../../reader/land/land";
import type { Language } from "../messages/messages";

const REASONS: Readonly<Record<LandReason, readonly [zh: string, en: string]>> = {
  "no-area": ["没有面积", "no area"],
  "area-unreadable": ["面积不是数字", "area is no number"],
  "area-not-positive": ["面积不大于 0", "area not above 0"],
  "area-range": ["面积是区间", "area is a range"],
  "area-without-unit": ["面积没有单位", "area without unit"],
  "no-cost": ["没有成本", "no cost"],
  "cost-unreadable": ["成本不是数字", "cost is no number"],
  "cost-negative": ["成本为负", "negative cost"],
  "cost-without-unit": ["成本没有单位", "cost without unit"],
  "no-price": ["价格未定", "no price"],
  "price-unreadable": ["价格不是数字", "price is no number"],
  "price-negative": ["价格为负", "negative price"],
  "price-without-unit": ["价格没有单位", "price without unit"],
  "other-currency": ["以外币计，没有汇率", "in foreign money"],
};

export function reasonText(why: LandReason, language: Language): string {
  return REASONS[why][language === "zh" ? 0 : 1];
}
