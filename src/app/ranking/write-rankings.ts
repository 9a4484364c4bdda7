/**
 * The second half of 一键排名: what was prepared, laid out and written. Apart from the first, because the
 * pane needs it only when its button is pressed, and the layout is an eighth of what the pane carries.
 */
import { rankingReport } from "../../reports/ranking/ranking-report";
import type { Workbook, WriteOptions, Written } from "../../workbook/port";
import type { PreparedRankings } from "./make-ranking";

/** Nothing is written where there is nothing to rank. */
export function writeRankings(
  workbook: Workbook,
  { rankings }: Pick<PreparedRankings, "rankings">,
  options?: WriteOptions
): Promise<readonly Written[]> {
  return workbook.write(
    rankings.map(({ input }) => rankingReport(input)),
    options
  );
}
