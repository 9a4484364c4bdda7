/** 排名 as a tab of the pane: which tables can be ranked, and the ranking of each as it would be written. */
import type { ReadableWorkbook } from "../../workbook/port";
import { prepareRankings } from "./make-ranking";
import type { RankingChoice } from "./make-ranking";
import type { Language } from "../messages/messages";
import type { PreparedRanking } from "./rank-task";
import { NO_SCHEME } from "../scheme/no-scheme";
import type { Preparation, Study } from "../study";

export type RankingStudy = Study<PreparedRanking>;

export function toRank(language: Language): Preparation<PreparedRanking> {
  return async (workbook, choice) => {
    const asked = await withoutLostScheme(workbook, choice);
    const { found, findings, rankings } = await prepareRankings(workbook, asked, language);
    const preparedOf = ({ table }: (typeof found)[number]) =>
      rankings.filter(({ task }) => task.table === table)[0];
    return { found, findings, preparedOf };
  };
}

/** What was chosen last month may have been deleted or renamed since; a pane must not stand still for that. */
async function withoutLostScheme<Choice extends RankingChoice>(
  workbook: ReadableWorkbook,
  choice: Choice
): Promise<Choice> {
  const { scheme } = choice;
  if (scheme === undefined || scheme === NO_SCHEME) return choice;
  const isThere = (await workbook.sheets()).some(({ name }) => name === scheme);
  return isThere ? choice : { ...choice, scheme: NO_SCHEME };
}
