/**
 * The second half of 完成情况: what was prepared, laid out and written. Apart from the first, because a pane
 * needs it only when its button is pressed.
 */
import { completionReport } from "../../reports/completion/completion-report";
import type { Workbook, WriteOptions, Written } from "../../workbook/port";
import type { PreparedCompletions } from "./prepare-completion";

/** Nothing is written where there is nothing to write. */
export function writeCompletions(
  workbook: Workbook,
  { completions }: Pick<PreparedCompletions, "completions">,
  options?: WriteOptions
): Promise<readonly Written[]> {
  return workbook.write(
    completions.map(({ input }) => completionReport(input)),
    options
  );
}
