/**
 * What a row calls itself: 合计, 小计, 分值, or its first text.
 *
 * 合计 may stand under 序号, under 单位, merged over both, or in the second column of a merged group.
 */
import { EMPTY, isText } from "./cell-sort";
import { fold } from "../words/fold";
import type { Layout } from "./layout";
import type { Window } from "./row-look";
import {
  SECTION_NUMBER,
  SUBTOTAL_LABEL,
  TOTAL_LABEL,
  WEIGHT_LABEL,
} from "../words/vocabulary-rows";

export type RowMark = "total" | "subtotal" | "weight";

/** Texts of a row that are looked at for its mark. */
const FIRST_CELLS = 4;
/** Asked of every row of a long sheet: most texts need not be folded to know. */
const MAY_BE_MARK = /[计計总總和值重满滿数數分全]|total/i;
const LONGEST_MARK = 40;

export interface MarkedLabel {
  readonly mark: RowMark;
  readonly column: number;
  readonly text: string;
}

/** The cell that makes a row a total, a subtotal or the row of full marks. */
export function markOfRow(
  layout: Layout,
  row: number,
  { left, right }: Window
): MarkedLabel | undefined {
  for (let column = left, seen = 0; column <= right && seen < FIRST_CELLS; column++) {
    const sort = layout.sortAt(row, column);
    if (sort === EMPTY) continue;
    seen++;
    if (!isText(sort)) continue;
    const printed = layout.textAt(row, column);
    if (printed.length > LONGEST_MARK || !MAY_BE_MARK.test(printed)) continue;
    const text = fold(printed);
    const mark = markOf(text);
    if (mark !== undefined) return { mark, column, text };
  }
  return undefined;
}

/** 非流动资产合计, 经营活动现金流入小计: a sum of part of the rows, whatever stands before the word. */
const ENDS_IN_SUM =
  /^(?:.{5,24}(?:合计|总计|共计)|.{1,24}小计|(?:本年|本月|全年|年度)?累计)[:：]?$/;

/** 一、沿海合计, over the ports that it sums; 三、合计 is the total. */
const NUMBERED_SUM = new RegExp(`(?:${SECTION_NUMBER.source}).{1,20}(?:合计|总计|小计)$`);

function markOf(text: string): RowMark | undefined {
  if (NUMBERED_SUM.test(text)) return "subtotal";
  if (SUBTOTAL_LABEL.test(text) || ENDS_IN_SUM.test(text)) return "subtotal";
  if (TOTAL_LABEL.test(text)) return "total";
  return WEIGHT_LABEL.test(text) ? "weight" : undefined;
}

/** The first text of a row, folded. */
export function firstTextOfRow(layout: Layout, row: number, window: Window): string {
  return fold(firstPrintedText(layout, row, window));
}

export function firstPrintedText(layout: Layout, row: number, { left, right }: Window): string {
  for (let column = left; column <= right; column++)
    if (isText(layout.sortAt(row, column))) return layout.textAt(row, column);
  return "";
}
