/**
 * Whether what stands right of an empty column is a table by itself.
 *
 * A spacer column parts nothing: what follows it must name its own rows. It does where it repeats the left
 * part's first header, names units again, begins with a column of names, or is a list of another length.
 */
import { EMPTY, isText } from "./cell-sort";
import { findHeader } from "./find-header";
import type { Header } from "./find-header";
import { fold } from "../words/fold";
import type { Layout } from "./layout";
import { roleOfWord } from "../words/match-words";
import { markOfRow } from "./row-label";
import type { Window } from "./row-look";
import type { Role, RowSpan } from "../table";

/** Columns that name what a row is about; a table begins with one of them. */
const LABEL_ROLES: readonly (Role | undefined)[] = [
  "index",
  "unit",
  "team",
  "group",
  "indicator",
  "project",
  "firm",
  "parcel",
  "parcelNo",
  "projectNo",
  "investor",
];

const UNIT_ROLES: readonly (Role | undefined)[] = ["unit", "team", "project", "firm"];

/** Whether both parts are tables by themselves, and the right one names its own rows. */
export function standsAlone(
  layout: Layout,
  leftPart: Window,
  rightPart: Window,
  rows: RowSpan
): boolean {
  if (rightPart.right - rightPart.left < 1 || leftPart.right - leftPart.left < 1) return false;
  const right = findHeader(layout, rightPart, rows.first, rows.last);
  if (right === undefined || right.unsure) return false;
  const left = findHeader(layout, leftPart, rows.first, rows.last);
  if (left === undefined) return false;
  const elsewhere = left.rows.last !== right.rows.last;
  return (
    elsewhere ||
    namesItsRows(layout, leftPart, left, rightPart, right) ||
    isListOfItsOwn(layout, leftPart, rightPart, right, rows.last)
  );
}

function namesItsRows(
  layout: Layout,
  leftPart: Window,
  left: Header,
  rightPart: Window,
  right: Header
): boolean {
  const first = headerTextsAt(layout, right, rightPart.left);
  const repeated = first.some(
    (text) => headerTextsAt(layout, left, leftPart.left).indexOf(text) >= 0
  );
  if (repeated || namesUnitsAgain(layout, leftPart, left, rightPart, right)) return true;
  const named = first.some((text) => LABEL_ROLES.includes(roleOfWord(text)?.role));
  const hasFigures = [...right.figureColumns].some((column) => column > rightPart.left);
  return named && hasFigures && labelIsText(layout, rightPart, right);
}

/** 名次 | 单位 | 得分 beside 序号 | 单位 | 任务: a second column of units is a second table's. */
function namesUnitsAgain(
  layout: Layout,
  leftPart: Window,
  left: Header,
  rightPart: Window,
  right: Header
): boolean {
  const unitsOf = ({ left: from }: Window, header: Header) =>
    [from, from + 1]
      .flatMap((column) => headerTextsAt(layout, header, column))
      .filter((text) => UNIT_ROLES.includes(roleOfWord(text)?.role));
  const known = unitsOf(leftPart, left);
  return unitsOf(rightPart, right).some((text) => known.indexOf(text) >= 0);
}

function headerTextsAt(layout: Layout, { rows }: Header, column: number): readonly string[] {
  const texts: string[] = [];
  for (let row = rows.first; row <= rows.last; row++) {
    const text = fold(layout.textAt(row, column));
    if (text !== "") texts.push(text);
  }
  return texts;
}

function labelIsText(layout: Layout, { left, right }: Window, { rows }: Header): boolean {
  for (let column = left; column <= Math.min(left + 1, right); column++)
    if (isText(layout.sortAt(rows.last + 1, column))) return true;
  return false;
}

/** Rows by which a list of its own ends before or after the table beside it; a total row makes one. */
const OTHER_LENGTH = 2;

/** 部门 | 费用 beside 科目 | 预算: different texts down the first column, figures beside, another length. */
function isListOfItsOwn(
  layout: Layout,
  leftPart: Window,
  rightPart: Window,
  { rows, figureColumns }: Header,
  end: number
): boolean {
  if (figureColumns.has(rightPart.left) || figureColumns.size === 0) return false;
  if (!isOfAnotherLength(layout, leftPart, rightPart, rows.last, end)) return false;
  const rightEnd = lastFilled(layout, rightPart, rows.last, end);
  const seen = new Set<string>();
  for (let row = rows.last + 1; row <= rightEnd; row++) {
    if (!isText(layout.sortAt(row, rightPart.left))) return false;
    seen.add(layout.textAt(row, rightPart.left));
  }
  return seen.size > 1 && seen.size === rightEnd - rows.last;
}

/** By several rows, or by a total that the other part has not. */
function isOfAnotherLength(
  layout: Layout,
  leftPart: Window,
  rightPart: Window,
  from: number,
  end: number
): boolean {
  const leftEnd = lastFilled(layout, leftPart, from, end);
  const rightEnd = lastFilled(layout, rightPart, from, end);
  if (leftEnd === rightEnd) return false;
  const longer = leftEnd > rightEnd ? leftPart : rightPart;
  return Math.abs(leftEnd - rightEnd) >= OTHER_LENGTH || closesWithTotal(layout, longer, end);
}

/** 合计 in the last row of one part, and nothing beside it in the other. */
function closesWithTotal(layout: Layout, part: Window, end: number): boolean {
  const mark = markOfRow(layout, lastFilled(layout, part, 0, end), part)?.mark;
  return mark === "total" || mark === "subtotal";
}

function lastFilled(layout: Layout, { left, right }: Window, from: number, end: number): number {
  for (let row = end; row > from; row--)
    for (let column = left; column <= right; column++)
      if (layout.sortAt(row, column) !== EMPTY) return row;
  return from;
}
