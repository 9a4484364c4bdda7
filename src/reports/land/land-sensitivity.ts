/** 敏感性 as formulas: total gap over prices and areas, gap per 亩 over prices and costs. */
import { exact, minus, plus, roundHalfUp, times, toNumber } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import type { ParcelTotals } from "../../domain/land/parcels";
import { isCertain } from "../../domain/land/range";
import { cell } from "../../spreadsheet/address";
import type { Cell } from "../../spreadsheet/address";
import { fixed, formula } from "../../spreadsheet/formula";
import type { Formula } from "../../spreadsheet/formula";
import { label } from "../../spreadsheet/sheet";
import { areas, partOf } from "../placed";
import type { SheetPart } from "../placed";
import { countedOf, totalsOf } from "./land-totals";
import { BOARD, STEPS } from "./land-layout";
import type { LandPlan } from "./land-plan";
import type { Area } from "./land-strip";
import type { Columns } from "./watch-columns";

interface GridColumns {
  /** The corner and the prices under it. */
  readonly corner: Columns;
  readonly values: readonly Columns[];
}

const one = (column: number): Columns => ({ left: column, right: column });
/** Some of the second stand over two columns of the board, so that all are about as wide. */
const COLUMNS: Readonly<Record<"byArea" | "byCost", GridColumns>> = {
  byArea: { corner: { left: 0, right: 1 }, values: [2, 3, 4, 5, 6].map(one) },
  byCost: {
    corner: one(8),
    values: [{ left: 9, right: 10 }, { left: 11, right: 12 }, one(13), one(14), one(15)],
  },
};
/** From so much of the area, or of the cost, to so much. */
const AREA = [0.5, 0.25];
const COST = [0.8, 0.1];

export function landSensitivity(plan: LandPlan): SheetPart {
  const { layout, words } = plan;
  const top = layout.sensitivityRow;
  const totals = totalsOf(plan.input.groups.flatMap((group) => group.rows));
  const title = ({ corner, values }: GridColumns, text: string): SheetPart => {
    const right = Math.max(...values.map((on) => on.right));
    return areas([[{ top, bottom: top, left: corner.left, right }, label(text, "caption")]]);
  };
  const base = basesOf(plan, totals);
  return partOf(
    title(COLUMNS.byArea, words.byArea),
    title(COLUMNS.byCost, words.byCost),
    grid(plan, {
      columns: COLUMNS.byArea,
      corner: words.corner,
      base,
      across: base.area,
      steps: AREA,
      gap: ofArea(base),
    }),
    grid(plan, {
      columns: COLUMNS.byCost,
      corner: words.cornerCost,
      base,
      across: base.cost,
      steps: COST,
      gap: ofCost,
    })
  );
}

interface Based {
  readonly formula: Formula;
  readonly shown: Exact | undefined;
}

interface Bases {
  readonly area: Based;
  readonly cost: Based;
  readonly low: Based;
  readonly high: Based;
}

/** The weighted cost and prices of what was reckoned; a price that is certain is taken by half around it. */
function basesOf(plan: LandPlan, { areaReckoned, cost, price }: ParcelTotals): Bases {
  const { totalRow } = plan.layout;
  const at = (column: number) => fixed(cell(totalRow, column));
  const [from, to] = [at(BOARD.priceLow), at(BOARD.priceHigh)];
  const sure = price !== undefined && isCertain(price);
  const half = exact("0.5");
  const low = price && (sure ? minus(price.low, times(price.low, half)) : price.low);
  const high = price && (sure ? plus(price.high, times(price.high, half)) : price.high);
  return {
    area: { formula: formula`SUM(${fixed(countedOf(plan))})`, shown: cost && areaReckoned },
    cost: { formula: formula`${at(BOARD.cost)}`, shown: cost?.high },
    low: { formula: formula`IF(${from}=${to},${from}*0.5,${from})`, shown: low },
    high: { formula: formula`IF(${from}=${to},${to}*1.5,${to})`, shown: high },
  };
}

interface GridAsked {
  readonly columns: GridColumns;
  readonly corner: string;
  readonly base: Bases;
  readonly across: Based;
  readonly steps: readonly number[];
  readonly gap: (price: Cell, across: Cell) => Formula;
}

function ofArea({ cost }: Bases): GridAsked["gap"] {
  return (price, area) => formula`(${cost.formula}-${price})*${area}`;
}

function ofCost(price: Cell, cost: Cell): Formula {
  return formula`${cost}-${price}`;
}

function grid(plan: LandPlan, asked: GridAsked): SheetPart {
  const { columns, corner, steps, across } = asked;
  const [start = 0, step = 0] = steps;
  const head = plan.layout.sensitivityRow + 1;
  const none = plan.words.none;
  const known = formula`ISNUMBER(${fixed(cell(plan.layout.totalRow, BOARD.cost))})`;
  const put: Put = (row, on, { made, shown = none, style }) => [
    { top: row, bottom: row, ...on },
    { formula: formula`IF(${known},${made},${none})`, shown, style },
  ];
  const factors = columns.values.map((_, j) => round(start + step * j));
  const heads = columns.values.map((on, j) => {
    const factor = factors[j] ?? 0;
    const made = formula`ROUND(ROUND(${across.formula}*${factor},10),2)`;
    return put(head, on, { made, shown: scaledBy(across.shown, factor), style: "amount2Total" });
  });
  const rows = Array.from({ length: STEPS }, (_, i) =>
    gridRow(asked, head + 1 + i, i, { put, factors, head })
  );
  const named: Area = [{ top: head, bottom: head, ...columns.corner }, label(corner, "totalHead")];
  return areas([named, ...heads, ...rows.flatMap((row) => row)]);
}

interface Value {
  readonly made: Formula;
  readonly shown: number | undefined;
  readonly style: string;
}

type Put = (row: number, on: Columns, value: Value) => Area;

interface RowTools {
  readonly put: Put;
  readonly factors: readonly number[];
  readonly head: number;
}

function gridRow(
  { columns, base, gap, across }: GridAsked,
  row: number,
  i: number,
  { put, factors, head }: RowTools
): readonly Area[] {
  const share = i / (STEPS - 1);
  const { low, high } = base;
  const priceShown = low.shown && high.shown && stepOf(low.shown, high.shown, share);
  const price = formula`ROUND(ROUND(${low.formula}+(${high.formula}-${low.formula})*${share},10),2)`;
  const at = cell(row, columns.corner.left);
  const cost = base.cost.shown && toNumber(base.cost.shown);
  const shown = (j: number): number | undefined => {
    const value = scaledBy(across.shown, factors[j] ?? 0);
    if (value === undefined || priceShown === undefined || cost === undefined) return undefined;
    return across === base.area ? (cost - priceShown) * value : value - priceShown;
  };
  return [
    put(row, columns.corner, { made: price, shown: priceShown, style: "amount2Total" }),
    ...columns.values.map((on, j) =>
      put(row, on, { made: gap(at, cell(head, on.left)), shown: shown(j), style: "amount2" })
    ),
  ];
}

function stepOf(low: Exact, high: Exact, share: number): number {
  return toNumber(roundHalfUp(plus(low, times(minus(high, low), exact(share))), 2));
}

/** Axes are printed to the hundredth, and the grid is reckoned from what is printed. */
function scaledBy(value: Exact | undefined, by: number): number | undefined {
  return value && toNumber(roundHalfUp(times(value, exact(round(by))), 2));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
