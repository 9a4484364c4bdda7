/** 排名: the pane's first tab. */
import type { PreparedRanking } from "../../app/ranking/rank-task";
import type { Language } from "../../app/messages/messages";
import { toRank } from "../../app/ranking/study-ranking";
import type { writeRankings } from "../../app/ranking/write-rankings";
import type { Craft } from "./craft";

/** How a ranking is written: a script of its own, loaded when a button first asks for it. */
export type LoadWriting = () => Promise<{ readonly writeRankings: typeof writeRankings }>;

export function rankingCraft(loadWriting: LoadWriting, language: Language): Craft<PreparedRanking> {
  return {
    prepare: toRank(language),
    async write(workbook, ranking, options) {
      const { writeRankings } = await loadWriting();
      return writeRankings(workbook, { rankings: [ranking] }, options);
    },
  };
}
