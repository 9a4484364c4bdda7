/** 完成情况 as a tab of the pane: which tables it can be told of, and the sheet of each as it would be written. */
import type { Language } from "../messages";
import type { Preparation } from "../study";
import { prepareCompletions } from "./prepare-completion";
import type { PreparedCompletion } from "./prepare-completion";

export function toComplete(language: Language): Preparation<PreparedCompletion> {
  return async (workbook, choice) => {
    const { found, findings, completions } = await prepareCompletions(workbook, choice, language);
    const preparedOf = ({ table }: (typeof found)[number]) =>
      completions.filter(({ task }) => task.table === table)[0];
    return { found, findings, preparedOf };
  };
}
