/** 完成情况 as a tab of the pane: a task table against its targets, or a ledger stage by stage. */
import type { Language } from "../messages/messages";
import type { PreparedPipeline } from "../pipeline/prepare-pipeline";
import type { Preparation } from "../study";
import { prepareCompletions } from "./prepare-completion";
import type { PreparedCompletion } from "./prepare-completion";

export type PreparedProgress =
  | { readonly kind: "completion"; readonly completion: PreparedCompletion }
  | { readonly kind: "pipeline"; readonly pipeline: PreparedPipeline };

export function toComplete(language: Language): Preparation<PreparedProgress> {
  return async (workbook, choice) => {
    const { found, findings, ...made } = await prepareCompletions(workbook, choice, language);
    const preparedOf = ({ table }: (typeof found)[number]): PreparedProgress | undefined => {
      const completion = made.completions.filter(({ task }) => task.table === table)[0];
      if (completion !== undefined) return { kind: "completion", completion };
      const pipeline = made.pipelines.filter(({ ledger }) => ledger.table === table)[0];
      return pipeline && { kind: "pipeline", pipeline };
    };
    return { found, findings, preparedOf };
  };
}
