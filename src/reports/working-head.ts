/** The column heads of the 底稿: a band for each kind of figure, the indicators below it. */
import { cell } from "../spreadsheet/address";
import { label } from "../spreadsheet/sheet";
import { areas, partOf, placed } from "./placed";
import type { SheetPart } from "./placed";
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
    const all = columns.items.map((item) => item[kind]);
    const over = {
      top: BAND_ROW,
      bottom: BAND_ROW,
      left: Math.min(...all),
      right: Math.max(...all),
    };
    return [over, label(words[kind], "asideHead")] as const;
  });
  const names = columns.items.flatMap((item, k) =>
    [item.target, item.actual, item.rate, item.points].map((column) =>
      placed(cell(HEADER_ROW, column), label(input.indicators[k]?.name ?? "", "asideHead"))
    )
  );
  const title = placed(cell(TITLE_ROW, columns.line), label(words.heading, "asideTitle"));
  const heads = areas([
    tall(columns.line, words.line),
    tall(columns.unit, words.unit),
    ...bands,
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
  return partOf(heads, { cells: [title, ...names], merges: [] });
}
