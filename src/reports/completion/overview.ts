/** 总体情况: a line for each indicator and target set, looked up from the 合计 of its block. */
import { cell } from "../../spreadsheet/address";
import { formula } from "../../spreadsheet/formula";
import { label } from "../../spreadsheet/sheet";
import type { Shown } from "../../spreadsheet/sheet";
import { areas, partOf, placed } from "../placed";
import type { Placed, SheetPart } from "../placed";
import { caption, captionText } from "./block-lines";
import type { BoardColumn, IndicatorBlock } from "./completion-layout";
import type { CompletionPlan } from "./completion-plan";
import { stylesOf } from "./line-cells";
import { lineShown } from "./line-shown";

/** Shared columns are read from the first line of the 合计, whose cells are merged. */
const SHARED: readonly BoardColumn[] = [
  "actual",
  "counterpart",
  "certificationRate",
  "reduction",
  "cash",
  "subsidy",
];

export function overview(plan: CompletionPlan): SheetPart {
  const { captionRow } = plan.layout.overview;
  return partOf(
    caption(captionRow, plan.words.overview, "block", plan),
    ...plan.layout.blocks.map((block) => indicatorLines(block, plan))
  );
}

/** The row of the overview where an indicator begins. */
export function overviewRow({ layout }: CompletionPlan, indicator: number): number {
  const before = layout.blocks.slice(0, indicator).reduce((so, { sets }) => so + sets, 0);
  return layout.overview.first + before;
}

function indicatorLines(block: IndicatorBlock, plan: CompletionPlan): SheetPart {
  const indicator = plan.input.indicators[block.indicator];
  const first = overviewRow(plan, block.indicator);
  const figures = plan.input.total[block.indicator];
  if (indicator === undefined || figures === undefined) return areas([]);
  const name = { top: first, bottom: first + block.sets - 1, left: 0, right: 0 };
  const lines = indicator.sets.flatMap((set, s) => {
    const shown = lineShown(figures, s, { ...plan, ...plan.input, unit: indicator.unit });
    return overviewLine({ plan, block, row: first + s, set: s, setName: set.name, shown });
  });
  return partOf(areas([[name, label(captionText(indicator), "unit")]]), {
    cells: lines,
    merges: [],
  });
}

interface OverviewLine {
  readonly plan: CompletionPlan;
  readonly block: IndicatorBlock;
  readonly row: number;
  readonly set: number;
  readonly setName: string;
  readonly shown: Readonly<Record<string, Shown>>;
}

function overviewLine({ plan, block, row, set, setName, shown }: OverviewLine): readonly Placed[] {
  const { unit, set: setColumn, last, ...columns } = plan.layout.board;
  const styles = stylesOf({ plan, block, look: "unit" });
  const cells = (Object.keys(columns) as Exclude<BoardColumn, "unit" | "set">[]).flatMap(
    (column) => {
      const at = columns[column];
      if (at === undefined || at > last || at === unit) return [];
      const from = cell(block.totalRow + (SHARED.indexOf(column) < 0 ? set : 0), at);
      const what = { formula: formula`${from}`, shown: shown[column] ?? "", style: styles(column) };
      return [placed(cell(row, at), what)];
    }
  );
  if (setColumn === undefined) return cells;
  return [placed(cell(row, setColumn), label(setName, "setName")), ...cells];
}
