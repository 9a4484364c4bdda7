/** How many cleaned cells hold another text by now, and the colour that such lines get. */
import { cell } from "../../spreadsheet/address";
import type { Block } from "../../spreadsheet/address";
import { fixed, formula } from "../../spreadsheet/formula";
import type { Conditional, ConditionalLook, SheetCell } from "../../spreadsheet/sheet";
import type { CleanedList } from "./cleaned-block";

export const CHANGED_LOOK: ConditionalLook = { fill: "FFEB9C", color: "9C5700" };

export function changedCellsCount(list: CleanedList): SheetCell {
  const { cells, columns, words } = list;
  if (cells.length === 0) return { value: 0, style: "asideFigure" };
  const states = linesOf(list, columns.state, columns.state);
  return {
    formula: formula`${cells.length}-COUNTIF(${states},${words.unchanged})`,
    shown: 0,
    style: "asideFigure",
  };
}

export function changedCellsLook(list: CleanedList): readonly Conditional[] {
  const { cells, columns, words } = list;
  if (cells.length === 0) return [];
  const here = fixed(cell(columns.firstRow, columns.state), "column");
  return [
    {
      kind: "when",
      on: linesOf(list, columns.now, columns.state),
      formula: formula`${here}<>${words.unchanged}`,
      look: CHANGED_LOOK,
    },
  ];
}

function linesOf(
  { cells, columns: { firstRow } }: CleanedList,
  left: number,
  right: number
): Block {
  return { top: firstRow, bottom: firstRow + cells.length - 1, left, right };
}
