/** A ranking for a terminal: group by group, best first, as the sheet will stand. */
import { toFixed, exact, times } from "../domain/exact";
import type { RankedRowView, RankedTableView } from "../app/ranking/ranking-view";
import type { Language } from "./arguments";
import { consequenceLines } from "./consequence-lines";
import { terminalTable } from "./terminal-table";

export function rankingLines(table: RankedTableView, language: Language): string {
  const zh = language === "zh";
  const head = [table.title, headLine(table, language)].filter((line) => line !== "");
  const names = table.indicators.map((one) => one.name);
  const header = zh
    ? ["名次", "单位", ...names, "得分", "较序时"]
    : ["rank", "unit", ...names, "score", "lead"];
  const groups = table.groups.map(({ name, rows }) => {
    const lines = [header, ...sorted(rows).map(rowCells)];
    const aligned = terminalTable(lines, [
      "right",
      "left",
      ...header.slice(2).map(() => "right" as const),
    ]);
    return name === "" ? aligned : `【${name}】\n${aligned}`;
  });
  const consequences = consequenceLines(table.consequences, language);
  return [...head, ...groups, ...consequences].join("\n");
}

function headLine(table: RankedTableView, language: Language): string {
  const parts = [`${table.sheet}!${table.range}`];
  if (table.asOf !== null)
    parts.push(language === "zh" ? `截至 ${table.asOf}` : `as of ${table.asOf}`);
  if (table.timeProgress !== null) {
    const share = percent(table.timeProgress, 2);
    parts.push(language === "zh" ? `序时进度 ${share}` : `time progress ${share}`);
  }
  return parts.join("  ");
}

function sorted(rows: readonly RankedRowView[]): readonly RankedRowView[] {
  return rows.slice().sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || a.row - b.row);
}

function rowCells(row: RankedRowView): readonly string[] {
  return [
    row.rank === null ? "—" : String(row.rank),
    row.unit,
    ...row.items.map((item) => (item.rate === null ? "—" : percent(item.rate, 1))),
    row.score === null ? "—" : toFixed(exact(row.score), 2),
    row.lead === null ? "—" : toFixed(times(exact(row.lead), exact(100)), 2),
  ];
}

function percent(fraction: number, places: number): string {
  return `${toFixed(times(exact(fraction), exact(100)), places)}%`;
}
