/** 排名: the parcels by total gap, in an order that the sheet keeps itself, and their cumulative share. */
import { sum, toNumber } from "../../domain/exact";
import { cell } from "../../spreadsheet/address";
import type { Block } from "../../spreadsheet/address";
import { fixed, formula } from "../../spreadsheet/formula";
import type { Formula } from "../../spreadsheet/formula";
import { label } from "../../spreadsheet/sheet";
import type { SheetCell, Shown } from "../../spreadsheet/sheet";
import { areas, partOf, placed } from "../placed";
import type { Placed, SheetPart } from "../placed";
import type { LandRow } from "./land-input";
import { flagOf } from "./land-board";
import { BOARD, allParcels } from "./land-layout";
import type { EndColumns } from "./working-columns";
import type { LandPlan } from "./land-plan";
import { shownParcel } from "./land-shown";
import type { ShownEnds, ShownParcel } from "./land-shown";
import { orderKeys } from "./land-working";

const FIRST = 3;

export function landRanking(plan: LandPlan): SheetPart {
  const { layout, words } = plan;
  const { rankingRow: top } = layout;
  const keys = orderKeys(plan);
  const rows = plan.input.groups.flatMap((group) => group.rows);
  const lines = Array.from({ length: layout.parcels }, (_, i) => {
    const at = keys.indexOf(i + 1);
    return rankingLine(plan, i, at < 0 ? undefined : rows[at], at);
  });
  const title: Block = { top, bottom: top, left: 0, right: BOARD.remark };
  return partOf(areas([[title, label(words.ranking, "caption")]]), head(plan), {
    cells: lines.flat(),
    merges: [],
  });
}

function head({ layout, words }: LandPlan): SheetPart {
  const { head: names, rankingHead: ours } = words;
  const top = layout.rankingRow + 1;
  const tall = (column: number, text: string): readonly [Block, SheetCell] => [
    { top, bottom: top + 1, left: column, right: column },
    label(text, "head"),
  ];
  const bands: readonly (readonly [number, string])[] = [
    [4, names.price],
    [6, names.gap],
    [8, names.total],
    [11, ours.payback],
    [13, ours.discounted],
  ];
  const wide = bands.map(([left, text]): readonly [Block, SheetCell] => [
    { top, bottom: top, left, right: left + 1 },
    label(text, "head"),
  ]);
  const sub = bands.flatMap(([left]) => [
    placed(cell(top + 1, left), label(names.low, "head")),
    placed(cell(top + 1, left + 1), label(names.high, "head")),
  ]);
  const single = [
    tall(0, names.rank),
    tall(1, names.parcel),
    tall(2, names.area),
    tall(3, names.cost),
    tall(10, ours.cumulative),
    tall(15, names.flag),
  ];
  return partOf(areas([...single, ...wide]), { cells: sub, merges: [] });
}

/** Which column of the board or the 底稿 stands in which of the ranking's, and what it shows. */
function picks({ layout: { working: w } }: LandPlan): readonly Pick[] {
  const two = (to: number, { low, high }: EndColumns, of: (shown: ShownParcel) => ShownEnds) => [
    { to, from: low, style: "amount2", shown: (one: ShownParcel) => of(one).low },
    { to: to + 1, from: high, style: "amount2", shown: (one: ShownParcel) => of(one).high },
  ];
  return [
    { to: 0, from: w.rank, style: "rank", shown: ({ rank }) => rank },
    { to: 1, from: BOARD.parcel, style: "unit", shown: (_, row) => row.name },
    { to: 2, from: w.area, style: "amount2", shown: ({ area }) => area },
    { to: 3, from: w.cost.high, style: "amount2", shown: ({ cost }) => cost.high },
    ...two(4, w.price, ({ price }) => price),
    ...two(6, w.gap, ({ gap }) => gap),
    ...two(8, w.total, ({ total }) => total),
    ...two(11, w.simple, ({ simple }) => simple),
    ...two(13, w.discounted, ({ discounted }) => discounted),
  ];
}

interface Pick {
  readonly to: number;
  readonly from: number;
  readonly style: string;
  readonly shown: (shown: ShownParcel, row: LandRow) => Shown;
}

/** Found by its order key; beyond the last that is ranked, nothing. */
function rankingLine(
  plan: LandPlan,
  i: number,
  row: LandRow | undefined,
  place: number
): readonly Placed[] {
  const { layout } = plan;
  const { working: w } = layout;
  const at = layout.rankingRow + FIRST + i;
  const line = cell(at, w.line);
  const keys = fixed(allParcels(layout, w.key));
  const shown = row && shownParcel(row, plan);
  const pick = (column: number): Formula =>
    formula`IF(ISNUMBER(${line}),INDEX(${fixed(allParcels(layout, column))},${line}),"")`;
  const put = (column: number, made: Formula, what: Shown, style: string) =>
    placed(cell(at, column), { formula: made, shown: what, style });
  const found =
    row === undefined ? "" : positionOf(plan, place) - allParcels(layout, w.key).top + 1;
  const flag = row === undefined ? "" : flagOf(plan, row);
  return [
    put(w.line, formula`IFERROR(MATCH(${i + 1},${keys},0),"")`, found, "asideFigure"),
    ...picks(plan).map(({ to, from, style, shown: of }) =>
      put(to, pick(from), row && shown ? of(shown, row) : "", style)
    ),
    placed(cell(at, 10), cumulative(plan, i, shown)),
    put(15, pick(BOARD.flag), flag, "remark"),
  ];
}

function positionOf({ layout }: LandPlan, place: number): number {
  let left = place;
  for (const { first, last } of layout.spans) {
    if (left <= last - first) return first + left;
    left -= last - first + 1;
  }
  throw new Error(`no parcel ${place}`);
}

/** Of the deficits alone: a surplus would carry the sum past the whole. */
function cumulative(plan: LandPlan, i: number, shown: ShownParcel | undefined): SheetCell {
  const { layout } = plan;
  const first = layout.rankingRow + FIRST;
  const total = fixed(cell(layout.resultRow + 1, 2));
  const totals: Block = { top: first, bottom: first + i, left: 9, right: 9 };
  const whole = formula`SUMIFS(${totals},${totals},">0")/${total}`;
  const here = cell(first + i, 9);
  const made = formula`IF(AND(ISNUMBER(${here}),COUNTIF(${total},">0")=1),${whole},"")`;
  return { formula: made, shown: shown === undefined ? "" : shareUpTo(plan, i), style: "rate" };
}

function shareUpTo(plan: LandPlan, i: number): Shown {
  const keys = orderKeys(plan);
  const rows = plan.input.groups.flatMap((group) => group.rows);
  const gaps = rows.map(({ reckoned }) => reckoned?.gap.total.high);
  const deficits = (upTo: number) =>
    toNumber(
      sum(
        gaps.flatMap((gap, at) => {
          const key = keys[at];
          return gap === undefined || key === undefined || key > upTo || toNumber(gap) <= 0
            ? []
            : [gap];
        })
      )
    );
  const all = deficits(rows.length);
  return all > 0 ? deficits(i + 1) / all : "";
}
