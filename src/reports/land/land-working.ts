/**
 * 底稿: for each parcel, in the source's order, its figures led back to the ledger and all that follows.
 *
 *     成本各项 价格 | 可出让比例 面积 成本 价格 | 可测算 | 缺口 占成本 | 名次 | 最低价 | 回收期
 *
 * 可测算 stands between what is known and what is reckoned: 1, 0, or 源已改. Nothing after it asks again.
 */
import { cell } from "../../spreadsheet/address";
import type { Block } from "../../spreadsheet/address";
import { fixed, formula } from "../../spreadsheet/formula";
import type { Formula } from "../../spreadsheet/formula";
import type { Placed } from "../placed";
import { landFacts } from "./land-facts";
import { allParcels } from "./land-layout";
import type { EndColumns } from "./working-columns";
import { paybackFormulas } from "./land-payback";
import type { LandPlan } from "./land-plan";
import { shownParcel } from "./land-shown";
import type { ShownParcel } from "./land-shown";
import { watchFacts } from "./watch-facts";
import { ends, put } from "./working-cells";
import type { Here } from "./working-cells";

export function workingLine(here: Here): readonly Placed[] {
  const shown = shownParcel(here.row, here.plan);
  return [
    ...landFacts(here, shown),
    ...watchFacts(here),
    ...gapCells(here, shown),
    ...rankCells(here, shown),
    ...floorCells(here, shown),
    ...paybackCells(here, shown),
  ];
}

/** Areas above zero, costs and prices not below it; whatever has changed its kind says so. */
function gapCells(here: Here, shown: ShownParcel): readonly Placed[] {
  const { plan, at } = here;
  const { working: w } = plan.layout;
  const facts: Block = { top: at, bottom: at, left: w.area, right: w.price.high };
  const [area, ready, counted] = [cell(at, w.area), cell(at, w.ready), cell(at, w.counted)];
  const sound = formula`AND(COUNT(${facts})=5,COUNTIF(${area},">0")=1,COUNTIF(${facts},"<0")=0)`;
  const isReady = formula`IF(COUNTIF(${facts},${plan.changed})>0,${plan.changed},IF(${sound},1,0))`;
  const [low, high] = [cell(at, w.cost.low), cell(at, w.cost.high)];
  const gap = (end: keyof EndColumns) =>
    end === "low"
      ? formula`${low}-${cell(at, w.price.high)}`
      : formula`${high}-${cell(at, w.price.low)}`;
  const guarded = (what: Formula) =>
    formula`IF(${ready}=1,${what},IF(${ready}=0,${plan.words.none},${plan.changed}))`;
  const share = (end: keyof EndColumns) =>
    formula`IF(AND(${ready}=1,COUNTIF(${low},">0")=1),${cell(at, w.gap[end])}/${cell(at, w.cost[end])},${plan.words.none})`;
  return [
    put(here, w.ready, isReady, shown.ready),
    put(here, w.counted, formula`IF(${ready}=1,${area},0)`, shown.counted),
    ...ends(here, w.gap, (end) => guarded(gap(end)), shown.gap),
    ...ends(
      here,
      w.total,
      (end) => guarded(formula`${cell(at, w.gap[end])}*${counted}`),
      shown.total
    ),
    ...ends(here, w.share, share, shown.share, "asideRate"),
  ];
}

/** Rounded twice, as scores are: the inner ROUND takes away what the doubles added. */
function rankCells(here: Here, shown: ShownParcel): readonly Placed[] {
  const { plan, at } = here;
  const { working: w } = plan.layout;
  const none = plan.words.none;
  const [total, figure, rank] = [cell(at, w.total.high), cell(at, w.figure), cell(at, w.rank)];
  const figures = fixed(allParcels(plan.layout, w.figure));
  const first = fixed(cell(allParcels(plan.layout, w.figure).top, w.figure));
  const better = formula`COUNTIF(${figures},">"&${figure})`;
  const before = formula`COUNTIF(${first}:${figure},${figure})`;
  return [
    put(
      here,
      w.figure,
      formula`IF(ISNUMBER(${total}),ROUND(ROUND(${total},10),2),${none})`,
      shown.figure
    ),
    put(here, w.rank, formula`IF(ISNUMBER(${figure}),${better}+1,${none})`, shown.rank),
    put(
      here,
      w.key,
      formula`IF(ISNUMBER(${rank}),${better}+${before},${none})`,
      keyOf(here) ?? none
    ),
  ];
}

/** Ties stand in the source's order. */
function keyOf({ plan, row }: Here): number | undefined {
  if (row.rank === undefined) return undefined;
  const rows = plan.input.groups.flatMap((group) => group.rows);
  const tied = rows.slice(0, rows.indexOf(row)).filter(({ rank }) => rank === row.rank);
  return row.rank + tied.length;
}

export function orderKeys(plan: LandPlan): readonly (number | undefined)[] {
  const rows = plan.input.groups.flatMap((group) => group.rows);
  return rows.map((row, place) => keyOf({ plan, row, at: 0, place }));
}

/** An empty price in the table of floors is 待核 and no price of nothing. */
function floorCells(here: Here, shown: ShownParcel): readonly Placed[] {
  const { plan, row, at } = here;
  const { working: w, parameters: p, floors } = plan.layout;
  const grade = cell(at, w.grade);
  const grades = fixed({ ...floors, right: floors.left });
  const prices = fixed({ ...floors, left: floors.left + 1, right: floors.left + 1 });
  const asked =
    row.grade === undefined
      ? formula`IF(ISNUMBER(${fixed(p.grade)}),${fixed(p.grade)},${plan.words.none})`
      : formula`${row.grade}`;
  const found = formula`INDEX(${prices},MATCH(${grade},${grades},0))`;
  const floor = formula`IFERROR(IF(COUNTIF(${found},">0")=1,${found},${plan.words.none}),${plan.words.none})`;
  return [put(here, w.grade, asked, shown.grade), put(here, w.floor, floor, shown.floor)];
}

function paybackCells(here: Here, shown: ShownParcel): readonly Placed[] {
  const { plan, at } = here;
  const { working: w } = plan.layout;
  const of = (end: keyof EndColumns) => paybackFormulas(cell(at, w.gap[end]), plan);
  return [
    ...ends(here, w.simple, (end) => of(end).simple, shown.simple, "asideScore"),
    ...ends(here, w.discounted, (end) => of(end).discounted, shown.discounted, "asideScore"),
  ];
}
