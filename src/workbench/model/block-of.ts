/**
 * Blocks of cells as Excel's ranges are named: A1:B2, whole columns A:C, whole rows 1:3.
 */
import type { Block } from "../../spreadsheet/address";
import {
  blockA1,
  columnIndex,
  columnName,
  LAST_COLUMN,
  LAST_ROW,
  parseA1,
} from "../../spreadsheet/address";

export const WHOLE: Block = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** Reads what a formula or a call of getRange may name; undefined for anything else. */
export function parseBlock(text: string): Block | undefined {
  const bang = text.lastIndexOf("!");
  const plain = text.slice(bang + 1).replace(/\$/g, "");
  const whole = wholeColumns(plain) ?? wholeRows(plain);
  if (whole === undefined) return parseA1(text.trim());
  const sheet = bang < 0 ? undefined : parseA1(`${text.slice(0, bang)}!A1`)?.sheet;
  return sheet === undefined ? whole : { ...whole, sheet };
}

function wholeColumns(text: string): Block | undefined {
  const match = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(text);
  const left = columnIndex(match?.[1] ?? "");
  const right = columnIndex(match?.[2] ?? "");
  if (left === undefined || right === undefined) return undefined;
  return { ...WHOLE, left: Math.min(left, right), right: Math.max(left, right) };
}

function wholeRows(text: string): Block | undefined {
  const match = /^(\d{1,7}):(\d{1,7})$/.exec(text);
  if (match === null) return undefined;
  const [top, bottom] = [Number(match[1]) - 1, Number(match[2]) - 1];
  if (Math.min(top, bottom) < 0 || Math.max(top, bottom) > LAST_ROW) return undefined;
  return { ...WHOLE, top: Math.min(top, bottom), bottom: Math.max(top, bottom) };
}

/** Without the sheet: A1:B2, A:C or 1:3. */
export function blockName(at: Block): string {
  if (at.top === 0 && at.bottom === LAST_ROW) {
    return at.left === 0 && at.right === LAST_COLUMN
      ? `1:${LAST_ROW + 1}`
      : `${columnName(at.left)}:${columnName(at.right)}`;
  }
  return at.left === 0 && at.right === LAST_COLUMN ? `${at.top + 1}:${at.bottom + 1}` : blockA1(at);
}

/** 任务表 stands bare, '任务 表' and '2024年' are quoted, as Excel does in addresses. */
export function sheetPrefix(name: string): string {
  const isBare = /^[A-Za-z_\u4e00-\u9fff][\w.\u4e00-\u9fff]*$/.test(name) && !isReference(name);
  return isBare ? `${name}!` : `'${name.replace(/'/g, "''")}'!`;
}

function isReference(name: string): boolean {
  return parseA1(name) !== undefined || /^r\d*c\d*$/i.test(name) || /^(true|false)$/i.test(name);
}

export function overlap(one: Block, other: Block): Block | undefined {
  const common = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return common.top <= common.bottom && common.left <= common.right ? common : undefined;
}

export function covers(outer: Block, inner: Block): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

export function bounding(one: Block, other: Block): Block {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

export function rowCount(at: Block): number {
  return at.bottom - at.top + 1;
}

export function columnCount(at: Block): number {
  return at.right - at.left + 1;
}

export function cellCount(at: Block): number {
  return rowCount(at) * columnCount(at);
}
