/**
 * The group that a table's own caption names, where the table has no sections: 附表一：鄉鎮（街道）完成情況.
 *
 * Only a caption that is numbered, 附表一 or 二、: a plain title speaks of all that the workbook holds.
 */
import type { Grid } from "../../spreadsheet/grid";
import { halfWidth, roundBrackets, simplified, withoutSpace } from "../words/fold";
import { rowText } from "../tasks/row-text";
import type { Table } from "../table";
import { GROUP_CAPTION } from "../words/vocabulary-rows";

/** As printed, without brackets; "" where no caption names a group. */
export function groupInCaption(grid: Grid, table: Table): string {
  for (const row of [...table.titleRows].reverse()) {
    const printed = withoutSpace(rowText(grid, table, row));
    const match = GROUP_CAPTION.exec(simplified(roundBrackets(halfWidth(printed))).toLowerCase());
    const [whole = "", name = ""] = match ?? [];
    if (name !== "")
      return printed.slice(whole.length - name.length, whole.length).replace(/[（）()]/g, "");
  }
  return "";
}
