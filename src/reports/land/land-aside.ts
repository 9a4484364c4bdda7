/** Beside the printed pages: checks, what 达产前 brings in, the table of floors, heads of the 底稿. */
import { formatDate } from "../../domain/calendar-date";
import { over, toNumber } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import { muIn, squareMetres } from "../../domain/land/area";
import { inYuanPerSquareMetre } from "../../domain/land/unit-price";
import { cell } from "../../spreadsheet/address";
import type { Cell } from "../../spreadsheet/address";
import { fixed, formula } from "../../spreadsheet/formula";
import { label } from "../../spreadsheet/sheet";
import type { Formula } from "../../spreadsheet/formula";
import type { SheetCell, Shown } from "../../spreadsheet/sheet";
import { changedCellsCount } from "../cleaned/cleaned-checks";
import { placed } from "../placed";
import type { Placed } from "../placed";
import { BOARD, HEAD_ROW, SUB_HEAD_ROW, TITLE_ROW, allParcels } from "./land-layout";
import type { EndColumns } from "./working-columns";
import type { LandPlan } from "./land-plan";
import { shownEarly } from "./land-shown";
import { totalsOf } from "./land-totals";

export function landAside(plan: LandPlan): readonly Placed[] {
  return [...checks(plan), ...floors(plan), ...conversions(plan), ...workingHead(plan)];
}

function checks(plan: LandPlan): readonly Placed[] {
  const { input, layout, words } = plan;
  const p = layout.parameters;
  const filled = input.source?.filled ?? 0;
  const now: SheetCell =
    input.source === undefined
      ? { value: 0, style: "asideFigure" }
      : { formula: formula`COUNTA(${input.source.labels})`, shown: filled, style: "asideFigure" };
  const all = allParcels(layout, layout.working.left);
  const lines = { ...all, right: layout.working.total.high };
  const changed = formula`COUNTIF(${lines},${plan.changed})`;
  return [
    placed(cell(TITLE_ROW, p.rowsRead.column - 1), label(words.checks, "asideTitle")),
    ...line(p.rowsRead, words.rowsRead, { value: filled, style: "asideFigure" }),
    ...line(p.rowsNow, words.rowsNow, now),
    ...line(p.changedFigures, words.changedFigures, {
      formula: changed,
      shown: 0,
      style: "asideFigure",
    }),
    ...line(p.changedCells, words.changedCells, changedCellsCount(plan.cleaned)),
    ...line(p.changedText, words.changedText, label(words.changed, "asideText")),
    ...earlyLines(plan),
  ];
}

/** What the years before 达产 bring in; the paybacks take it off first. */
function earlyLines({ input, layout, words }: LandPlan): readonly Placed[] {
  const p = layout.parameters;
  const { early, worth } = shownEarly(input);
  const [tax, rate] = [fixed(p.tax), fixed(p.rate)];
  const [years, share] = [fixed(p.rampYears), fixed(p.rampShare)];
  const worthNow = formula`IF(COUNTIF(${rate},">0")=1,${tax}*${share}*(1-(1+${rate})^(0-${years}))/${rate},${p.early})`;
  return [
    ...line(p.early, words.early, {
      formula: formula`${tax}*${share}*${years}`,
      shown: early,
      style: "asideFigure",
    }),
    ...line(p.earlyWorth, words.earlyWorth, {
      formula: worthNow,
      shown: worth,
      style: "asideFigure",
    }),
  ];
}

function line(at: Cell, name: string, what: SheetCell): readonly Placed[] {
  return [placed(cell(at.row, at.column - 1), label(name, "asideText")), placed(at, what)];
}

function floors({ input, layout, words }: LandPlan): readonly Placed[] {
  const { top, left } = layout.floors;
  return [
    placed(cell(top - 2, left), label(words.floors, "asideTitle")),
    ...words.floorHead.map((text, i) => placed(cell(top - 1, left + i), label(text, "asideHead"))),
    ...input.floors.flatMap(({ grade, price, source, effective }, i) => [
      placed(cell(top + i, left), { value: grade, style: "asideFigure" }),
      placed(
        cell(top + i, left + 1),
        price === undefined
          ? { style: "inputFigure" }
          : { value: toNumber(price), style: "inputFigure" }
      ),
      placed(
        cell(top + i, left + 2),
        label(price === undefined ? words.unchecked : source, "inputText")
      ),
      placed(
        cell(top + i, left + 3),
        label(price === undefined ? "" : formatDate(effective), "inputText")
      ),
    ]),
  ];
}

/** 万元/亩 × 15 is 元/㎡, and 15 亩 are a 公顷. */
function conversions({ input, layout, words }: LandPlan): readonly Placed[] {
  const { totalRow, floors: above, parameters: p } = layout;
  const { conversions: title, conversionLines: names } = words;
  const { cost, price, area } = totalsOf(input.groups.flatMap(({ rows }) => rows));
  const at = (column: number) => cell(totalRow, column);
  const price15 = (column: number) =>
    formula`IF(ISNUMBER(${at(column)}),${at(column)}*15,${words.none})`;
  const perMetre = (value: Exact | undefined): Shown =>
    value === undefined ? words.none : toNumber(inYuanPerSquareMetre(value));
  const lines: readonly (readonly [string, Formula, Shown])[] = [
    [names.cost, price15(BOARD.cost), perMetre(cost?.high)],
    [names.low, price15(BOARD.priceLow), perMetre(price?.low)],
    [names.high, price15(BOARD.priceHigh), perMetre(price?.high)],
    [names.hectares, formula`${at(BOARD.area)}/15`, toNumber(over(area, muIn("hectare")))],
    [names.metres, formula`${at(BOARD.area)}*2000/3`, toNumber(squareMetres(area))],
  ];
  const top = above.bottom + 2;
  return [
    placed(cell(top, above.left), label(title, "asideTitle")),
    ...lines.flatMap(([name, made, shown], i) =>
      line(cell(top + 1 + i, p.rowsRead.column), name, {
        formula: made,
        shown,
        style: "asideFigure",
      })
    ),
  ];
}

function workingHead({ input, layout, words }: LandPlan): readonly Placed[] {
  const { working: w } = layout;
  const { workingHead: heads } = words;
  const two = ({ low, high }: EndColumns, name: string) => [
    [low, `${name}\n${heads.low}`] as const,
    [high, `${name}\n${heads.high}`] as const,
  ];
  const named = longestTerms(input);
  const columns = [
    ...w.costTerms.flatMap((ends, i) => two(ends, named[i] || heads.cost)),
    ...two(w.priceTerm, heads.price),
    ...watchHeads(w, heads),
    ...(w.gross === undefined ? [] : [[w.gross, heads.gross] as const]),
    [w.saleable, heads.saleable] as const,
    [w.area, heads.area] as const,
    ...two(w.cost, heads.cost),
    ...two(w.price, heads.price),
    [w.ready, heads.ready] as const,
    [w.counted, heads.counted] as const,
    ...two(w.gap, heads.gap),
    ...two(w.total, heads.total),
    ...two(w.share, heads.share),
    [w.figure, heads.figure] as const,
    [w.rank, heads.rank] as const,
    [w.key, heads.key] as const,
    [w.grade, heads.grade] as const,
    [w.floor, heads.floor] as const,
    ...two(w.simple, heads.simple),
    ...two(w.discounted, heads.discounted),
  ];
  return [
    placed(cell(TITLE_ROW, w.left), label(words.working, "asideTitle")),
    ...columns.flatMap(([column, text]) => [
      placed(cell(HEAD_ROW, column), label(text, "asideHead")),
      placed(cell(SUB_HEAD_ROW, column), { style: "asideHead" }),
    ]),
  ];
}

function watchHeads(
  { watch }: LandPlan["layout"]["working"],
  heads: LandPlan["words"]["workingHead"]
): readonly (readonly [number, string])[] {
  if (watch === undefined) return [];
  const names = [
    "investment",
    "agreedInvestment",
    "tax",
    "agreedTax",
    "deal",
    "agreed",
    "use",
  ] as const;
  return names.map((name) => [watch[name], heads[name]] as const);
}

/** Components stand in the same columns throughout a ledger; a row without one of them has fewer. */
function longestTerms({ groups }: LandPlan["input"]): readonly string[] {
  const all = groups.flatMap(({ rows }) =>
    rows.map(({ cost }) => cost.terms.map(({ name }) => name))
  );
  return all.reduce<readonly string[]>((so, names) => (names.length > so.length ? names : so), []);
}
