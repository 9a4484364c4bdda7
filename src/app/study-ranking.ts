/** 排名 as a tab of the pane: which tables can be ranked, and the ranking of each as it would be written. */
import { prepareRankings } from "./make-ranking";
import type { PreparedRanking } from "./rank-task";
import type { Language } from "./messages";
import type { Preparation, Study } from "./study";

export type RankingStudy = Study<PreparedRanking>;

export function toRank(language: Language): Preparation<PreparedRanking> {
  return async (workbook, choice) => {
    const { found, findings, rankings } = await prepareRankings(workbook, choice, language);
    const preparedOf = ({ table }: (typeof found)[number]) =>
      rankings.filter(({ task }) => task.table === table)[0];
    return { found, findings, preparedOf };
  };
}
