/** The head of the 榜单: title, as-of date, unit line, and two rows of column heads. */
import { roundHalfUp, toNumber } from "../../domain/exact";
import { cell } from "../../spreadsheet/address";
import type { Block } from "../../spreadsheet/address";
import { formula } from "../../spreadsheet/formula";
import { label } from "../../spreadsheet/sheet";
import type { SheetCell } from "../../spreadsheet/sheet";
import { asOfText } from "../as-of-text";
import { liveText } from "../live-text";
import type { TextPart } from "../live-text";
import { areas, partOf, placed } from "../placed";
import type { Placed, SheetPart } from "../placed";
import type { RankingIndicator } from "./ranking-input";
import { AS_OF_ROW, BAND_ROW, HEADER_ROW, TITLE_ROW, UNIT_ROW } from "./ranking-layout";
import type { BoardItem } from "./ranking-layout";
import type { RankingPlan } from "./ranking-plan";
import { fullMarksCells } from "./full-marks";

export function boardHead(plan: RankingPlan): SheetPart {
  const { board } = plan.layout;
  const heads = areas([
    [across(plan, TITLE_ROW), label(plan.input.title, "title")],
    [
      across(plan, AS_OF_ROW),
      { ...asOfText(plan.input, plan.layout.parameters, plan.labels.board), style: "asOf" },
    ],
    [{ ...across(plan, UNIT_ROW), right: board.score - 2 }, warningCell(plan)],
    [{ ...across(plan, UNIT_ROW), left: board.score - 1 }, label(unitLine(plan), "unitLine")],
    ...columnHeads(plan),
  ]);
  return partOf(heads, { cells: itemHeads(plan), merges: [] });
}

function columnHeads(plan: RankingPlan): readonly (readonly [Block, SheetCell])[] {
  const { labels, layout, input } = plan;
  const { board } = layout;
  const tall = (left: number, right: number, text: string): readonly [Block, SheetCell] => [
    { top: BAND_ROW, bottom: HEADER_ROW, left, right },
    label(text, "head"),
  ];
  return [
    tall(board.mark, board.rank, labels.board.rank),
    tall(board.unit, board.unit, labels.board.unit),
    ...input.indicators.flatMap((indicator, i) => {
      const columns = board.items[i];
      return columns === undefined ? [] : [band(indicator, i, columns, plan)];
    }),
    ...optional(board.bonus, (column) => tall(column, column, labels.scheme.bonus)),
    ...optional(board.deduction, (column) => tall(column, column, labels.scheme.deduction)),
    tall(board.score, board.score, labels.board.score),
    tall(board.lead, board.lead, labels.board.lead),
    tall(board.remark, board.remark, labels.board.remark),
  ];
}

/** 招商信息（条，20分）: the full marks follow their cell. */
function band(
  { name, unitText, fullMarks }: RankingIndicator,
  i: number,
  columns: BoardItem,
  { layout, labels }: RankingPlan
): readonly [Block, SheetCell] {
  const { open, comma, close } = labels.board.band;
  const marks = cell(fullMarksCells(layout).top, layout.working.items[i]?.points ?? 0);
  const rounded: TextPart = {
    formula: formula`ROUND(${marks},2)`,
    shown: String(toNumber(roundHalfUp(fullMarks.value, 2))),
  };
  const unit = unitText === "" ? "" : unitText + comma;
  const head = liveText(name + open + unit, rounded, close);
  return [
    {
      top: BAND_ROW,
      bottom: BAND_ROW,
      left: columns.target,
      right: columns.points ?? columns.rate,
    },
    { ...head, style: "head" },
  ];
}

function itemHeads({ layout, labels }: RankingPlan): readonly Placed[] {
  return layout.board.items.flatMap((columns) => {
    if (columns === undefined) return [];
    const { target, actual, rate, points } = columns;
    return [
      placed(cell(HEADER_ROW, target), label(labels.board.target, "head")),
      placed(cell(HEADER_ROW, actual), label(labels.board.actual, "head")),
      placed(cell(HEADER_ROW, rate), label(labels.board.rate, "head")),
      ...optional(points, (column) =>
        placed(cell(HEADER_ROW, column), label(labels.board.score, "head"))
      ),
    ];
  });
}

function optional<T>(column: number | undefined, make: (column: number) => T): readonly T[] {
  return column === undefined ? [] : [make(column)];
}

/** Empty until rows were added to the source, or a figure can no longer be followed. */
function warningCell({ layout, labels }: RankingPlan): SheetCell {
  const { rowsRead, rowsNow, changedFigures, changedCells } = layout.parameters;
  const { rules } = layout;
  const sound = formula`AND(${rowsRead}=${rowsNow},${changedFigures}=0,${changedCells}=0)`;
  const source = formula`IF(${sound},"",${labels.board.sourceChanged})`;
  const style = "warning";
  if (rules === undefined) return { formula: source, shown: "", style };
  const { changedRules, namesThen, namesNow } = rules;
  const same = formula`AND(${changedRules}=0,${namesThen}=${namesNow})`;
  return { formula: formula`IF(${same},${source},${labels.scheme.warning})`, shown: "", style };
}

function unitLine({ input, labels }: RankingPlan): string {
  const units = input.indicators.map(({ unitText }) => unitText);
  const [first = ""] = units;
  if (units.every((unit) => unit === "")) return "";
  const same = units.every((unit) => unit === first);
  return same ? labels.board.unitLine + first : labels.board.unitsInHeader;
}

function across({ layout: { board } }: RankingPlan, row: number): Block {
  return { top: row, bottom: row, left: board.mark, right: board.remark };
}
