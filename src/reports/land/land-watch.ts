/** 供后: investment and tax against what is asked, the agreed start against the as-of date; a line a parcel. */
import { sum, toNumber } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import { cell } from "../../spreadsheet/address";
import type { Block } from "../../spreadsheet/address";
import { formula } from "../../spreadsheet/formula";
import { label } from "../../spreadsheet/sheet";
import type { SheetCell } from "../../spreadsheet/sheet";
import { areas, partOf, placed } from "../placed";
import type { SheetPart } from "../placed";
import type { LandRow } from "./land-input";
import { BOARD, WATCH_HEADS } from "./land-layout";
import type { LandPlan } from "./land-plan";
import { WATCH } from "./watch-columns";
import { watchLine } from "./watch-line";

export function landWatch(plan: LandPlan): SheetPart {
  const { watchRow: top, spans } = plan.layout;
  if (top === undefined) return partOf();
  const first = top + WATCH_HEADS;
  const rows = spans.flatMap(({ group, first: at }) =>
    group.rows.map((row, i) => ({ row, at: at + i }))
  );
  const title: Block = { top, bottom: top, left: 0, right: BOARD.remark };
  return partOf(
    areas([[title, label(plan.words.watch.title, "caption")]]),
    heads(plan, top + 1),
    ...rows.map(({ row, at }, i) => watchLine(plan, { row, at, place: i, line: first + i })),
    totals(
      plan,
      rows.map(({ row }) => row),
      first
    )
  );
}

function heads({ words }: LandPlan, top: number): SheetPart {
  const { head, watch } = words;
  const tall = (left: number, text: string, right = left): readonly [Block, SheetCell] => [
    { top, bottom: top + 1, left, right },
    label(text, "head"),
  ];
  const band = (left: number, text: string): readonly [Block, SheetCell] => [
    { top, bottom: top, left, right: left + 2 },
    label(text, "head"),
  ];
  const under = (left: number, missing: string) =>
    [watch.done, watch.asked, missing].map((text, i) =>
      placed(cell(top + 1, left + i), label(text, "head"))
    );
  const single = areas([
    tall(WATCH.number, head.number),
    tall(WATCH.parcel, head.parcel),
    tall(WATCH.area, head.area),
    tall(WATCH.deal, watch.deal),
    tall(WATCH.agreed, watch.agreed),
    tall(WATCH.use, watch.use),
    tall(WATCH.days, watch.days),
    tall(WATCH.state, watch.state),
    tall(WATCH.hint, watch.hint, BOARD.remark),
    band(WATCH.investment, watch.investment),
    band(WATCH.tax, watch.tax),
  ]);
  const cells = [...under(WATCH.investment, watch.missing), ...under(WATCH.tax, watch.makeUp)];
  return partOf(single, { cells, merges: [] });
}

function totals({ words }: LandPlan, rows: readonly LandRow[], first: number): SheetPart {
  const at = first + rows.length;
  const of = (column: number) => {
    const cells: Block = { top: first, bottom: at - 1, left: column, right: column };
    return formula`IF(COUNT(${cells})=0,${words.none},SUMIFS(${cells},${cells},">0"))`;
  };
  const added = (values: readonly (Exact | undefined)[]) => {
    const known = values.flatMap((value) => (value === undefined ? [] : [value]));
    return known.length === 0 ? words.none : toNumber(sum(known));
  };
  const put = (column: number, shown: number | string) =>
    placed(cell(at, column), { formula: of(column), shown, style: "amount2Total" });
  const blank = [3, 4, 6, 7, 9, 10, 11, 12, 13, 14, 15].map((column) =>
    placed(cell(at, column), { style: "totalHead" })
  );
  const head: Block = { top: at, bottom: at, left: WATCH.number, right: WATCH.parcel };
  const missing = (of: "investment" | "tax") =>
    added(rows.map(({ watch }) => watch?.performance[of]?.shortfall));
  return partOf(areas([[head, label(words.totalRow, "totalHead")]]), {
    cells: [
      put(WATCH.area, added(rows.map(({ shown }) => shown.area))),
      put(WATCH.investment + 2, missing("investment")),
      put(WATCH.tax + 2, missing("tax")),
      ...blank,
    ],
    merges: [{ top: at, bottom: at, left: WATCH.hint, right: BOARD.remark }],
  });
}
