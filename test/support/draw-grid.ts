/**
 * A sheet drawn as text, for tests of the reader:
 *
 *     序号 | 单位 | 任务 | 完成率
 *     1    | 甲镇 | '15  | 47.8%
 *
 * 15 is a number, '15 the text, 47.8% a number with a percent format, @41122 a date, #VALUE! an error.
 */
import { columnIndex, parseA1 } from "../../src/spreadsheet/address";
import type { Block } from "../../src/spreadsheet/address";
import { gridOf } from "../../src/spreadsheet/grid";
import type { CellValue, Grid } from "../../src/spreadsheet/grid";

export interface Drawn {
  readonly merges?: string;
  /** By cell: { C5: "SUM(C2:C4)" }. */
  readonly formulas?: Readonly<Record<string, string>>;
}

export function drawGrid(drawing: string, { merges = "", formulas = {} }: Drawn = {}): Grid {
  const cells = drawing
    .replace(/^\n/, "")
    .replace(/\n *$/, "")
    .split("\n")
    .map((line) => line.split("|").map((text) => text.trim()));
  return gridOf({
    name: "表",
    values: cells.map((row) => row.map(valueOf)),
    formats: cells.map((row) => row.map(formatOf)),
    formulas: formulaRows(formulas),
    merges: merges.split(/\s+/).filter(Boolean).map(blockOf),
  });
}

function valueOf(text: string): CellValue {
  if (text === "") return undefined;
  if (text.startsWith("'")) return text.slice(1);
  if (/^#[A-Z]/.test(text)) return { error: text };
  if (/^@\d+$/.test(text)) return Number(text.slice(1));
  if (/^-?[\d.]+%$/.test(text)) return Number(text.slice(0, -1)) / 100;
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text.replace(/\\n/g, "\n");
}

function formatOf(text: string): string | undefined {
  if (/^@\d+$/.test(text)) return "yyyy-mm-dd";
  return /^-?[\d.]+%$/.test(text) ? "0.0%" : undefined;
}

function formulaRows(formulas: Readonly<Record<string, string>>): (string | undefined)[][] {
  const rows: (string | undefined)[][] = [];
  for (const [a1, formula] of Object.entries(formulas)) {
    const match = /^([A-Z]+)(\d+)$/.exec(a1);
    const row = Number(match?.[2]) - 1;
    (rows[row] ??= [])[columnIndex(match?.[1] ?? "") ?? 0] = formula;
  }
  return rows;
}

function blockOf(a1: string): Block {
  const block = parseA1(a1);
  if (block === undefined) throw new Error(`${a1} is no block`);
  return block;
}
