/** 小计 and 合计 under the parcels: sums, and means by the area that was reckoned. */
import { toNumber } from "../../domain/exact";
import { parcelTotals } from "../../domain/land/parcels";
import type { ParcelTotals } from "../../domain/land/parcels";
import type { Range } from "../../domain/land/range";
import { cell } from "../../spreadsheet/address";
import type { Block } from "../../spreadsheet/address";
import { formula } from "../../spreadsheet/formula";
import type { Formula } from "../../spreadsheet/formula";
import { label } from "../../spreadsheet/sheet";
import type { Shown } from "../../spreadsheet/sheet";
import { areas, partOf, placed } from "../placed";
import type { Placed, SheetPart } from "../placed";
import type { LandRow } from "./land-input";
import { BOARD, allParcels, ofSpan } from "./land-layout";
import type { LandPlan } from "./land-plan";

export function subtotals(plan: LandPlan): SheetPart {
  return partOf(
    ...plan.layout.spans.map((span) => {
      if (span.subtotalRow === undefined) return partOf();
      const of = (column: number) => ofSpan(span, column);
      return totalLine(plan, span.subtotalRow, plan.words.subtotal, totalsOf(span.group.rows), of);
    })
  );
}

export function total(plan: LandPlan): SheetPart {
  const rows = plan.input.groups.flatMap((group) => group.rows);
  const of = (column: number) => allParcels(plan.layout, column);
  return totalLine(plan, plan.layout.totalRow, plan.words.totalRow, totalsOf(rows), of);
}

export function totalsOf(rows: readonly LandRow[]): ParcelTotals {
  return parcelTotals(
    rows.map(({ shown: { area }, reckoned }) => ({
      ...(area !== undefined && { area }),
      ...(reckoned !== undefined && { reckoned }),
    }))
  );
}

/** Costs and prices are weighted by the area that was reckoned; the area itself is that of all. */
function totalLine(
  plan: LandPlan,
  row: number,
  name: string,
  totals: ParcelTotals,
  of: (column: number) => Block
): SheetPart {
  const { working: w } = plan.layout;
  const { none } = plan.words;
  const counted = of(w.counted);
  const weighted = (column: number) =>
    formula`IF(SUM(${counted})>0,SUMPRODUCT(${counted},${of(column)})/SUM(${counted}),${none})`;
  const shown = (range: Range | undefined, end: keyof Range): Shown =>
    range === undefined ? none : toNumber(range[end]);
  const put = (column: number, made: Formula, what: Shown, style: string) =>
    placed(cell(row, column), { formula: made, shown: what, style });
  const head: Block = { top: row, bottom: row, left: BOARD.number, right: BOARD.parcel };
  const blank = [
    BOARD.shareLow,
    BOARD.shareHigh,
    BOARD.rank,
    BOARD.flag,
    BOARD.basis,
    BOARD.remark,
  ];
  return partOf(areas([[head, label(name, "totalHead")]]), {
    cells: [
      put(BOARD.area, positives(of(w.area)), toNumber(totals.area), "amount2Total"),
      put(BOARD.cost, weighted(w.cost.high), shown(totals.cost, "high"), "amount2Total"),
      put(BOARD.priceLow, weighted(w.price.low), shown(totals.price, "low"), "amount2Total"),
      put(BOARD.priceHigh, weighted(w.price.high), shown(totals.price, "high"), "amount2Total"),
      ...gapTotals(plan, row, totals, of),
      ...blank.map((column) => placed(cell(row, column), { style: "totalHead" })),
    ],
    merges: [],
  });
}

/** An area below zero is a slip, and no land. */
function positives(areas: Block): Formula {
  return formula`SUMIFS(${areas},${areas},">0")`;
}

export function countedOf(plan: LandPlan): Block {
  return allParcels(plan.layout, plan.layout.working.counted);
}

/** Net, in all and per 亩 of what was reckoned. */
function gapTotals(
  plan: LandPlan,
  row: number,
  totals: ParcelTotals,
  of: (column: number) => Block
): readonly Placed[] {
  const { working: w } = plan.layout;
  const { none } = plan.words;
  const counted = of(w.counted);
  const put = (column: number, made: Formula, what: Shown, style: string) =>
    placed(cell(row, column), { formula: made, shown: what, style });
  const perMu = (end: "low" | "high"): Formula => {
    const column = end === "low" ? BOARD.totalLow : BOARD.totalHigh;
    return formula`IF(SUM(${counted})>0,${cell(row, column)}/SUM(${counted}),${none})`;
  };
  const average = (end: "low" | "high"): Shown =>
    totals.reckoned === 0 ? none : toNumber(totals.gap[end]) / toNumber(totals.areaReckoned);
  return [
    put(BOARD.gapLow, perMu("low"), average("low"), "amount2Total"),
    put(BOARD.gapHigh, perMu("high"), average("high"), "amount2Total"),
    put(BOARD.totalLow, formula`SUM(${of(w.total.low)})`, toNumber(totals.gap.low), "amount2Total"),
    put(
      BOARD.totalHigh,
      formula`SUM(${of(w.total.high)})`,
      toNumber(totals.gap.high),
      "amount2Total"
    ),
  ];
}
