/**
 * What land is measured in: 亩, 平方米, 公顷 of area; 万元/亩, 元/㎡ of prices; 万元 of totals.
 *
 * measure.ts knows no domain unit for 万元/亩, because nothing that is assessed is added up in it.
 */
import { areaInMu, muIn } from "../../domain/land/area";
import type { Unit } from "../../domain/amount";
import type { AreaUnit } from "../../domain/land/area";
import { wanIn, wanPerMuIn } from "../../domain/land/unit-price";
import { over } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import type { Currency, Scale } from "../../domain/money";
import { fold } from "../words/fold";
import { isBareScale, unitNamed } from "./measure";

export type LandMeasure = AreaMeasure | MoneyMeasure;

export interface AreaMeasure {
  readonly kind: "area";
  readonly unit: AreaUnit;
}

export interface MoneyMeasure {
  readonly kind: "money";
  readonly currency: Currency;
  readonly scale: Scale;
  /** Of a price or a cost per area; absent of a total. */
  readonly per?: AreaUnit;
}

const AREAS: Readonly<Record<string, AreaUnit>> = {
  "亩|0": "mu",
  "亩|4": "ten-thousand-mu",
  "平方米|0": "square-metre",
  "平方米|4": "ten-thousand-square-metres",
  "公顷|0": "hectare",
  "平方公里|0": "square-kilometre",
};

/** Undefined for what is neither an area nor money; things per 人 or per 吨 are not either. */
export function landMeasure(text: string): LandMeasure | undefined {
  const [first = "", ...others] = fold(text)
    .replace(/^\((.*)\)$/, "$1")
    .split(/[/每]/)
    .filter((word) => word !== "");
  const unit = unitNamed(first);
  const [perText, ...more] = others;
  if (unit === undefined || more.length > 0) return undefined;
  const measure = moneyOf(unit, perText !== undefined) ?? areaOf(unit);
  if (perText === undefined || measure === undefined) return measure;
  const per = landMeasure(perText);
  return measure.kind === "money" && per?.kind === "area"
    ? { ...measure, per: per.unit }
    : undefined;
}

/** 3万/亩 leaves out the 元. */
function moneyOf(unit: Unit, perArea: boolean): MoneyMeasure | undefined {
  if (unit.kind === "money") return { kind: "money", currency: unit.currency, scale: unit.scale };
  if (!perArea || unit.kind !== "count" || !isBareScale(unit)) return undefined;
  return { kind: "money", currency: "CNY", scale: unit.scale };
}

function areaOf(unit: Unit): AreaMeasure | undefined {
  const area = unit.kind === "count" ? AREAS[`${unit.of}|${unit.scale}`] : undefined;
  return area && { kind: "area", unit: area };
}

/** How many 亩, 万元/亩 or 万元 one of it is. */
export function holdsOf(measure: LandMeasure): Exact {
  if (measure.kind === "area") return muIn(measure.unit);
  return measure.per === undefined
    ? wanIn(measure.scale)
    : wanPerMuIn({ scale: measure.scale, per: measure.per });
}

/** 62.5亩 in a column of 平方米: in the column's own unit. Undefined where the two cannot meet. */
export function areaInUnit(digits: Exact, own: string, column: string): Exact | undefined {
  const [from, to] = [landMeasure(own), landMeasure(column)];
  if (from?.kind !== "area" || to?.kind !== "area") return undefined;
  return over(areaInMu(digits, from.unit), muIn(to.unit));
}
