/** The column heads of the 底稿: a band for each kind of figure, the indicators below it. */
import { cell } from "../../spreadsheet/address";
import { label } from "../../spreadsheet/sheet";
import { areas, partOf, placed } from "../placed";
import type { Placed, SheetPart } from "../placed";
import { BAND_ROW, HEADER_ROW, TITLE_ROW } from "./ranking-layout";
import type { RankingPlan } from "./ranking-plan";

export function workingHead({ input, layout, labels }: RankingPlan): SheetPart {
  const { working: words } = labels;
  const columns = layout.working;
  const tall = (column: number, text: string) =>
    [
      { top: BAND_ROW, bottom: HEADER_ROW, left: column, right: column },
      label(text, "asideHead"),
    ] as const;
  const bands = (["target", "actual", "rate", "points"] as const).map((kind) => {
    const scheme = kind === "points" ? layout.scheme?.points : undefined;
    const all = scheme ?? columns.items.map((item) => item[kind]);
    const over = {
      top: BAND_ROW,
      bottom: BAND_ROW,
      left: Math.min(...all),
      right: Math.max(...all),
    };
    return [over, label(words[kind], "asideHead")] as const;
  });
  const title = placed(cell(TITLE_ROW, columns.line), label(words.heading, "asideTitle"));
  const heads = areas([
    tall(columns.line, words.line),
    tall(columns.unit, words.unit),
    ...bands,
    ...schemeHeads(input, layout, labels).map(([column, text]) => tall(column, text)),
    tall(columns.present, words.present),
    tall(columns.score, words.score),
    tall(columns.distinct, words.distinct),
    tall(columns.rank, words.rank),
    tall(columns.key, words.key),
    tall(columns.lead, words.lead),
    tall(columns.mark, words.mark),
    tall(columns.ownRemark, words.ownRemark),
    tall(columns.remark, words.remark),
  ]);
  return partOf(heads, { cells: [title, ...nameHeads({ input, layout })], merges: [] });
}

/** By an office's own scheme: what 功效系数 looks at, vetoes, bonus and deduction. */
function schemeHeads(
  { scheme }: RankingPlan["input"],
  { scheme: columns }: RankingPlan["layout"],
  { scheme: words }: RankingPlan["labels"]
): readonly (readonly [number, string])[] {
  if (scheme === undefined || columns === undefined) return [];
  return [
    ...columns.basis.flatMap((column, i) =>
      column === undefined
        ? []
        : [[column, `${words.basis}\n${scheme.items[i]?.name ?? ""}`] as const]
    ),
    ...columns.vetoes.map((column, v) => [column, scheme.vetoes[v]?.name ?? ""] as const),
    [columns.bonus, words.bonus] as const,
    [columns.deduction, words.deduction] as const,
  ];
}

/** Below the bands: the indicators, and over points the items of the scheme where there is one. */
function nameHeads({ input, layout }: Pick<RankingPlan, "input" | "layout">): readonly Placed[] {
  const head = (column: number, name: string | undefined): Placed =>
    placed(cell(HEADER_ROW, column), label(name ?? "", "asideHead"));
  const { scheme } = layout;
  const figures = layout.working.items.flatMap((item, k) => {
    const own = scheme === undefined ? [item.points] : [];
    return [item.target, item.actual, item.rate, ...own].map((column) =>
      head(column, input.indicators[k]?.name)
    );
  });
  const points = scheme?.points ?? [];
  return [...figures, ...points.map((column, i) => head(column, input.scheme?.items[i]?.name))];
}
