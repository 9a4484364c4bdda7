/**
 * The second half of 完成情况: what was prepared, laid out and written. Apart from the first, because a pane
 * needs it only when its button is pressed.
 */
import { completionReport } from "../../reports/completion/completion-report";
import { pipelineReport } from "../../reports/pipeline/pipeline-report";
import type { Sheet } from "../../spreadsheet/sheet";
import type { Workbook, WriteOptions, Written } from "../../workbook/port";
import type { Language } from "../messages/messages";
import { pipelineInput } from "../pipeline/pipeline-input";
import type { PreparedCompletions } from "./prepare-completion";

const PIPELINE_NAME = "项目推进情况表";

/** Nothing is written where there is nothing to write. */
export function writeCompletions(
  workbook: Workbook,
  prepared: Reported,
  { language, ...options }: WriteOptions & { readonly language: Language }
): Promise<readonly Written[]> {
  return workbook.write(completionReports(prepared, language), options);
}

type Reported = Pick<PreparedCompletions, "completions" | "pipelines">;

export function completionReports(
  { completions, pipelines }: Reported,
  language: Language
): readonly Sheet[] {
  const ledgers = pipelines.map((prepared, i) => {
    const sheetName = pipelines.length === 1 ? PIPELINE_NAME : `${PIPELINE_NAME}${i + 1}`;
    const mark = `pipeline.${prepared.ordinal}.${prepared.ledger.table.sheet}`;
    return pipelineReport(pipelineInput(prepared, { sheetName, mark, language }));
  });
  return [...completions.map(({ input }) => completionReport(input)), ...ledgers];
}
