/** The printed table: a line a parcel in the ledger's order, 小计 and 合计 of what was reckoned. */
import { toNumber } from "../../domain/exact";
import { floorOf, isBelowFloor } from "../../domain/land/price-floor";
import { cell } from "../../spreadsheet/address";
import type { Block } from "../../spreadsheet/address";
import { formula } from "../../spreadsheet/formula";
import type { Formula } from "../../spreadsheet/formula";
import { label } from "../../spreadsheet/sheet";
import type { SheetCell, Shown } from "../../spreadsheet/sheet";
import { areas, partOf, placed } from "../placed";
import type { Placed, SheetPart } from "../placed";
import type { LandEnd, LandRow } from "./land-input";
import { BOARD, HEAD_ROW, SUB_HEAD_ROW } from "./land-layout";
import type { EndColumns } from "./working-columns";
import type { LandPlan } from "./land-plan";
import { shownParcel } from "./land-shown";
import { workingLine } from "./land-working";
import type { Here } from "./working-cells";
import { subtotals, total } from "./land-totals";

export function landBoard(plan: LandPlan): SheetPart {
  const { spans } = plan.layout;
  let place = -1;
  const lines = spans.flatMap(({ group, first }) =>
    group.rows.flatMap((row, i) => {
      place++;
      const here: Here = { plan, row, at: first + i, place };
      return [...boardLine(here), ...workingLine(here)];
    })
  );
  return partOf(boardHead(plan), captions(plan), subtotals(plan), total(plan), {
    cells: lines,
    merges: [],
  });
}

function boardHead({ words }: LandPlan): SheetPart {
  const { head } = words;
  const tall = (column: number, text: string): readonly [Block, SheetCell] => [
    { top: HEAD_ROW, bottom: SUB_HEAD_ROW, left: column, right: column },
    label(text, "head"),
  ];
  const wide = (left: number, text: string): readonly [Block, SheetCell] => [
    { top: HEAD_ROW, bottom: HEAD_ROW, left, right: left + 1 },
    label(text, "head"),
  ];
  const bands = [BOARD.priceLow, BOARD.gapLow, BOARD.totalLow, BOARD.shareLow];
  const sub = bands.flatMap((left) => [
    placed(cell(SUB_HEAD_ROW, left), label(head.low, "head")),
    placed(cell(SUB_HEAD_ROW, left + 1), label(head.high, "head")),
  ]);
  const part = areas([
    tall(BOARD.number, head.number),
    tall(BOARD.parcel, head.parcel),
    tall(BOARD.area, head.area),
    tall(BOARD.cost, head.cost),
    wide(BOARD.priceLow, head.price),
    wide(BOARD.gapLow, head.gap),
    wide(BOARD.totalLow, head.total),
    wide(BOARD.shareLow, head.share),
    tall(BOARD.rank, head.rank),
    tall(BOARD.flag, head.flag),
    tall(BOARD.basis, head.basis),
    tall(BOARD.remark, head.remark),
  ]);
  return partOf(part, { cells: sub, merges: [] });
}

function captions({ layout }: LandPlan): SheetPart {
  return areas(
    layout.spans.flatMap(({ captionRow, group }): readonly (readonly [Block, SheetCell])[] =>
      captionRow === undefined
        ? []
        : [
            [
              { top: captionRow, bottom: captionRow, left: 0, right: BOARD.remark },
              label(group.name, "caption"),
            ],
          ]
    )
  );
}

function boardLine(here: Here): readonly Placed[] {
  const { plan, row, at, place } = here;
  const { working: w } = plan.layout;
  const shown = shownParcel(row, plan);
  const at2 = (column: number) => formula`${cell(at, column)}`;
  const put = (column: number, made: Formula, what: Shown, style: string) =>
    placed(cell(at, column), { formula: made, shown: what, style });
  const pair = (left: number, of: EndColumns, both: { low: Shown; high: Shown }, style: string) => [
    put(left, at2(of.low), both.low, style),
    put(left + 1, at2(of.high), both.high, style),
  ];
  const [term] = row.price.terms;
  return [
    placed(cell(at, BOARD.number), { value: place + 1, style: "rank" }),
    placed(cell(at, BOARD.parcel), label(row.name, "unit")),
    typedOr(row.area, () => put(BOARD.area, at2(w.area), shown.area, "amount2"), at, BOARD.area),
    costCell(here, shown.cost),
    ...(term?.low.kind === "typed"
      ? [typed(term.low, at, BOARD.priceLow), typed(term.high, at, BOARD.priceHigh)]
      : pair(BOARD.priceLow, w.price, shown.price, "amount2")),
    ...pair(BOARD.gapLow, w.gap, shown.gap, "amount2"),
    ...pair(BOARD.totalLow, w.total, shown.total, "amount2"),
    ...pair(BOARD.shareLow, w.share, shown.share, "rate"),
    put(BOARD.rank, at2(w.rank), shown.rank, "rank"),
    flagCell(here),
    placed(cell(at, BOARD.basis), label(row.basis ?? "", "measureList")),
    placed(cell(at, BOARD.remark), label(row.remark ?? "", "measureList")),
  ];
}

function typedOr(end: LandEnd, other: () => Placed, row: number, column: number): Placed {
  return end.kind === "typed" ? typed(end, row, column) : other();
}

function typed(end: LandEnd, row: number, column: number): Placed {
  const value = end.kind === "typed" ? toNumber(end.value) : 0;
  return placed(cell(row, column), { value, style: "fieldFigure" });
}

/** One figure, or 14—16 where the cost is a range. */
function costCell(
  { plan, at }: Here,
  shown: { readonly low: Shown; readonly high: Shown }
): Placed {
  const { working: w } = plan.layout;
  const [low, high] = [cell(at, w.cost.low), cell(at, w.cost.high)];
  const range = formula`ROUND(${low},2)&"—"&ROUND(${high},2)`;
  const made = formula`IF(AND(COUNT(${low},${high})=2,${low}<>${high}),${range},${low})`;
  const text = (end: Shown) => String(Math.round(Number(end) * 100) / 100);
  const isRange = typeof shown.low === "number" && shown.low !== shown.high;
  const value = isRange ? `${text(shown.low)}—${text(shown.high)}` : shown.low;
  return placed(cell(at, BOARD.cost), { formula: made, shown: value, style: "amount2" });
}

/** Under the floor, over the cost, or why it is not reckoned. */
function flagCell(here: Here): Placed {
  const { plan, row, at } = here;
  const { working: w } = plan.layout;
  const { flags, untold } = plan.words;
  const [ready, floor, price] = [cell(at, w.ready), cell(at, w.floor), cell(at, w.price.low)];
  const below = formula`IF(ISNUMBER(${floor}),ROUND(${price}*15,6)<${floor},FALSE)`;
  const [low, high] = [cell(at, w.gap.low), cell(at, w.gap.high)];
  const surplus = formula`IF(${high}<0,${flags.surplus},IF(${low}<0,${flags.partly},""))`;
  const and = formula`IF(AND(${below},${low}<0),${flags.and},"")`;
  const told = formula`IF(${below},${flags.floor},"")&${and}&${surplus}`;
  const why = whyOf(row, untold);
  const made = formula`IF(${ready}=1,${told},IF(${ready}=0,${why},${plan.changed}))`;
  return placed(cell(at, BOARD.flag), { formula: made, shown: flagOf(plan, row), style: "remark" });
}

function whyOf({ why }: LandRow, untold: string): string {
  return why === undefined ? untold : `${untold}：${why}`;
}

/** What the flag's formula shows. */
export function flagOf({ words, input }: LandPlan, row: LandRow): string {
  const { flags, untold } = words;
  const { reckoned } = row;
  if (reckoned === undefined) return whyOf(row, untold);
  const grade = row.grade ?? input.parameters.grade;
  const floor = floorOf(input.floors, grade ?? 0);
  const below = floor !== undefined && isBelowFloor(reckoned.price.low, floor);
  const over = { no: "", partly: flags.partly, yes: flags.surplus }[reckoned.gap.surplus];
  return [below ? flags.floor : "", over].filter((text) => text !== "").join(flags.and);
}
