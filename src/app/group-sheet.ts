/**
 * 单位 → 分组 on a sheet of its own: where a table has no groups, its units are put into those.
 *
 *     单位   | 分组          On a sheet called 分组, 分组表 or 单位分组 it is one whomever it lists; on one that is
 *     甲镇   | 一类镇         called 名单, 考核对象 or the like, if it has a group for every unit. Others are not opened.
 */
import type { Finding } from "../reader/finding";
import type { TaskGroup, TaskRow, TaskTable } from "../reader/task-table";
import { cleanName, fold } from "../reader/words/fold";
import { roleOfHeader } from "../reader/words/match-words";
import type { Grid } from "../spreadsheet/grid";
import type { ReadableWorkbook } from "../workbook/port";

const SHEET = /^(?:单位|考核|单位考核)?分组(?:表|名单|对照表?|情况)?$/;

const MAYBE = /分组|组别|分类|类别|名单|名册|考核对象|考核单位|单位表/;

export interface Grouping {
  /** By folded name of the unit. */
  readonly groupOf: ReadonlyMap<string, string>;
  /** The sheet is called so; else it is meant only where it has all units. */
  readonly isNamed: boolean;
}

/** Those that are called so first. */
export async function groupingsOf(workbook: ReadableWorkbook): Promise<readonly Grouping[]> {
  const groupings: Grouping[] = [];
  for (const { name, mark } of await workbook.sheets()) {
    const isNamed = SHEET.test(fold(name));
    if (mark !== undefined || !(isNamed || MAYBE.test(fold(name)))) continue;
    const groupOf = readGrouping(await workbook.read(name));
    if (groupOf !== undefined) groupings.push({ groupOf, isNamed });
  }
  const are = (named: boolean) => groupings.filter(({ isNamed }) => isNamed === named);
  return [...are(true), ...are(false)];
}

function readGrouping(grid: Grid): Grouping["groupOf"] | undefined {
  for (let row = 0; row < grid.rowCount; row++) {
    const [unit, group] = [columnOf(grid, row, "unit"), columnOf(grid, row, "group")];
    if (unit === undefined || group === undefined) continue;
    const found = new Map<string, string>();
    let last = "";
    for (let below = row + 1; below < grid.rowCount; below++) {
      // A group is often named once, beside its first unit, or in a merged cell.
      last = textAt(grid, below, group) || last;
      const name = textAt(grid, below, unit);
      if (name !== "" && last !== "") found.set(fold(name), last);
    }
    return found.size === 0 ? undefined : found;
  }
  return undefined;
}

function columnOf(grid: Grid, row: number, role: "unit" | "group"): number | undefined {
  for (let column = 0; column < grid.columnCount; column++) {
    const text = textAt(grid, row, column);
    if (text !== "" && headOf(text) === role) return column;
  }
  return undefined;
}

/** 组别 heads teams on a task sheet, and groups here. */
function headOf(text: string): string | undefined {
  return fold(text) === "组别" ? "group" : roleOfHeader([text])?.role;
}

function textAt(grid: Grid, row: number, column: number): string {
  const value = grid.valueAt(row, column);
  return typeof value === "string" ? cleanName(value) : "";
}

export interface Grouped {
  readonly task: TaskTable;
  readonly findings: readonly Finding[];
}

/** A table that has groups of its own keeps them; who is on no list stands in a group of the others. */
export function grouped(task: TaskTable, groupings: readonly Grouping[]): Grouped {
  const [only, ...others] = task.groups;
  if (only === undefined || others.length > 0 || only.name !== "") return { task, findings: [] };
  const grouping = groupings.filter((one) => isMeant(one, only))[0]?.groupOf;
  if (grouping === undefined) return { task, findings: [] };
  const groups: { name: string; rows: TaskRow[] }[] = [];
  const findings: Finding[] = [];
  for (const row of only.rows) {
    const name = grouping.get(fold(row.unit.value));
    if (name === undefined) findings.push(unlisted(row));
    const known = groups.filter((one) => one.name === (name ?? OTHERS))[0];
    if (known === undefined) groups.push({ name: name ?? OTHERS, rows: [row] });
    else known.rows.push(row);
  }
  return { task: { ...task, groups: othersLast(groups) }, findings };
}

/** A list of other units altogether says nothing of these. */
function isMeant({ groupOf, isNamed }: Grouping, { rows }: TaskGroup): boolean {
  const isListed = ({ unit }: TaskRow) => groupOf.has(fold(unit.value));
  return isNamed ? rows.some(isListed) : rows.every(isListed);
}

const OTHERS = "未分组";

function othersLast(groups: readonly TaskGroup[]): readonly TaskGroup[] {
  const are = (others: boolean) => groups.filter(({ name }) => (name === OTHERS) === others);
  return [...are(false), ...are(true)];
}

function unlisted({ unit }: TaskRow): Finding {
  const { value, source } = unit;
  return { code: "unit-without-group", severity: "confirm", cell: source, about: { unit: value } };
}
