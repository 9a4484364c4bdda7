/**
 * 参考最低价标准: a table that the office keeps, by 土地等别.
 *
 * Only what a public source states ships with a price; the rest waits for the office (待核). A price under the
 * floor is no proof of anything: approval routes and discounts exist, so it is a flag to check.
 */
import type { CalendarDate } from "../calendar-date";
import { compare, exact } from "../exact";
import type { Exact } from "../exact";
import { fromYuanPerSquareMetre } from "./unit-price";

export interface PriceFloor {
  /** 1–15. */
  readonly grade: number;
  /** 元/平方米; absent until somebody has checked it. */
  readonly price?: Exact;
  readonly source: string;
  readonly effective: CalendarDate;
}

const STANDARD = "国土资发〔2006〕307号";
const EFFECTIVE: CalendarDate = { year: 2007, month: 1, day: 1 };
const STATED: Readonly<Record<number, number>> = { 1: 840, 2: 720, 3: 600, 15: 60 };
export const GRADES = 15;

export const SHIPPED_FLOORS: readonly PriceFloor[] = Array.from({ length: GRADES }, (_, i) => {
  const price = STATED[i + 1];
  const known = price === undefined ? {} : { price: exact(price) };
  return { grade: i + 1, ...known, source: STANDARD, effective: EFFECTIVE };
});

/** 万元/亩; undefined where the table has no checked price for the grade. */
export function floorOf(floors: readonly PriceFloor[], grade: number): Exact | undefined {
  const price = floors.filter((one) => one.grade === grade)[0]?.price;
  return price && fromYuanPerSquareMetre(price);
}

/** Both in 万元/亩. */
export function isBelowFloor(price: Exact, floor: Exact): boolean {
  return compare(price, floor) < 0;
}
