/** 汇率补贴: so many 元 for each dollar of foreign cash, 0.07 元 where 七分左右 is paid. */
import { exact, times } from "./exact";
import type { Exact } from "./exact";
import { inUnits, money } from "./money";
import type { Money } from "./money";

/** 七分 a dollar, as the seed's office pays "左右"; the 参数 sheet may say otherwise. */
export const SUBSIDY_PER_DOLLAR: Exact = exact("0.07");

export function fxSubsidy(cash: Money<"USD">, perDollar: Exact): Money<"CNY"> {
  return money(times(inUnits(cash), perDollar), 0, "CNY");
}
