/** Completion for a terminal: the whole, indicator by indicator and target by target, and the lists. */
import { exact, times, toFixed } from "../domain/exact";
import type {
  CompletedItemView,
  CompletedSetView,
  CompletedTableView,
  StatusView,
} from "../app/completion/completion-view";
import type { Language } from "./arguments";
import { terminalTable } from "./terminal-table";

const STATUSES: Readonly<Record<StatusView, readonly [string, string]>> = {
  ahead: ["▲ 超序时", "▲ ahead"],
  level: ["● 达序时", "● on time"],
  behind: ["▼ 滞后", "▼ behind"],
  met: ["● 达标", "● met"],
  unmet: ["▼ 未达标", "▼ not met"],
  "no-target": ["—", "—"],
  "not-reported": ["○ 未报", "○ no report"],
};

export function completionLines(table: CompletedTableView, language: Language): string {
  const zh = language === "zh";
  const header = zh
    ? ["指标", "目标", "完成率", "较序时", "状态"]
    : ["indicator", "target", "rate", "lead", "status"];
  const lines = table.totals.flatMap((item) =>
    item.sets.map((set) => setCells(item, set, zh ? 0 : 1))
  );
  const aligned = terminalTable([header, ...lines], ["left", "left", "right", "right", "left"]);
  const head = [table.title, headLine(table, zh)].filter((line) => line !== "");
  return [...head, aligned, listLine(table, zh)].join("\n");
}

function headLine(table: CompletedTableView, zh: boolean): string {
  const parts = [`${table.sheet}!${table.range}`];
  if (table.asOf !== null) parts.push(zh ? `截至 ${table.asOf}` : `as of ${table.asOf}`);
  if (table.timeProgress !== null) {
    const share = percent(table.timeProgress, 2);
    parts.push(zh ? `序时进度 ${share}` : `time progress ${share}`);
  }
  return parts.join("  ");
}

function setCells(
  { indicator }: CompletedItemView,
  { name, rate, lead, status }: CompletedSetView,
  language: 0 | 1
): readonly string[] {
  return [
    indicator,
    name,
    rate === null ? "—" : percent(rate, 2),
    lead === null ? "—" : toFixed(times(exact(lead), exact(100)), 2),
    status === null ? "—" : STATUSES[status][language],
  ];
}

function listLine({ lists }: CompletedTableView, zh: boolean): string {
  const { notReported, notStarted, halfway, notHalfway } = lists;
  const counts = [notReported, notStarted, halfway, notHalfway].map(({ length }) => length);
  const words = zh
    ? ["未报", "未破零", "双过半", "未过半"]
    : ["not reported", "nothing yet", "past half", "below half"];
  return words.map((word, i) => `${word} ${counts[i]}`).join(zh ? "，" : ", ");
}

function percent(fraction: number, places: number): string {
  return `${toFixed(times(exact(fraction), exact(100)), places)}%`;
}
