/** One task table ranked by its own full marks; and what any way of ranking one takes and gives. */
import type { WrittenItem } from "../../domain/scoring/written-scheme";
import type { Finding } from "../../reader/finding";
import type { TaskTable } from "../../reader/task-table";
import type { RankingInput } from "../../reports/ranking/ranking-input";
import { defined } from "../defined";
import type { Elapsed } from "../period";
import { rankingFindings } from "./ranking-findings";
import { rankingInput } from "./ranking-input";
import type { RankingMaterial, RankingSetting } from "./ranking-input";
import { reckonRanking } from "./reckon-ranking";
import type { RankingRule, Reckoning } from "./reckon-ranking";
import type { ReckonedConsequence } from "../scheme/reckon-consequences";

export interface PreparedRanking {
  readonly task: TaskTable;
  readonly elapsed: Elapsed;
  readonly reckoning: Reckoning;
  /** By an office's own scheme: its items. */
  readonly schemeItems?: readonly WrittenItem[];
  /** By an office's own scheme: whom its 结果运用 falls on. */
  readonly consequences?: readonly ReckonedConsequence[];
  /** What the ranking sheet is made of. */
  readonly input: RankingInput;
}

export type Unranked = Omit<RankingMaterial, "reckoning">;

export interface Ranked {
  /** Left out where nothing of the table could be ranked; the findings say why. */
  readonly prepared?: PreparedRanking;
  /** Columns that mean something to an office's own scheme alone. */
  readonly adopted?: readonly number[];
  /** Indicators for which the scheme says which target or which actual is meant. */
  readonly settled?: readonly string[];
  readonly findings: readonly Finding[];
}

export type RankTask = (unranked: Unranked, setting: RankingSetting) => Ranked;

/** How the tables of a workbook are ranked, and what is to be said of that itself. */
export interface WayToRank {
  readonly rank: RankTask;
  readonly findings: readonly Finding[];
}

export const BY_TABLE: WayToRank = { rank: rankByTable, findings: [] };

function rankByTable(unranked: Unranked, setting: RankingSetting): Ranked {
  const { task, elapsed } = unranked;
  const reckoning = reckonRanking(task, ruleOf(elapsed, setting));
  const input = rankingInput({ ...unranked, reckoning }, setting);
  return {
    prepared: { task, elapsed, reckoning, input },
    findings: rankingFindings(task, reckoning, setting.bottom),
  };
}

export function ruleOf({ progress }: Elapsed, { ties, cap }: RankingSetting): RankingRule {
  const share = progress.kind === "share" ? progress.share : undefined;
  return { ties, cap, ...defined({ elapsed: share }) };
}
