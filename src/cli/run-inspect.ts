/** `scorecard inspect`: what was recognised, as JSON or as lines for a terminal. */
import { inspect } from "../app/inspect";
import type { TableView } from "../app/table-view";
import type { Invocation, Language } from "./arguments";
import type { ReadArguments } from "./read-arguments";
import type { World } from "./book";
import { findingLines } from "./finding-lines";
import { progressTo } from "./progress";
import { tableChoice } from "./table-choice";
import { terminalTable } from "./terminal-table";

export async function runInspect(
  given: ReadArguments,
  { json, language }: Pick<Invocation, "json"> & { readonly language: Language },
  world: World
): Promise<void> {
  const progress = progressTo(world.warn, world.clock);
  progress.expect(await world.size(given.book));
  progress.stage(language === "zh" ? "正在读取工作簿" : "reading the workbook");
  const { workbook } = await world.open(given.book, { force: true });
  progress.stage(language === "zh" ? "正在识别表格" : "recognising tables");
  const found = await inspect(workbook, tableChoice(given), language);
  if (json) return world.print(`${JSON.stringify(found)}\n`);
  const parts = found.tables.map((table) => tableLines(table, language));
  if (parts.length === 0) parts.push(language === "zh" ? "没有找到表格。" : "No table was found.");
  parts.push(findingLines(found.findings, language));
  world.print(`${parts.filter((part) => part !== "").join("\n\n")}\n`);
}

export function tableLines(table: TableView, language: Language): string {
  const [header, body] = [table.headerRows.join("–"), table.bodyRows.join("–")];
  const head =
    language === "zh"
      ? `${table.sheet}!${table.range}  表头第 ${header} 行，数据第 ${body} 行`
      : `${table.sheet}!${table.range}  header rows ${header}, body rows ${body}`;
  const rows = table.columns
    .filter((column) => column.path.length > 0)
    .map((column) => [
      `  ${column.column}`,
      column.path.join(" / "),
      column.unit ?? "",
      column.kind ?? "",
      column.role ?? "",
      column.indicator ?? "",
    ]);
  const titled = table.title === "" ? head : `${table.title}\n${head}`;
  return `${titled}\n${terminalTable(rows, rows[0]?.map(() => "left" as const) ?? [])}`;
}
