/** What a 完成情况表 points out by colour, always beside a shape or a sign that says the same. */
import { cell } from "../../spreadsheet/address";
import type { Block } from "../../spreadsheet/address";
import { formula } from "../../spreadsheet/formula";
import type { FormulaPart } from "../../spreadsheet/formula";
import type { Conditional, ConditionalLook } from "../../spreadsheet/sheet";
import { CHANGED_LOOK, changedCellsLook } from "../cleaned/cleaned-checks";
import type { CompletionPlan } from "./completion-plan";

const AHEAD: ConditionalLook = { color: "1E7B34", fill: "E6F4EA", bold: true };
const LEVEL: ConditionalLook = { color: "1F4E9E", fill: "E8EEF9", bold: true };
const BEHIND: ConditionalLook = { color: "C00000", fill: "FBE9E7", bold: true };
const SILENT: ConditionalLook = { color: "7F6000", fill: "FFF4CE", bold: true };
const RATE_BAR = "BFD7EE";

export function highlights(plan: CompletionPlan): readonly Conditional[] {
  const { layout, changed } = plan;
  const printed = body(plan, 0, layout.board.last);
  const now = formula`${cell(printed.top, 0)}=${changed}`;
  return [
    { kind: "when", on: printed, formula: now, look: CHANGED_LOOK },
    ...changedCellsLook(plan.cleaned),
    ...statuses(plan),
    ...leads(plan),
    ...bars(plan),
  ];
}

function body({ layout }: CompletionPlan, left: number, right: number): Block {
  return { top: layout.overview.first, bottom: layout.end - 1, left, right };
}

function statuses(plan: CompletionPlan): readonly Conditional[] {
  const { words } = plan;
  const column = plan.layout.board.status ?? 0;
  const on = body(plan, column, column);
  const here = cell(on.top, column);
  const when = (texts: readonly string[], look: ConditionalLook): readonly Conditional[] =>
    texts.map((text) => ({ kind: "when", on, formula: formula`${here}=${text}`, look }));
  return [
    ...when([words.ahead], AHEAD),
    ...when([words.level, words.met], LEVEL),
    ...when([words.behind, words.unmet], BEHIND),
    ...when([words.silent], SILENT),
  ];
}

/** Text is greater than any number to Excel, and "—" would be painted as a lead. */
function leads(plan: CompletionPlan): readonly Conditional[] {
  const column = plan.layout.board.lead ?? 0;
  const on = body(plan, column, column);
  const here = cell(on.top, column);
  const when = (is: FormulaPart, color: string): Conditional => ({
    kind: "when",
    on,
    formula: formula`AND(ISNUMBER(${here}),${is})`,
    look: { color },
  });
  return [when(formula`${here}>0`, "1E7B34"), when(formula`${here}<0`, "C00000")];
}

function bars(plan: CompletionPlan): readonly Conditional[] {
  const column = plan.layout.board.rate ?? 0;
  const { overview, blocks } = plan.layout;
  const lines = blocks.reduce((so, { sets }) => so + sets, 0);
  const spans = [
    { top: overview.first, bottom: overview.first + lines - 1 },
    ...blocks.map(({ captionRow, totalRow }) => ({ top: captionRow + 1, bottom: totalRow - 1 })),
  ];
  return spans.map((span) => ({
    kind: "dataBar",
    on: { ...span, left: column, right: column },
    color: RATE_BAR,
    max: 1,
  }));
}
