/**
 * The items of a 考核办法 as offices print them, in a grid of any of these shapes:
 *
 *     考核指标(类别 | 指标名称) | 分值 | 评分标准     一级指标 | 二级指标 | 权重 | 考核办法
 *     考核内容：实际利用外资（30分） | 计分办法       一 基本分 … 二 加分项 … 三 扣分项 … 合计
 *
 * The name is the finer one of two; 合计 and notes are no items; what stands under 加分项 is a bonus.
 */
import type { Nature } from "../../domain/scoring/scheme";
import type { Grid } from "../../spreadsheet/grid";
import { fold } from "../words/fold";
import { headsIn, keyOf, rowsBelow, tableWith, textAt } from "./scheme-tables";
import type { SchemeRows } from "./scheme-tables";
import { ITEM_HEADS, NATURES } from "./scheme-words";
import type { ItemField } from "./scheme-words";

export interface ItemTable extends SchemeRows<ItemField> {
  /** By row, where a heading above says it. */
  readonly natures: { readonly [row: number]: Nature };
}

type Columns = SchemeRows<ItemField>["columns"];

export function itemTable(grid: Grid): ItemTable | undefined {
  const found = tableWith(grid, ITEM_HEADS, ["name", "fullMarks"]) ?? withMarksInNames(grid);
  if (found === undefined) return undefined;
  const { head, columns } = found;
  const below = subHeads(grid, head, columns);
  const last = below === undefined ? head : head + 1;
  const all = withNature(grid, last, below ?? columns);
  const key = finerName(grid, last, all);
  const { rows, natures } = itemsOf(grid, rowsBelow(grid, last, key), { ...all, name: key });
  return { head: last, columns: { ...all, name: key }, rows, natures };
}

/** 分值 that stands behind each name, where there is no column for it. */
function withMarksInNames(grid: Grid): SchemeRows<ItemField> | undefined {
  const found =
    tableWith(grid, ITEM_HEADS, ["name", "prose"]) ?? tableWith(grid, ITEM_HEADS, ["name", "rule"]);
  const { name = 0 } = found?.columns ?? {};
  const marked = found?.rows.filter((row) => marksInName(textAt(grid, { row, column: name })));
  return marked !== undefined && marked.length > 0 ? found : undefined;
}

/** 实际利用外资（30分） */
export function marksInName(
  text: string
): { readonly name: string; readonly marks: number } | undefined {
  const match = /^(.+?)\(?(\d+(?:\.\d+)?)分\)?$/.exec(fold(text));
  const name = text.replace(/[（(]?\s*[\d０-９.．]+\s*分\s*[）)]?\s*$/, "").trim();
  return match === null || name === "" ? undefined : { name, marks: Number(match[2]) };
}

/** The second row of heads, where the first one is merged over columns of its own. */
function subHeads(grid: Grid, head: number, columns: Columns): Columns | undefined {
  const marks = columns.fullMarks;
  if (marks !== undefined && textAt(grid, { row: head + 1, column: marks }) !== "")
    return undefined;
  const below = headsIn(grid, head + 1, ITEM_HEADS);
  const { name, finer = name } = below;
  if (finer === undefined) return undefined;
  return { ...below, ...columns, name: columns.name ?? finer, finer };
}

/** 类别 may head what we call the nature, or just sort the items: 项目引进, 过程指标. */
function withNature(grid: Grid, head: number, { nature, ...rest }: Columns): Columns {
  if (nature === undefined) return rest;
  const isOurs = /性质/.test(textAt(grid, { row: head, column: nature }));
  const says = rowsBelow(grid, head, nature).some(
    (row) => keyOf(textAt(grid, { row, column: nature }), NATURES) !== undefined
  );
  return isOurs || says ? { ...rest, nature } : rest;
}

/** The outer name is merged over the items below it, or the inner one says by its head that it is the finer. */
function finerName(grid: Grid, head: number, { name = 0, finer, fullMarks }: Columns): number {
  if (finer === undefined) return name;
  const says = /二级|三级|具体|名称/.test(textAt(grid, { row: head, column: finer }));
  const counts = (row: number) =>
    fullMarks !== undefined && textAt(grid, { row, column: fullMarks }) !== "";
  const filled = rowsBelow(grid, head, finer);
  const isMerged = filled.some((row) => counts(row) && textAt(grid, { row, column: name }) === "");
  return says || isMerged ? finer : name;
}

const NO_ITEM = /^(?:合计|总计|总分|小计|备注|说明|注)(?:[:：(（]|$)/;
const HEADING: Readonly<Record<Nature, RegExp>> = {
  bonus: /加分/,
  deduction: /扣分|减分/,
  marks: /基本分|基础分|计分|得分/,
};

function itemsOf(grid: Grid, rows: readonly number[], columns: Columns) {
  const items: number[] = [];
  const natures: { [row: number]: Nature } = {};
  let nature: Nature | undefined;
  for (const row of rows) {
    const name = fold(textAt(grid, { row, column: columns.name ?? 0 }));
    if (NO_ITEM.test(name)) continue;
    const heading = headingAt(grid, row, columns, name);
    if (heading !== undefined) {
      nature = heading;
      continue;
    }
    items.push(row);
    if (nature !== undefined && columns.nature === undefined) natures[row] = nature;
  }
  return { rows: items, natures };
}

/** 二、加分项: it says nothing of how it is scored, and is numbered otherwise than items or has no marks. */
function headingAt(grid: Grid, row: number, columns: Columns, name: string): Nature | undefined {
  const at = (column: number | undefined) =>
    column === undefined ? "" : textAt(grid, { row, column }).trim();
  if (columns.nature !== undefined || at(columns.prose) !== "" || at(columns.rule) !== "")
    return undefined;
  const numbered =
    /^[一二三四五六七八九十]+$/.test(at(0)) || /^[一二三四五六七八九十]+、/.test(name);
  if (!numbered && at(columns.fullMarks) !== "") return undefined;
  return (["bonus", "deduction", "marks"] as const).filter((one) => HEADING[one].test(name))[0];
}
