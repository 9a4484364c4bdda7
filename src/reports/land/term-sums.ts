/** The terms of a cost or a price, each in its columns of the 底稿, as one formula per 亩. */
import { cell } from "../../spreadsheet/address";
import type { Cell } from "../../spreadsheet/address";
import { formula, joined } from "../../spreadsheet/formula";
import type { Formula } from "../../spreadsheet/formula";
import type { LandTerm } from "./land-input";
import type { EndColumns } from "./working-columns";
import type { Here } from "./working-cells";

export interface TermPlace {
  readonly term: LandTerm;
  readonly columns: EndColumns;
}

export interface SumAsked {
  readonly end: keyof EndColumns;
  readonly share?: Cell;
  /** Where none of the terms is there. */
  readonly otherwise: Formula;
}

/** 源已改 before anything else; without a figure `otherwise`; without one that is needed nothing. */
export function sumOfTerms(
  { plan, at }: Here,
  terms: readonly TermPlace[],
  { end, share, otherwise }: SumAsked
): Formula {
  const { none } = plan.words;
  const area = cell(at, plan.layout.working.area);
  const placed = terms.map(({ term, columns }): Placed => ({
    term,
    cells: cellsOf(at, columns, { end, alone: terms.length === 1 }),
  }));
  const all = placed.flatMap(({ cells }) => cells);
  const needs = [
    ...placed.flatMap(({ term, cells }) => (term.untold ? cells.map(isThere) : [])),
    ...areaNeeded(placed, area),
    ...(share === undefined ? [] : [isShare(share)]),
  ];
  const sum = summed(placed, end, area);
  const net = share === undefined ? sum : formula`${sum}/${share}`;
  const told = needs.length === 0 ? net : formula`IF(AND(${joined(needs, ",")}),${net},${none})`;
  const nothing = terms.some(({ term }) => term.untold) ? formula`${none}` : otherwise;
  const altered = joined(
    [...all, ...(share === undefined ? [] : [share])].map((one) => formula`${one}=${plan.changed}`),
    ","
  );
  const whole = formula`IF(COUNT(${joined(all, ",")})=0,${nothing},${told})`;
  return formula`IF(OR(${altered}),${plan.changed},${whole})`;
}

interface Placed {
  readonly term: LandTerm;
  readonly cells: readonly Cell[];
}

/** Of one term both its ends, so that a range typed upside down later is righted. */
function cellsOf(
  at: number,
  columns: EndColumns,
  { end, alone }: { readonly end: keyof EndColumns; readonly alone: boolean }
): readonly Cell[] {
  return alone ? [cell(at, columns.low), cell(at, columns.high)] : [cell(at, columns[end])];
}

function isThere(at: Cell): Formula {
  return formula`COUNT(${at})=1`;
}

/** Above nothing and at most the whole; 85 where 85% was meant is no share. */
export function isShare(at: Cell): Formula {
  return formula`COUNTIF(${at},">0")-COUNTIF(${at},">1")=1`;
}

function isPositive(at: Cell): Formula {
  return formula`COUNTIF(${at},">0")=1`;
}

/** SUM, MIN and MAX pass over what is no figure. */
function summed(placed: readonly Placed[], end: keyof EndColumns, area: Cell): Formula {
  const ofAlone = end === "low" ? MIN : MAX;
  const total = placed.length === 1 ? ofAlone : SUM;
  const [perMu, whole] = sorted(placed);
  const parts = [
    ...(perMu.length > 0 ? [total(perMu)] : []),
    ...(whole.length > 0 ? [divided(total(whole), whole, area, placed.length === 1)] : []),
  ];
  return parts.length === 1 ? joined(parts, "+") : formula`(${joined(parts, "+")})`;
}

const SUM = (cells: readonly Cell[]) => formula`SUM(${joined(cells, ",")})`;
const MIN = (cells: readonly Cell[]) => formula`MIN(${joined(cells, ",")})`;
const MAX = (cells: readonly Cell[]) => formula`MAX(${joined(cells, ",")})`;

/** Per 亩, and of the whole parcel. */
function sorted(placed: readonly Placed[]): readonly [readonly Cell[], readonly Cell[]] {
  const of = (isWhole: boolean) =>
    placed.filter(({ term }) => term.whole === isWhole).flatMap(({ cells }) => cells);
  return [of(false), of(true)];
}

/** Of several parts those of the whole parcel may all be missing; then no area is asked for. */
function divided(total: Formula, cells: readonly Cell[], area: Cell, alone: boolean): Formula {
  const perMu = formula`${total}/${area}`;
  return alone ? perMu : formula`IF(COUNT(${joined(cells, ",")})=0,0,${perMu})`;
}

function areaNeeded(placed: readonly Placed[], area: Cell): readonly Formula[] {
  const [, whole] = sorted(placed);
  if (whole.length === 0) return [];
  if (placed.length === 1) return [isPositive(area)];
  return [formula`OR(COUNT(${joined(whole, ",")})=0,${isPositive(area)})`];
}
