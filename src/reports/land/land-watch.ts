/** 供后: investment and tax against what is asked, the agreed start against the as-of date; a line a parcel. */
import { sum, toNumber } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import { cell } from "../../spreadsheet/address";
import type { Block } from "../../spreadsheet/address";
import { formula } from "../../spreadsheet/formula";
import { label } from "../../spreadsheet/sheet";
import { areas, partOf, placed } from "../placed";
import type { Placed, SheetPart } from "../placed";
import type { LandRow } from "./land-input";
import { WATCH_HEADS } from "./land-layout";
import type { LandPlan } from "./land-plan";
import type { Area } from "./land-strip";
import { WATCH } from "./watch-columns";
import type { Columns, Measured, WatchPage } from "./watch-columns";
import { watchLine } from "./watch-line";

export function landWatch(plan: LandPlan): SheetPart {
  const { watch, spans } = plan.layout;
  if (watch === undefined) return partOf();
  const { top, page } = watch;
  const first = top + WATCH_HEADS;
  const rows = spans.flatMap(({ group, first: at }) =>
    group.rows.map((row, i) => ({ row, at: at + i }))
  );
  const title: Block = { top, bottom: top, left: 0, right: page.hint.right };
  return partOf(
    areas([[title, label(plan.words.watch.title, "caption")]]),
    heads(plan, top + 1, page),
    ...rows.map(({ row, at }, i) => watchLine(plan, { row, at, place: i, line: first + i })),
    totals(plan, page, { rows: rows.map(({ row }) => row), first })
  );
}

function heads({ words }: LandPlan, top: number, page: WatchPage): SheetPart {
  const { head, watch } = words;
  const tall = (on: Columns, text: string): Area => [
    { top, bottom: top + 1, ...on },
    label(text, "head"),
  ];
  const one = (column: number, text: string) => tall({ left: column, right: column }, text);
  const measure = (left: number | undefined, text: string, missing: string): readonly Area[] =>
    left === undefined
      ? []
      : [
          [{ top, bottom: top, left, right: left + 2 }, label(text, "head")],
          ...[watch.done, watch.asked, missing].map((under, i): Area => [
            { top: top + 1, bottom: top + 1, left: left + i, right: left + i },
            label(under, "head"),
          ]),
        ];
  const { start } = page;
  return areas([
    one(WATCH.number, head.number),
    one(WATCH.parcel, head.parcel),
    one(WATCH.area, head.area),
    ...measure(page.investment, watch.investment, watch.missing),
    ...measure(page.tax, watch.tax, watch.makeUp),
    ...(start === undefined ? [] : STARTS.map((name) => tall(start[name], watch[name]))),
    tall(page.hint, watch.hint),
  ]);
}

const STARTS = ["deal", "agreed", "use", "days", "state"] as const;

interface Totalled {
  readonly rows: readonly LandRow[];
  readonly first: number;
}

/** 合计 of the areas and of what is missing; the rest of the line stays empty. */
function totals({ words }: LandPlan, page: WatchPage, { rows, first }: Totalled): SheetPart {
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
  const missing = (what: Measured): readonly Placed[] => {
    const left = page[what];
    if (left === undefined) return [];
    const shown = added(rows.map(({ watch }) => watch?.performance[what]?.shortfall));
    return [blank(left), blank(left + 1), put(left + 2, shown)];
  };
  const blank = (column: number) => placed(cell(at, column), { style: "totalHead" });
  const over = (on: Columns): Area => [{ top: at, bottom: at, ...on }, { style: "totalHead" }];
  const head: Block = { top: at, bottom: at, left: WATCH.number, right: WATCH.parcel };
  const { start, hint } = page;
  const rest = [...(start === undefined ? [] : STARTS.map((name) => start[name])), hint];
  return partOf(areas([[head, label(words.totalRow, "totalHead")], ...rest.map(over)]), {
    cells: [
      put(WATCH.area, added(rows.map(({ shown }) => shown.area))),
      ...missing("investment"),
      ...missing("tax"),
    ],
    merges: [],
  });
}
