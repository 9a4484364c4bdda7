/** All that the parts of a 完成情况表 share: what goes in, where it stands, its words and looks. */
import { fixed } from "../../spreadsheet/formula";
import type { Fixed } from "../../spreadsheet/formula";
import { amountStyle } from "../ranking/amount-style";
import type { CleanedList } from "../cleaned/cleaned-block";
import { cleanedAt } from "../cleaned/cleaned-cells";
import type { CleanedAt } from "../cleaned/cleaned-cells";
import { labelsIn } from "../labels/labels-in";
import type { Labels } from "../labels/labels";
import { completionCleaned } from "./completion-cleaned";
import type { CompletionInput } from "./completion-input";
import type { CompletionLabels } from "./completion-labels";
import { completionLabelsIn } from "./completion-labels-in";
import { layoutOf } from "./completion-layout";
import type { CompletionLayout } from "./completion-layout";
import { amountShown } from "./line-shown";

export interface CompletionPlan {
  readonly input: CompletionInput;
  readonly labels: Labels;
  readonly words: CompletionLabels;
  readonly layout: CompletionLayout;
  readonly amountStyles: readonly AmountStyles[];
  /** Whether lists give names: of some hundreds nobody reads them, and each line would hold them all. */
  readonly named: boolean;
  readonly cleaned: CleanedList;
  readonly cleanedAt: CleanedAt;
  /** The cell with the text 源已改，请重新生成. */
  readonly changed: Fixed;
}

export interface AmountStyles {
  /** As many decimals as the indicator's figures have. */
  readonly given: string;
  /** Two at least for what is reckoned from them: 6.42条 were expected by now. */
  readonly reckoned: string;
}

const MOST_NAMED = 200;

export function planOf(input: CompletionInput): CompletionPlan {
  const labels = labelsIn(input.language);
  const words = completionLabelsIn(input.language);
  const layout = layoutOf(input);
  const changed = fixed(layout.parameters.changedText);
  const cells = completionCleaned(input, { labels, words, changed });
  const units = input.groups.reduce((so, { rows }) => so + rows.length, 0);
  return {
    input,
    labels,
    words,
    layout,
    amountStyles: input.indicators.map((_, k) => amountStyles(input, k, labels)),
    named: units <= MOST_NAMED,
    cleaned: { cells, columns: layout.cleaned, words: labels.cleaned, changed },
    cleanedAt: cleanedAt(cells, layout.cleaned),
    changed,
  };
}

function amountStyles(input: CompletionInput, k: number, { none }: Labels): AmountStyles {
  const unit = input.indicators[k]?.unit;
  if (unit === undefined) return { given: "amount0", reckoned: "amount2" };
  const items = input.groups.flatMap(({ rows }) => rows.flatMap(({ items: all }) => all[k] ?? []));
  const given = amountStyle(
    items.flatMap(({ figures: { actual, sets } }) =>
      sets.map(({ target }) => ({
        target: amountShown(target, unit, none),
        actual: amountShown(actual, unit, none),
      }))
    )
  );
  const decimals = Number(given.slice("amount".length));
  return { given, reckoned: `amount${Math.max(2, decimals)}` };
}
