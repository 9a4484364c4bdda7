/** 敏感性 as formulas: total gap over prices and areas, gap per 亩 over prices and costs. */
import { exact, minus, plus, roundHalfUp, times, toNumber } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import type { ParcelTotals } from "../../domain/land/parcels";
import { isCertain } from "../../domain/land/range";
import { cell } from "../../spreadsheet/address";
import type { Block, Cell } from "../../spreadsheet/address";
import { fixed, formula } from "../../spreadsheet/formula";
import type { Formula } from "../../spreadsheet/formula";
import { label } from "../../spreadsheet/sheet";
import { areas, partOf, placed } from "../placed";
import type { Placed, SheetPart } from "../placed";
import { countedOf, totalsOf } from "./land-totals";
import { BOARD, STEPS } from "./land-layout";
import type { LandPlan } from "./land-plan";

const LEFT = { byArea: 0, byCost: 8 };
/** From so much of the area, or of the cost, to so much. */
const AREA = [0.5, 0.25];
const COST = [0.8, 0.1];

/** Eight columns each: the corner two wide, then a value a column. */
export function landSensitivity(plan: LandPlan): SheetPart {
  const { layout, words } = plan;
  const top = layout.sensitivityRow;
  const totals = totalsOf(plan.input.groups.flatMap((group) => group.rows));
  const title = (left: number, text: string): SheetPart =>
    areas([[{ top, bottom: top, left, right: left + 6 }, label(text, "caption")]]);
  const base = basesOf(plan, totals);
  return partOf(
    title(LEFT.byArea, words.byArea),
    title(LEFT.byCost, words.byCost),
    grid(plan, {
      left: LEFT.byArea,
      corner: words.corner,
      base,
      across: base.area,
      steps: AREA,
      gap: ofArea(base),
    }),
    grid(plan, {
      left: LEFT.byCost,
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
  readonly left: number;
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
  const { left, corner, steps } = asked;
  const [start = 0, step = 0] = steps;
  const head = plan.layout.sensitivityRow + 1;
  const none = plan.words.none;
  const known = formula`ISNUMBER(${fixed(cell(plan.layout.totalRow, BOARD.cost))})`;
  const guard = (made: Formula) => formula`IF(${known},${made},${none})`;
  const put = (
    row: number,
    column: number,
    made: Formula,
    shown: number | undefined,
    style: string
  ) => placed(cell(row, column), { formula: guard(made), shown: shown ?? none, style });
  const acrossShown = (j: number) => scaledBy(asked.across.shown, start + step * j);
  const cells: Placed[] = [];
  for (let j = 0; j < STEPS; j++) {
    const factor = round(start + step * j);
    cells.push(
      put(
        head,
        left + 2 + j,
        formula`ROUND(ROUND(${asked.across.formula}*${factor},10),2)`,
        acrossShown(j),
        "amount2Total"
      )
    );
  }
  for (let i = 0; i < STEPS; i++)
    cells.push(...gridRow(asked, head + 1 + i, i, { put, acrossShown, head }));
  return partOf(gridHeads(head, left, corner), { cells, merges: [] });
}

/** The corner, and room for the prices: two columns each. */
function gridHeads(head: number, left: number, corner: string): SheetPart {
  const at = (row: number): Block => ({ top: row, bottom: row, left, right: left + 1 });
  const merges = Array.from({ length: STEPS }, (_, i) => at(head + 1 + i));
  const right = merges.map((on) => placed(cell(on.top, on.right), { style: "amount2Total" }));
  return partOf(areas([[at(head), label(corner, "totalHead")]]), { cells: right, merges });
}

interface RowTools {
  readonly put: (
    row: number,
    column: number,
    made: Formula,
    shown: number | undefined,
    style: string
  ) => Placed;
  readonly acrossShown: (j: number) => number | undefined;
  readonly head: number;
}

function gridRow(
  { left, base, gap, across }: GridAsked,
  row: number,
  i: number,
  { put, acrossShown, head }: RowTools
): readonly Placed[] {
  const share = i / (STEPS - 1);
  const { low, high } = base;
  const priceShown = low.shown && high.shown && stepOf(low.shown, high.shown, share);
  const price = formula`ROUND(ROUND(${low.formula}+(${high.formula}-${low.formula})*${share},10),2)`;
  const at = cell(row, left);
  const cost = base.cost.shown && toNumber(base.cost.shown);
  const shown = (j: number): number | undefined => {
    const value = acrossShown(j);
    if (value === undefined || priceShown === undefined || cost === undefined) return undefined;
    return across === base.area ? (cost - priceShown) * value : value - priceShown;
  };
  return [
    put(row, left, price, priceShown, "amount2Total"),
    ...Array.from({ length: STEPS }, (_, j) =>
      put(row, left + 2 + j, gap(at, cell(head, left + 2 + j)), shown(j), "amount2")
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
