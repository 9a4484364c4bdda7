/**
 * The 栏次 row: 甲 | 乙 | 1 | 2 | 3=2/1 under the names of the columns, or (1) (2) (3)=(2)/(1).
 *
 * It belongs to the header's rows and names nothing: no path has it. Months under a band, 1 | 2 | … | 12,
 * look alike but are the only names that their columns have.
 */
import { EMPTY } from "./cell-sort";
import { fold } from "../words/fold";
import type { Layout } from "./layout";
import { piecesOf } from "./row-look";
import type { Piece, Window } from "./row-look";

const LABEL = /^(?:[甲乙丙丁戊己庚a-h]|栏次|栏号|行次|列次|栏目|项次|序号|—+|-+)$/;
const SAYS_SO = /^(?:栏次|栏号|列次|栏目)$/;
const NUMBER = /^\(?(\d{1,2})\)?(?:[=＝].+)?$/;
const CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
/** 甲 | 1 | 2 may be a row of a body; 甲 | 1 | 2 | 3 hardly. */
const FEWEST = 3;

export function isColumnNumberRow(layout: Layout, row: number, window: Window): boolean {
  const pieces = piecesOf(layout, row, window);
  if (row === 0 || pieces.length < 2) return false;
  let next = 1;
  let saidSo = false;
  for (const piece of pieces) {
    const text = fold(layout.textAt(row, piece.column));
    if (numberIn(text) === next && isNamedAbove(layout, row, piece)) next++;
    else if (LABEL.test(text)) saidSo ||= SAYS_SO.test(text);
    else return false;
  }
  return next - 1 >= (saidSo ? 2 : FEWEST);
}

function numberIn(text: string): number {
  const circled = text.length === 1 ? CIRCLED.indexOf(text) + 1 : 0;
  return circled > 0 ? circled : Number(NUMBER.exec(text)?.[1] ?? NaN);
}

/** The column has a name of its own right above, and is not one of several under a band. */
function isNamedAbove(layout: Layout, row: number, { column, right }: Piece): boolean {
  const merge = layout.mergeAt(row - 1, column);
  if (merge === undefined) return layout.sortAt(row - 1, column) !== EMPTY;
  return merge.right === right && layout.sortAt(merge.top, merge.left) !== EMPTY;
}
