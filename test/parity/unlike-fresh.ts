/** Compares what old formulas give now with a sheet made afresh: all of the 榜单 and the 底稿. */
import { rankingReport } from "../../src/reports/ranking/ranking-report";
import { AS_OF_ROW, UNIT_ROW, layoutOf } from "../../src/reports/ranking/ranking-layout";
import { a1 } from "../../src/spreadsheet/address";
import { laidOut } from "../../src/spreadsheet/sheet";
import type { SheetCell, Shown } from "../../src/spreadsheet/sheet";
import type { Evaluated } from "../support/evaluate-univer";
import { rankingInputOf } from "../support/office-table";
import type { OfficeTable } from "../support/office-table";
import { agree } from "./disagreements";

/** One line for each cell that differs. The line with the warning is left to the caller. */
export function unlikeFresh(
  before: OfficeTable,
  after: OfficeTable,
  evaluated: Evaluated
): readonly string[] {
  const fresh = rankingReport(rankingInputOf(after));
  const { board, working, totalRow } = layoutOf(rankingInputOf(before));
  const cells = laidOut(fresh);
  const wrong: string[] = [];
  for (let row = AS_OF_ROW; row <= totalRow; row++) {
    if (row === UNIT_ROW) continue;
    for (let column = board.mark; column <= working.remark; column++) {
      if (column > board.remark && column < working.unit) continue;
      const expected = shownAt(cells[row]?.[column]) ?? "";
      const found = evaluated(fresh.name, row, column);
      if (agree(expected, found)) continue;
      const [was, is] = [JSON.stringify(expected), JSON.stringify(found)];
      wrong.push(`${fresh.name}!${a1({ row, column })}: ${is}, afresh ${was}`);
    }
  }
  return wrong;
}

function shownAt(what: SheetCell | undefined): Shown | undefined {
  if (what === undefined) return undefined;
  if ("formula" in what) return what.shown;
  return "value" in what ? what.value : undefined;
}
