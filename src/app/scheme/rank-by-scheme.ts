/** Ranking by an office's own scheme. Loaded only where a workbook has one (make-ranking.ts). */
import type { ReadableWorkbook } from "../../workbook/port";
import { rankingFindings } from "../ranking/ranking-findings";
import { rankingInput } from "../ranking/ranking-input";
import { ruleOf } from "../ranking/rank-task";
import type { RankTask, WayToRank } from "../ranking/rank-task";
import { assessedFindings } from "./assessed-findings";
import { findScheme } from "./find-scheme";
import type { FoundScheme } from "./find-scheme";
import { consequenceFindings, reckonConsequences } from "./reckon-consequences";
import { reckonScheme } from "./reckon-scheme";
import { schemeTask } from "./scheme-task";
import { withScheme } from "./with-scheme";

/** Undefined where the sheet holds no scheme. */
export async function wayByScheme(
  workbook: ReadableWorkbook,
  name: string
): Promise<WayToRank | undefined> {
  const scheme = await findScheme(workbook, name);
  return scheme && { rank: rankByScheme(scheme), findings: scheme.sheet.findings };
}

function rankByScheme({ sheet, grid: schemeGrid }: FoundScheme): RankTask {
  return (unranked, setting) => {
    const { grid, elapsed } = unranked;
    const found = schemeTask(grid, unranked.task, sheet);
    const { task } = found;
    if (task.indicators.length === 0) return { findings: found.findings };
    const reckoning = reckonScheme(grid, found, sheet, ruleOf(elapsed, setting));
    const consequences = reckonConsequences(grid, found, sheet, reckoning);
    const plain = rankingInput({ ...unranked, task, reckoning }, setting);
    const input = withScheme(plain, { found, reckoning, sheet, schemeGrid, grid, consequences });
    return {
      adopted: found.adopted,
      settled: sheet.written.items.flatMap(({ name, source, target }) =>
        source !== undefined || typeof target === "string" ? [name] : []
      ),
      prepared: { task, elapsed, reckoning, input, schemeItems: sheet.written.items, consequences },
      findings: [
        ...found.findings,
        ...rankingFindings(task, reckoning, setting.bottom),
        ...assessedFindings(task, reckoning),
        ...consequenceFindings(consequences),
      ],
    };
  };
}
