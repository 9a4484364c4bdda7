/** What the 榜单 points out by colour: bars, first and last places, lead and lag, changed sources. */
import { sum, toNumber } from "../../domain/exact";
import { cell } from "../../spreadsheet/address";
import type { Block, Cell } from "../../spreadsheet/address";
import { fixed, formula } from "../../spreadsheet/formula";
import type { Conditional } from "../../spreadsheet/sheet";
import { CHANGED_LOOK, changedCellsLook } from "../cleaned/cleaned-checks";
import { columnOf } from "./ranking-layout";
import type { GroupSpan } from "./ranking-layout";
import type { RankingPlan } from "./ranking-plan";
import { topItems } from "./ranking-scheme";

const RED = { ink: "C00000", wash: "FBE9E7" };
const GREEN = { ink: "1E7B34", wash: "E6F4EA" };
const RATE_BAR = "BFD7EE";
const SCORE_BAR = "9CC3E6";

export function highlights(plan: RankingPlan): readonly Conditional[] {
  return [
    ...changedFigures(plan),
    ...plan.groups.flatMap(({ span }) => [...places(span, plan), ...leads(span, plan)]),
    ...plan.groups.flatMap(({ span }) => bars(span, plan)),
  ];
}

/** By shape as well as colour: ▲ and ▼ remain on a black and white print. */
function places(
  span: GroupSpan,
  { layout: { board }, labels, input }: RankingPlan
): readonly Conditional[] {
  const [good, bad] = input.colours.redIsGood ? [RED, GREEN] : [GREEN, RED];
  const mark = fixed(cell(span.first, board.mark), "column");
  const names = { ...columnOf(span, board.mark), right: board.unit };
  const last = formula`OR(${mark}=${labels.last},${mark}=${labels.contested})`;
  return [names, columnOf(span, board.score)].flatMap((on): readonly Conditional[] => [
    {
      kind: "when",
      on,
      formula: formula`${mark}=${labels.first}`,
      look: { color: good.ink, fill: good.wash, bold: true },
    },
    { kind: "when", on, formula: last, look: { color: bad.ink, fill: bad.wash, bold: true } },
  ]);
}

function leads(span: GroupSpan, { layout: { board }, input }: RankingPlan): readonly Conditional[] {
  const [good, bad] = input.colours.redIsGood ? [RED, GREEN] : [GREEN, RED];
  const on = columnOf(span, board.lead);
  const lead: Cell = cell(span.first, board.lead);
  // Text is greater than any number to Excel, and "—" would be painted as a lead.
  const ahead = formula`AND(ISNUMBER(${lead}),${lead}>0)`;
  const behind = formula`AND(ISNUMBER(${lead}),${lead}<0)`;
  return [
    { kind: "when", on, formula: ahead, look: { color: good.ink } },
    { kind: "when", on, formula: behind, look: { color: bad.ink } },
  ];
}

function bars(span: GroupSpan, { layout: { board }, input }: RankingPlan): readonly Conditional[] {
  const { scheme } = input;
  const marks =
    scheme === undefined
      ? input.indicators.map(({ fullMarks }) => fullMarks.value)
      : topItems(scheme, "marks").flatMap((i) => scheme.items[i]?.fullMarks ?? []);
  const most = toNumber(sum(marks));
  const rates = board.items.flatMap((item): readonly Conditional[] => {
    if (item === undefined) return [];
    return [{ kind: "dataBar", on: columnOf(span, item.rate), color: RATE_BAR, max: 1 }];
  });
  const score = columnOf(span, board.score);
  return [...rates, { kind: "dataBar", on: score, color: SCORE_BAR, max: most }];
}

function changedFigures(plan: RankingPlan): readonly Conditional[] {
  const { board, working, totalRow } = plan.layout;
  const top = Math.min(...plan.groups.map(({ span }) => span.first));
  const within = (left: number, right: number): Conditional => {
    const on: Block = { top, bottom: totalRow, left, right };
    const changed = formula`${cell(top, left)}=${plan.changed}`;
    return { kind: "when", on, formula: changed, look: CHANGED_LOOK };
  };
  return [
    within(board.unit, board.score),
    within(working.unit, working.score),
    ...changedCellsLook(plan.cleaned),
  ];
}
