/**
 * Two tables side by side with no empty column between them: the same headers come again.
 *
 *     乡镇任务完成情况          | 部门任务完成情况            ← captions, merged over one part each
 *     单位 | 任务 | 完成 | 率   | 单位 | 任务 | 完成 | 率
 *
 * 收入（项目 | 预算数） beside 支出（项目 | 预算数） is one account on two sides, and 序号 | 姓名 | 金额 twice is one
 * list in two columns: only parts that name units and hold their tasks, or that are captioned like tables, are parted.
 */
import { isText } from "./cell-sort";
import type { Header } from "./find-header";
import type { Layout } from "./layout";
import { piecesOf } from "./row-look";
import type { Window } from "./row-look";
import { fold } from "../words/fold";
import { roleOfHeader } from "../words/match-words";
import { TITLE_WORDS } from "../words/vocabulary-rows";

export interface RepeatedParts {
  readonly windows: readonly Window[];
  /** Each has a caption of its own; without, it may be one table that was folded to fit the page. */
  readonly captioned: boolean;
}

const MOST_PARTS = 4;
const NARROWEST = 3;

export function repeatedParts(
  layout: Layout,
  window: Window,
  header: Header
): RepeatedParts | undefined {
  const [left, right] = [Math.min(...header.named), rightOf(layout, window, header)];
  for (let count = 2; count <= MOST_PARTS; count++) {
    const width = (right - left + 1) / count;
    if (width < NARROWEST) return undefined;
    if (!Number.isInteger(width)) continue;
    const windows = Array.from({ length: count }, (_, i) => ({
      left: left + i * width,
      right: left + (i + 1) * width - 1,
    }));
    const parts = partsAlike(layout, windows, header);
    if (parts !== undefined) return parts;
  }
  return undefined;
}

/** A caption over the last part reaches as far as the part. */
function rightOf(layout: Layout, window: Window, { rows }: Header): number {
  const ends = piecesOf(layout, rows.last, window).map(({ right }) => right);
  return Math.max(...ends, window.left);
}

function partsAlike(
  layout: Layout,
  windows: readonly Window[],
  { rows }: Header
): RepeatedParts | undefined {
  const captionsInside = areCaptions(layout, rows.first, windows);
  const above = captionsInside ? rows.first : rows.first - 1;
  const from = captionsInside ? rows.first + 1 : rows.first;
  const names = windows.map((part) => namesOf(layout, part, from, rows.last));
  const [first = []] = names;
  if (!names.every((one) => one.join("|") === first.join("|"))) return undefined;
  if (!windows.every(({ left }) => beginsWithLabel(layout, rows.last + 1, left, first)))
    return undefined;
  const captioned = areCaptions(layout, above, windows);
  const apart = holdsTasks(first) || (captioned && areTitles(layout, above, windows));
  return apart ? { windows, captioned } : undefined;
}

function beginsWithLabel(
  layout: Layout,
  row: number,
  column: number,
  [name = ""]: readonly string[]
): boolean {
  return isText(layout.sortAt(row, column)) || roleOfHeader([name])?.role === "index";
}

/** Each column's texts in one. */
function namesOf(layout: Layout, { left, right }: Window, from: number, to: number): string[] {
  const names: string[] = [];
  for (let column = left; column <= right; column++) {
    let name = "";
    for (let row = from; row <= to; row++) name += `${fold(layout.textAt(row, column))}/`;
    names.push(name.replace(/^\/+|\/+$/g, ""));
  }
  return names;
}

function holdsTasks(names: readonly string[]): boolean {
  const roles = names.map((name) => roleOfHeader(name.split("/"))?.role);
  return roles.includes("target") && roles.includes("actual");
}

function areCaptions(layout: Layout, row: number, windows: readonly Window[]): boolean {
  return (
    row >= 0 &&
    windows.every(({ left, right }) => {
      const [piece, ...others] = piecesOf(layout, row, { left, right });
      return piece?.column === left && isText(piece.sort) && others.length === 0;
    })
  );
}

function areTitles(layout: Layout, row: number, windows: readonly Window[]): boolean {
  return windows.every(({ left }) => TITLE_WORDS.test(fold(layout.textAt(row, left))));
}
