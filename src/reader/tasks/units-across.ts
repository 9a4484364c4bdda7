/** Indicators by row and the units side by side in the header: 指标 | 高新区（目标, 完成） | 经开区（目标, 完成）. */
import type { Column, Table } from "../table";
import { spanOfPath } from "../words/year-spans";
import { columnOf } from "./task-rows";

/** The bands that name the units; empty for a table that names its units in a column, or has no two of them. */
export function unitsAcross(table: Table): readonly string[] {
  const named = (["unit", "team", "group"] as const).some((role) => columnOf(table, role));
  if (named) return [];
  const bands = new Map<string, Column[]>();
  for (const column of table.columns) {
    const [band] = column.path;
    if (band === undefined || column.path.length < 2 || spanOfPath(column.path)) continue;
    bands.set(band, [...(bands.get(band) ?? []), column]);
  }
  const asked = Array.from(bands.keys()).filter((band) => {
    const roles = (bands.get(band) ?? []).map(({ role }) => role);
    return roles.indexOf("target") >= 0 && roles.indexOf("actual") >= 0;
  });
  return asked.length < 2 ? [] : asked;
}
