/** What a line of the 底稿 shows of an office's own scheme: points by item, bonus, deduction, vetoes. */
import { toNumber } from "../../domain/exact";
import type { Shown } from "../../spreadsheet/sheet";
import type { Labels } from "../labels/labels";
import type { RankingInput, RankingRow } from "./ranking-input";

export interface SchemeLine {
  /** By item. */
  readonly points: readonly Shown[];
  /** By item: what 功效系数 looks at. */
  readonly basis: readonly (Shown | undefined)[];
  readonly bonus: number;
  readonly deduction: number;
  /** By veto: its word, or nothing. */
  readonly vetoes: readonly string[];
}

interface Figures {
  readonly actual: Shown;
  readonly rate: Shown;
}

export function schemeLine(
  { assessed }: RankingRow,
  items: readonly Figures[],
  { scheme, indicators }: RankingInput,
  { none, scheme: words }: Labels
): { readonly scheme?: SchemeLine } {
  if (assessed === undefined || scheme === undefined) return {};
  return {
    scheme: {
      points: assessed.points.map((one) => (one.kind === "points" ? toNumber(one.points) : none)),
      basis: scheme.items.map(({ rule, indicator = -1 }) => {
        const figures = items[indicator];
        if (figures === undefined || rule.indexOf("min-max") !== 0) return none;
        if (rule === "min-max-rate") return figures.rate;
        const counts = indicators[indicator]?.lone === true || typeof figures.rate === "number";
        return counts ? figures.actual : figures.rate;
      }),
      bonus: toNumber(assessed.bonus),
      deduction: toNumber(assessed.deduction),
      vetoes: assessed.vetoes.map(({ strikes }) => (strikes ? words.vetoed : "")),
    },
  };
}

export function vetoTexts(
  { assessed }: RankingRow,
  { scheme, language }: RankingInput
): readonly string[] {
  const vetoes = assessed?.vetoes ?? [];
  return vetoes.flatMap(({ strikes }, v) =>
    strikes ? [vetoText(scheme?.vetoes[v]?.name ?? "", language)] : []
  );
}

export function vetoText(name: string, language: RankingInput["language"]): string {
  if (language === "en") return `vetoed: ${name}`;
  return name === "一票否决" ? name : `一票否决（${name}）`;
}
