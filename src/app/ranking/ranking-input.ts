/** A reckoned task table as the ranking report wants it: figures with their cells, titles, the rule. */
import { ZERO, compare, exact } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import type { TieRule } from "../../domain/ranking";
import type { TaskIndicator, TaskTable } from "../../reader/task-table";
import type {
  FullMarks,
  Language,
  RankingInput,
  RankingRow,
} from "../../reports/ranking/ranking-input";
import type { Grid } from "../../spreadsheet/grid";
import { defined } from "../defined";
import { progressShown } from "../period";
import type { Elapsed } from "../period";
import type { ReckonedRow, Reckoning } from "./reckon-ranking";
import { reportTitle } from "../report-title";
import { sourceArea } from "../source-area";

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
    title: reportTitle(task.table, "排名表"),
    ...defined({ asOf: elapsed.asOf, timeProgress: progressShown(elapsed) }),
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
    source: sourceArea(material.grid, task.table, material.nextTableRow),
    colours: { redIsGood: setting.redIsGood },
    bottom: setting.bottom,
    language: setting.language,
  };
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
      if (figures === undefined) return [];
      return [{ target: figures.target, actual: figures.actual, completion }];
    }),
    score,
    ...defined({
      unitAsRead: asRead === source.unit.value ? undefined : asRead,
      rank: place.kind === "ranked" ? place.rank : undefined,
      remark: source.remark,
    }),
  };
}
