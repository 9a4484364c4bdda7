/** Prices and costs per area, brought to 万元/亩 exactly: 万元/亩 × 15 is 元/平方米. */
import { over, times } from "../exact";
import type { Exact } from "../exact";
import { powerOfTen } from "../money";
import type { Scale } from "../money";
import { muIn } from "./area";
import type { AreaUnit } from "./area";

/** 元/㎡ is scale 0 per square-metre, 万元/亩 scale 4 per mu. */
export interface UnitPrice {
  readonly scale: Scale;
  readonly per: AreaUnit;
}

const WAN = powerOfTen(4);
const YUAN_PER_SQUARE_METRE: UnitPrice = { scale: 0, per: "square-metre" };

/** How many 万元/亩 one of it is. */
export function wanPerMuIn({ scale, per }: UnitPrice): Exact {
  return over(powerOfTen(scale), times(WAN, muIn(per)));
}

/** How many 万元 one 元, 万元 or 亿元 is. */
export function wanIn(scale: Scale): Exact {
  return over(powerOfTen(scale), WAN);
}

export function inWanPerMu(digits: Exact, unit: UnitPrice): Exact {
  return times(digits, wanPerMuIn(unit));
}

export function inYuanPerSquareMetre(wanPerMu: Exact): Exact {
  return over(wanPerMu, wanPerMuIn(YUAN_PER_SQUARE_METRE));
}

export function fromYuanPerSquareMetre(price: Exact): Exact {
  return inWanPerMu(price, YUAN_PER_SQUARE_METRE);
}
