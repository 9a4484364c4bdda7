/** Ranks as they are printed: 3, 第三名, 53.2（3）. */
import { exact } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import { readNumeral } from "../cells/numerals";
import { cellText } from "../tasks/row-text";
import { fold } from "../words/fold";
import { RANK, RANK_IN_WORDS } from "../words/vocabulary-claims";
import type { Column } from "../table";
import type { CheckedTable } from "./checked-table";
import { isFigureCell } from "./figure-cells";

/** 53.2（3） in a rate column, or a column of ranks. */
export function printedRanks(checked: CheckedTable, column: Column): ReadonlyMap<number, Exact> {
  const ranks = new Map<number, Exact>();
  for (const row of checked.lines.data) {
    const content = checked.figures.at(row, column.column);
    const told = isRankColumn(column) ? rankInWords(checked, row, column) : undefined;
    if (told !== undefined) ranks.set(row, told);
    if (!isFigureCell(content)) continue;
    if (content.rank !== undefined) ranks.set(row, exact(content.rank));
    else if (isRankColumn(column)) ranks.set(row, content.value);
  }
  return ranks;
}

/** 增速排位 too, which is no rank of what the table is about; and 按完成率排序, which is no rate. */
export function isRankColumn({ role, path }: Column): boolean {
  return role === "rank" || RANK.test(fold(path[path.length - 1] ?? ""));
}

/** 第3, 并列第三名. */
function rankInWords({ grid }: CheckedTable, row: number, { column }: Column): Exact | undefined {
  const [, place = ""] = RANK_IN_WORDS.exec(fold(cellText(grid, { row, column }))) ?? [];
  return place === "" ? undefined : readNumeral(place)?.digits;
}
