/** 结果运用 as it is printed, below the notes: a line for each measure and each group that it is for. */
import { cell } from "../../spreadsheet/address";
import type { Block } from "../../spreadsheet/address";
import { formula } from "../../spreadsheet/formula";
import { label } from "../../spreadsheet/sheet";
import type { SheetCell } from "../../spreadsheet/sheet";
import { listShown } from "./consequence-block";
import { CONSEQUENCE_LABELS } from "./consequence-labels";
import { consequenceLines } from "./consequence-layout";
import type { ConsequenceLine } from "./consequence-layout";
import type { RankingPlan } from "./ranking-plan";

type Area = readonly [Block, SheetCell];

export function consequenceAreas(plan: RankingPlan, top: number): readonly Area[] {
  const lines = consequenceLines(plan.input.scheme);
  if (lines.length === 0) return [];
  const { board } = plan.layout;
  const { heading } = CONSEQUENCE_LABELS[plan.input.language];
  const across = { top, bottom: top, left: board.mark, right: board.remark };
  return [
    [across, label(heading, "measureHead")],
    ...lines.flatMap((line, i): readonly Area[] => {
      const row = { top: top + 1 + i, bottom: top + 1 + i };
      return [
        [{ ...row, left: board.mark, right: board.unit }, label(nameOf(plan, line), "measure")],
        [{ ...row, left: board.unit + 1, right: board.remark }, listCell(plan, line)],
      ];
    }),
  ];
}

function nameOf({ groups, input }: RankingPlan, { consequence, group }: ConsequenceLine): string {
  const name = group === undefined ? consequence.group : (groups[group]?.span.group.name ?? "");
  if (name === "") return consequence.measure;
  return input.language === "zh"
    ? `${consequence.measure}（${name}）`
    : `${consequence.measure} (${name})`;
}

/** The last line of a group holds its whole lists. */
function listCell(plan: RankingPlan, line: ConsequenceLine): SheetCell {
  const words = CONSEQUENCE_LABELS[plan.input.language];
  const { consequences: cells } = plan.layout;
  const group = plan.groups[line.group ?? -1];
  const { unknown } = line.consequence;
  const style = "measureList";
  if (unknown !== undefined) return label(words.unknown + words.because[unknown], style);
  if (cells === undefined || group === undefined) return label(words.nobody, style);
  const { last } = group.span;
  const [sure, rest] = [cell(last, cells.sure(line.c)), cell(last, cells.rest(line.c))];
  const both = formula`IF(AND(${sure}<>"",${rest}<>""),${words.stop},"")`;
  const pending = formula`IF(${rest}="","",${words.pending}&${rest})`;
  const made = formula`IF(AND(${sure}="",${rest}=""),${words.nobody},${sure}&${both}&${pending})`;
  const shown = listShown(group, line, words);
  const parts = [shown.sure, shown.rest === "" ? "" : words.pending + shown.rest];
  const text = parts.filter((part) => part !== "").join(words.stop);
  return { formula: made, shown: text === "" ? words.nobody : text, style };
}
