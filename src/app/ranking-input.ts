/** A reckoned task table as the ranking report wants it: figures with their cells, titles, the rule. */
import { ZERO, compare, exact } from "../domain/exact";
import type { Exact } from "../domain/exact";
import type { TieRule } from "../domain/ranking";
import type { TaskIndicator, TaskTable } from "../reader/task-table";
import type {
  FullMarks,
  Language,
  RankingInput,
  RankingRow,
  RankingSource,
  RankingTimeProgress,
} from "../reports/ranking-input";
import { LAST_ROW } from "../spreadsheet/address";
import type { Block } from "../spreadsheet/address";
import type { Grid } from "../spreadsheet/grid";
import { defined } from "./defined";
import type { Elapsed } from "./period";
import type { ReckonedRow, Reckoning } from "./reckon-ranking";

export interface RankingSetting {
  readonly sheetName: string;
  readonly mark: string;
  readonly ties: TieRule;
  readonly cap: Exact;
  readonly redIsGood: boolean;
  readonly bottom: number;
  readonly language: Language;
}

export interface RankingMaterial {
  readonly grid: Grid;
  readonly task: TaskTable;
  readonly reckoning: Reckoning;
  readonly elapsed: Elapsed;
  /** First row below this table that another table of the sheet begins in. */
  readonly nextTableRow?: number;
}

export function rankingInput(material: RankingMaterial, setting: RankingSetting): RankingInput {
  const { task, reckoning, elapsed } = material;
  return {
    sheetName: setting.sheetName,
    mark: setting.mark,
    title: rankingTitle(task),
    ...defined({ asOf: elapsed.asOf, timeProgress: progressOf(elapsed) }),
    indicators: task.indicators.map((one, i) => ({
      name: one.name,
      unit: one.unit,
      unitText: one.unitText,
      fullMarks: fullMarksOf(material.grid, one, reckoning, i),
    })),
    groups: reckoning.groups.map(({ name, rows }) => ({
      name,
      rows: rows.map((row) => rowOf(material.grid, row)),
    })),
    rule: { ties: setting.ties, cap: setting.cap },
    source: sourceOf(material),
    colours: { redIsGood: setting.redIsGood },
    bottom: setting.bottom,
    language: setting.language,
  };
}

/** …完成情况统计表（2009年7月1日至9月30日） → …完成情况排名表; the day stands in a line of its own. */
function rankingTitle({ table }: TaskTable): string {
  const undated = table.title.replace(/[（(][^（）()]*\d[年月.-][^（）()]*[）)]/g, "").trim();
  return `${(undated || table.sheet).replace(/(统计|汇总|一览)?表$/, "")}排名表`;
}

function progressOf({ progress, period }: Elapsed): RankingTimeProgress | undefined {
  return progress.kind === "share" ? { share: progress.share, period } : undefined;
}

/** Without usable marks of the table's own there is no source: the sheet splits 100 equally. */
function fullMarksOf(
  grid: Grid,
  indicator: TaskIndicator,
  { marks, marksFrom }: Reckoning,
  i: number
): FullMarks {
  const [value, given] = [marks[i] ?? ZERO, indicator.fullMarks];
  if (marksFrom === "equal" || given === undefined) return { value };
  const asRead = grid.valueAt(given.source.row, given.source.column);
  const asItStands = typeof asRead === "number" && compare(exact(asRead), value) === 0;
  return asItStands ? { value, source: given.source } : { value, source: given.source, asRead };
}

function rowOf(grid: Grid, { source, items, score, place }: ReckonedRow): RankingRow {
  const asRead = grid.valueAt(source.unit.source.row, source.unit.source.column);
  return {
    unit: source.unit,
    items: items.flatMap(({ completion }, i) => {
      const figures = source.items[i];
      return figures === undefined ? [] : [{ ...figures, completion }];
    }),
    score,
    ...defined({
      unitAsRead: asRead === source.unit.value ? undefined : asRead,
      rank: place.kind === "ranked" ? place.rank : undefined,
      remark: source.remark,
    }),
  };
}

/** Rows that a clerk may add below the table before the warning's range ends. */
const ROOM_BELOW = 200;

function sourceOf({ grid, task, nextTableRow }: RankingMaterial): RankingSource {
  const { sheet, range, bodyRows, labelColumn } = task.table;
  const column = labelColumn ?? range.left;
  const bottom = Math.min(
    nextTableRow === undefined ? LAST_ROW : nextTableRow - 1,
    Math.max(grid.rowCount - 1, bodyRows.last) + ROOM_BELOW
  );
  const labels = { sheet, top: bodyRows.first, left: column, bottom, right: column };
  return { table: { ...range, sheet }, labels, filled: filledCells(grid, labels) };
}

/** As COUNTA counts: any value or formula, an empty string that a formula gives included. */
function filledCells(grid: Grid, area: Block): number {
  let filled = 0;
  for (let row = area.top; row <= Math.min(area.bottom, grid.rowCount - 1); row++) {
    const value = grid.valueAt(row, area.left);
    if (value !== undefined || grid.formulaAt(row, area.left) !== undefined) filled++;
  }
  return filled;
}
