/** What a report of a table is headed: the table's own title, and what the report is. */
import type { Table } from "../reader/table";

/** …完成情况统计表（2009年7月1日至9月30日） → …完成情况排名表; the day stands in a line of its own, and 情况 once. */
export function reportTitle({ title, sheet }: Table, ending: string): string {
  const undated = title.replace(/[（(][^（）()]*\d[年月.-][^（）()]*[）)]/g, "").trim();
  const about = (undated || sheet).replace(/(统计|汇总|一览)?表$/, "");
  const said = /^(.*情况)表$/.exec(ending)?.[1];
  return said !== undefined && about.slice(-said.length) === said
    ? `${about}表`
    : `${about}${ending}`;
}
