/** Why a parcel is 未测算, in as few words as a cell has room for. */
import type { LandReason } from "../../reader/land/land";
import type { Language } from "../messages/messages";

const REASONS: Readonly<Record<LandReason, readonly [zh: string, en: string]>> = {
  "no-area": ["无面积", "no area"],
  "area-unreadable": ["面积不是数字", "area is no figure"],
  "area-not-positive": ["面积不大于0", "area not above 0"],
  "area-range": ["面积为区间", "area is a range"],
  "area-without-unit": ["面积无单位", "area without unit"],
  "no-cost": ["无成本", "no cost"],
  "cost-unreadable": ["成本不是数字", "cost is no figure"],
  "cost-negative": ["成本为负", "negative cost"],
  "cost-without-unit": ["成本无单位", "cost without unit"],
  "no-price": ["价格未定", "no price"],
  "price-unreadable": ["价格不是数字", "price is no figure"],
  "price-negative": ["价格为负", "negative price"],
  "price-without-unit": ["价格无单位", "price without unit"],
  "other-currency": ["外币无汇率", "foreign currency"],
};

export function reasonText(why: LandReason, language: Language): string {
  return REASONS[why][language === "zh" ? 0 : 1];
}
