/** The ranking report's input with an office's own scheme laid over it. */
import { isPositive, sum } from "../../domain/exact";
import type { SchemeSheet } from "../../reader/scheme/scheme-sheet";
import type { RankingInput } from "../../reports/ranking-input";
import { mainItem } from "../../reports/ranking-scheme";
import type { Grid } from "../../spreadsheet/grid";
import type { SchemeReckoning } from "./reckon-scheme";
import { assessmentOf, schemeInput } from "./scheme-input";
import type { SchemeTask } from "./scheme-task";

interface Laid {
  readonly found: SchemeTask;
  readonly reckoning: SchemeReckoning;
  readonly sheet: SchemeSheet;
  readonly schemeGrid: Grid;
}

export function withScheme(plain: RankingInput, laid: Laid): RankingInput {
  const { found, reckoning, sheet, schemeGrid } = laid;
  const scheme = schemeInput(sheet, found, schemeGrid);
  return {
    ...plain,
    scheme,
    indicators: plain.indicators.map((one, k) => {
      const main = scheme.items[mainItem(scheme, k) ?? -1];
      const value = main?.fullMarks ?? one.fullMarks.value;
      const shown = { ...one, fullMarks: { value } };
      return found.lone[k] === true ? { ...shown, lone: true } : shown;
    }),
    groups: plain.groups.map((group, g) => ({
      ...group,
      rows: group.rows.map((row, r) => {
        const reckoned = reckoning.groups[g]?.rows[r];
        if (reckoned?.assessed === undefined) return row;
        const hasRates = isPositive(
          sum(
            reckoned.items.flatMap(({ completion }, k) => {
              const asked = completion.kind === "rate" || completion.because === "not-reported";
              return asked ? (reckoning.marks[k] ?? []) : [];
            })
          )
        );
        const { assessed, source } = reckoned;
        const sheetName = found.task.table.sheet;
        const assessment = assessmentOf(
          { assessed, source, hasRates },
          found,
          reckoning.scheme,
          sheetName
        );
        return { ...row, assessed: assessment };
      }),
    })),
  };
}
