/** Figures as people type them; undefined for what is none, or cannot be meant. */
import { compare, exact, isPositive, over, UNIT } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import { isShare } from "../../domain/land/cost-build-up";
import { GRADES } from "../../domain/land/price-floor";

/** 1,234.5 and full-width digits are typed as well. */
export function amountOf(text: string): Exact | undefined {
  const plain = text
    .trim()
    .replace(/[０-９．]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[,，]/g, "");
  return /^\d{1,12}(\.\d{1,8})?$/.test(plain) ? exact(plain) : undefined;
}

export function positiveOf(text: string): Exact | undefined {
  const amount = amountOf(text);
  return amount && isPositive(amount) ? amount : undefined;
}

function percentOf(text: string): Exact | undefined {
  const amount = amountOf(text.replace(/[%％]\s*$/, ""));
  return amount && over(amount, exact(100));
}

export function shareOf(text: string): Exact | undefined {
  const share = percentOf(text);
  return share && isShare(share) ? share : undefined;
}

export function rateOf(text: string): Exact | undefined {
  const rate = percentOf(text);
  return rate && compare(rate, UNIT) <= 0 ? rate : undefined;
}

/** As many as the 参数 of a 测算表 take. */
const MOST_YEARS = exact(50);

export function yearsOf(text: string): Exact | undefined {
  const years = amountOf(text);
  return years && compare(years, MOST_YEARS) <= 0 ? years : undefined;
}

export function gradeOf(text: string): number | undefined {
  const grade = /^\s*\d{1,2}\s*$/.test(text) ? Number(text) : 0;
  return grade >= 1 && grade <= GRADES ? grade : undefined;
}
