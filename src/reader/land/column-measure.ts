/**
 * What a column of a land ledger counts in: by its unit, by its words, and where those leave it open,
 * by the size of its figures, which a person is asked to confirm.
 */
import { times, toNumber } from "../../domain/exact";
import { areaInMu, muIn } from "../../domain/land/area";
import type { AreaUnit } from "../../domain/land/area";
import { wanIn } from "../../domain/land/unit-price";
import type { Grid } from "../../spreadsheet/grid";
import { landMeasure } from "../cells/land-measure";
import type { AreaMeasure, MoneyMeasure } from "../cells/land-measure";
import { readCell } from "../cells/read-figures";
import { PER_AREA } from "../sheets/land-roles";
import type { Column, Role } from "../table";
import { fold } from "../words/fold";

/** Undefined where neither unit nor words say it: the cells must then name their own. */
export function areaMeasure({ unit, path }: Column): AreaMeasure | undefined {
  const printed = unit === undefined ? undefined : landMeasure(unit);
  if (printed?.kind === "area") return printed;
  const named = AREA_WORDS.filter(([words]) => path.some((text) => words.test(fold(text))))[0];
  return named && { kind: "area", unit: named[1] };
}

const AREA_WORDS: readonly (readonly [RegExp, AreaUnit])[] = [
  [/亩数?$|\(亩\)/, "mu"],
  [/公顷(?:数)?$/, "hectare"],
  [/万(?:平方米|平米|m2)$/, "ten-thousand-square-metres"],
  [/(?:平方米|平米|m2)数?$/, "square-metre"],
];

export interface MoneyColumn {
  readonly measure?: MoneyMeasure;
  /** Neither unit nor words said for how much land: the size of the figures did. */
  readonly bySize?: "per-area-by-size" | "total-by-size";
}

/** A price or a cost. Money alone is per area where the words say so, else a total unless its size forbids. */
export function moneyMeasure(
  grid: Grid,
  column: Column,
  { rows, areaColumn, areaUnit }: Beside
): MoneyColumn {
  const printed = landMeasure(column.unit ?? "");
  if (printed?.kind !== "money") return {};
  if (printed.per !== undefined) return { measure: printed };
  const per = perOfWords(column, areaUnit);
  if (per !== undefined) return { measure: { ...printed, per } };
  if (TOTAL.test(column.path.map(fold).join("/"))) return { measure: printed };
  return sizedMeasure(grid, column, printed, {
    rows,
    ...(areaColumn !== undefined && { areaColumn }),
    areaUnit: areaUnit ?? "mu",
  });
}

function sizedMeasure(
  grid: Grid,
  column: Column,
  printed: MoneyMeasure,
  beside: Beside
): MoneyColumn {
  const per = perBySize(grid, column, printed, beside);
  if (per !== undefined) return { measure: { ...printed, per }, bySize: "per-area-by-size" };
  return isOpen(column.role) ? { measure: printed, bySize: "total-by-size" } : { measure: printed };
}

/** A fee in 万元 is that of the parcel, as everybody writes it; a cost or a price may be either. */
function isOpen(role: Role | undefined): boolean {
  return role === "costPerMu" || role === "price" || role === "totalPrice";
}

/** Undefined where the figures may well be totals. */
function perBySize(
  grid: Grid,
  { column, role }: Column,
  printed: MoneyMeasure,
  { rows, areaColumn, areaUnit = "mu" }: Beside
): AreaUnit | undefined {
  if (areaColumn === undefined) return undefined;
  const least = role === "costComponent" ? LEAST_OF_PART : LEAST;
  const sizes = rows.flatMap((row) => {
    const [money, area] = [readCell(grid, row, column), readCell(grid, row, areaColumn)];
    if (money.kind !== "figure" || area.kind !== "figure" || money.unit !== undefined) return [];
    const wan = toNumber(times(money.digits, wanIn(printed.scale)));
    const mu = toNumber(areaInMu(area.digits, areaUnit));
    return mu > 0 && wan !== 0 ? [{ wan, mu }] : [];
  });
  if (sizes.length === 0 || sizes.some(({ wan, mu }) => isPlausible(wan / mu, least)))
    return undefined;
  const fits = (per: AreaUnit) =>
    sizes.every(({ wan }) => isPlausible(wan / toNumber(muIn(per)), least));
  return [areaUnit, "mu" as const].filter(fits)[0];
}

export interface Beside {
  readonly rows: readonly number[];
  readonly areaColumn?: number;
  readonly areaUnit?: AreaUnit;
}

const TOTAL = /总|合计|金额|价款|出让金|全部/;

function perOfWords({ path }: Column, areaUnit: AreaUnit | undefined): AreaUnit | undefined {
  const words = path.map(fold).join("/");
  if (/每亩|亩均|\/亩/.test(words)) return "mu";
  if (/每平|\/m2/.test(words)) return "square-metre";
  return PER_AREA.test(words) ? areaUnit : undefined;
}

/** 万元/亩 that land costs or sells for, from nearly a gift to a city's centre; a part of a cost may be little. */
function isPlausible(price: number, least: number): boolean {
  return price >= least && price <= 1000;
}

const LEAST = 0.5;
const LEAST_OF_PART = 0.05;
