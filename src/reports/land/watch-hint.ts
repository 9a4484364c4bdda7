/** What to look at in a parcel after its sale, in words at the end of its line. */
import { isPositive, roundHalfUp } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import { cell } from "../../spreadsheet/address";
import { formula } from "../../spreadsheet/formula";
import type { Formula } from "../../spreadsheet/formula";
import { areas } from "../placed";
import type { SheetPart } from "../placed";
import type { LandWatch } from "./land-input";
import type { LandLabels } from "./land-labels";
import type { LandPlan } from "./land-plan";
import type { Measured, WatchPage } from "./watch-columns";
import type { WatchedRow } from "./watched-row";

interface HintAsked {
  readonly page: WatchPage;
  readonly watch: LandWatch;
}

const NO: Formula = formula`FALSE`;

export function watchHint(
  plan: LandPlan,
  { line }: WatchedRow,
  { page, watch: { performance, idle } }: HintAsked
): SheetPart {
  const { hints, states, flags } = plan.words;
  const short = (what: Measured) => {
    const column = page[what];
    if (column === undefined) return NO;
    const at = cell(line, column + 2);
    return formula`IF(ISNUMBER(${at}),ROUND(ROUND(${at},10),2)>0,FALSE)`;
  };
  const [invested, taxed] = [short("investment"), short("tax")];
  const undated = page.start
    ? formula`${cell(line, page.start.state.left)}=${states.sinceDeal}`
    : NO;
  const both = formula`IF(AND(${invested},${taxed}),${flags.and},"")`;
  const then = formula`IF(AND(OR(${invested},${taxed}),${undated}),${flags.and},"")`;
  const made = formula`IF(${invested},${hints.investment},"")&${both}&IF(${taxed},${hints.tax},"")&${then}&IF(${undated},${hints.idle},"")`;
  const isShort = (value: Exact | undefined) =>
    value !== undefined && isPositive(roundHalfUp(value, 2));
  const shown = [
    isShort(performance.investment?.shortfall) ? hints.investment : "",
    isShort(performance.tax?.shortfall) ? hints.tax : "",
    idle?.kind === "since-deal" ? hints.idle : "",
  ].filter((text) => text !== "");
  return areas([
    [
      { top: line, bottom: line, ...page.hint },
      { formula: made, shown: shown.join(flags.and), style: "measureList" },
    ],
  ]);
}

/** The longest that may come to stand there: its line is made high enough for it. */
export function widestHint({ hints, flags }: LandLabels, page: WatchPage): string {
  const texts = [
    ...(page.investment === undefined ? [] : [hints.investment]),
    ...(page.tax === undefined ? [] : [hints.tax]),
    ...(page.start === undefined ? [] : [hints.idle]),
  ];
  return texts.join(flags.and);
}
