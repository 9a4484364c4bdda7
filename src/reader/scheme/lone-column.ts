/** A column that a scheme names and that is no target's: 加分, 弄虚作假次数, 测评打分, 一票否决, 去年名次. */
import { PLAIN } from "../../domain/amount";
import type { Unit } from "../../domain/amount";
import type { Grid } from "../../spreadsheet/grid";
import { unitNamed } from "../cells/measure";
import { withoutUnit } from "../cells/read-units";
import type { Finding } from "../finding";
import { readTaskFigure } from "../tasks/task-figure";
import type { Column, Table } from "../table";
import type { TaskFigure } from "../task";
import { fold } from "../words/fold";

export interface LoneColumn {
  readonly column: number;
  readonly unit: Unit;
  readonly unitText: string;
}

/** By its whole header or the last layer of it, its unit aside. */
export function loneColumn({ columns }: Table, name: string): LoneColumn | undefined {
  const wanted = fold(name);
  const names = ({ path }: Column): readonly string[] =>
    [path.join(""), path[path.length - 1] ?? ""].map((text) => fold(withoutUnit(text)));
  const found = columns.filter((column) => names(column).indexOf(wanted) >= 0)[0];
  if (found === undefined) return undefined;
  const unitText = found.unit ?? "";
  return { column: found.column, unit: unitNamed(unitText) ?? PLAIN, unitText };
}

export function loneFigure(
  grid: Grid,
  { column, unit, unitText }: LoneColumn,
  row: number,
  report: (finding: Finding) => void
): TaskFigure {
  const source = { sheet: grid.name, row, column };
  return readTaskFigure({ grid, source, unit, unitText, report });
}

/** What a column with the ranks of last year is called. */
export const LAST_YEAR = [
  ...["上年名次", "上年度名次", "上年排名", "上年位次", "去年名次", "去年排名", "去年位次"],
  "上一年名次",
];

const MARKED = /^(?:是|有|√|✓|✔|v|y|yes|1|true|否决|一票否决)$/;

/** 是 and what people write for it. */
export function isMarked(value: unknown): boolean {
  return MARKED.test(fold(String(value ?? "")));
}
