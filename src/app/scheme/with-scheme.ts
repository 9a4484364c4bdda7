/** The ranking report's input with an office's own scheme laid over it. */
import { isPositive, sum } from "../../domain/exact";
import type { SchemeSheet } from "../../reader/scheme/scheme-sheet";
import type { SchemeScore } from "../../domain/scoring/scheme-score";
import type { RowAssessment } from "../../reports/ranking/ranking-scheme";
import type { ReckonedRow } from "../ranking/reckon-ranking";
import type { RankingInput } from "../../reports/ranking/ranking-input";
import { mainItem } from "../../reports/ranking/ranking-scheme";
import type { Grid } from "../../spreadsheet/grid";
import type { SchemeReckoning } from "./reckon-scheme";
import { consequenceInput, lastRankOf, listedOf } from "./consequence-input";
import type { ReckonedConsequence } from "./reckon-consequences";
import { schemeInput, scoreOf } from "./scheme-input";
import type { SchemeTask } from "./scheme-task";

interface Laid {
  readonly found: SchemeTask;
  readonly reckoning: SchemeReckoning;
  readonly sheet: SchemeSheet;
  readonly schemeGrid: Grid;
  readonly grid: Grid;
  readonly consequences: readonly ReckonedConsequence[];
}

export function withScheme(plain: RankingInput, laid: Laid): RankingInput {
  const { found, reckoning, sheet, schemeGrid, consequences } = laid;
  const measures = consequenceInput(sheet, found, reckoning, consequences);
  const scheme = { ...schemeInput(sheet, found, schemeGrid), consequences: measures };
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
        const assessed = reckoned?.assessed;
        if (reckoned === undefined || assessed === undefined) return row;
        return { ...row, assessed: assessmentOf({ ...reckoned, assessed }, laid) };
      }),
    })),
  };
}

function assessmentOf(
  row: ReckonedRow & { readonly assessed: SchemeScore },
  { found, reckoning, sheet, grid, consequences }: Laid
): RowAssessment {
  const { assessed, source } = row;
  const hasRates = hasRatesIn(row, reckoning);
  return {
    ...scoreOf({ assessed, source, hasRates }, found, reckoning.scheme, found.task.table.sheet),
    listed: listedOf(source, sheet, consequences),
    ...lastRankOf(grid, source, found),
  };
}

/** Some rate that was asked for carries marks. */
function hasRatesIn({ items }: ReckonedRow, { marks }: SchemeReckoning): boolean {
  const weights = items.flatMap(({ completion }, k) => {
    const asked = completion.kind === "rate" || completion.because === "not-reported";
    return asked ? (marks[k] ?? []) : [];
  });
  return isPositive(sum(weights));
}
