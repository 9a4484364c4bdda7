/** What a report of a table is headed: the table's own title, and what the report is. */
import type { Table } from "../reader/table";

/** …完成情况统计表（2009年7月1日至9月30日） → …完成情况排名表; the day stands in a line of its own. */
export function reportTitle({ title, sheet }: Table, ending: string): string {
  const undated = title.replace(/[（(][^（）()]*\d[年月.-][^（）()]*[）)]/g, "").trim();
  return `${(undated || sheet).replace(/(统计|汇总|一览)?表$/, "")}${ending}`;
}
