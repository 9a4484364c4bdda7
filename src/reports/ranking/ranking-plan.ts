/** All that the parts of a 排名表 share: what goes in, where it stands, and what it will show. */
import { fixed } from "../../spreadsheet/formula";
import type { Fixed } from "../../spreadsheet/formula";
import { amountStyle } from "./amount-style";
import type { CleanedList } from "../cleaned/cleaned-block";
import { cleanedAt } from "../cleaned/cleaned-cells";
import type { CleanedAt } from "../cleaned/cleaned-cells";
import { labelsIn } from "../labels/labels-in";
import type { Labels } from "../labels/labels";
import { rankingCleaned } from "./ranking-cleaned";
import type { RankingInput } from "./ranking-input";
import { layoutOf } from "./ranking-layout";
import type { GroupSpan, RankingLayout } from "./ranking-layout";
import { linesOf } from "./ranking-lines";
import type { Line } from "./ranking-lines";

export interface RankingPlan {
  readonly input: RankingInput;
  readonly labels: Labels;
  readonly layout: RankingLayout;
  readonly groups: readonly PlannedGroup[];
  /** The look of each indicator's amounts: as many decimals as its figures have. */
  readonly amountStyles: readonly string[];
  readonly cleaned: CleanedList;
  readonly cleanedAt: CleanedAt;
  /** The cell with the text 源已改，请重新生成. */
  readonly changed: Fixed;
}

/** The lines of a group in source order, and where they stand. */
export interface PlannedGroup {
  readonly span: GroupSpan;
  readonly lines: readonly Line[];
  /** By place on the 榜单: the number of its line here, from 1. */
  readonly lineAt: readonly number[];
}

export function planOf(input: RankingInput): RankingPlan {
  const labels = labelsIn(input.language);
  const layout = layoutOf(input);
  const changed = fixed(layout.parameters.changedText);
  const cells = rankingCleaned(input, labels, changed);
  const groups = layout.groups.map((span) =>
    plannedGroup(span, linesOf(span.group, input, labels))
  );
  const lines = groups.flatMap((group) => group.lines);
  return {
    input,
    labels,
    layout,
    groups,
    amountStyles: input.indicators.map((_, k) => amountStyle(lines.map(({ items }) => items[k]))),
    cleaned: { cells, columns: layout.cleaned, words: labels.cleaned, changed },
    cleanedAt: cleanedAt(cells, layout.cleaned),
    changed,
  };
}

function plannedGroup(span: GroupSpan, lines: readonly Line[]): PlannedGroup {
  const lineAt: number[] = [];
  lines.forEach(({ key }, i) => (lineAt[key - 1] = i + 1));
  return { span, lines, lineAt };
}
