/**
 * Which sheets are ours: a hidden defined name of the whole workbook points at A1 of each.
 *
 * A name follows its sheet when the user renames or moves it. When the user copies our sheet, Excel
 * copies the name too, but local to the copy: so a local name marks nothing, and the copy is the user's.
 * When the sheet is deleted the name points at #REF!, and marks nothing either.
 */
import { MARK_PREFIX } from "../spreadsheet/sheet";

export interface NameOfWorkbook {
  readonly name: string;
  readonly refersTo: string;
  /** The place of its sheet in tab order, where the name is local to one. */
  readonly localSheet?: number;
}

/** Mark → sheet name. */
export function markedSheets(names: readonly NameOfWorkbook[]): ReadonlyMap<string, string> {
  const marked = new Map<string, string>();
  for (const { name, refersTo, localSheet } of names) {
    const mark = markOf(name);
    const sheet = sheetOfReference(refersTo);
    if (mark !== undefined && sheet !== undefined && localSheet === undefined) {
      marked.set(mark, sheet);
    }
  }
  return marked;
}

/** What `markName` was given. */
export function markOf(name: string): string | undefined {
  if (!isMark(name)) return undefined;
  return name
    .slice(MARK_PREFIX.length)
    .replace(/_u([0-9A-F]{1,4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

export function isMark(name: string): boolean {
  return name.slice(0, MARK_PREFIX.length).toLowerCase() === MARK_PREFIX;
}

/** 排名表 of '排名表'!$A$1 and of 排名表!$A$1; undefined for #REF! and for another workbook's sheet. */
function sheetOfReference(refersTo: string): string | undefined {
  const match = /^(?:'((?:[^']|'')+)'|([^'!#[\]]+))!\$?[A-Z]{1,3}\$?\d+$/.exec(refersTo.trim());
  if (match === null) return undefined;
  return match[1]?.replace(/''/g, "'") ?? match[2];
}

const CHART_PREFIX = "scorecard.";

/** Charts of ours are known by name on whatever host made them, so that a rerun on another replaces them. */
export function chartName(i: number): string {
  return `${CHART_PREFIX}${i + 1}`;
}

export function isOwnChart(name: string): boolean {
  return name.slice(0, CHART_PREFIX.length) === CHART_PREFIX;
}
