/**
 * Counts in words around a table: 共12个项目 in its total, 乡镇街道（18个） over a section, 注：共48个单位.
 *
 * Only a whole count of what the table lists is claimed; 11个单位完成任务 counts something else. Where a sheet
 * has several tables its counts may be of all of them together.
 */
import { compare, exact } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import { point } from "../../domain/published-figure/interval";
import type { Cell } from "../../spreadsheet/address";
import type { Grid } from "../../spreadsheet/grid";
import { readNumeral } from "../cells/numerals";
import { fold } from "../words/fold";
import { COUNT_IN_ALL, COUNT_OF_SECTION, THINGS_LISTED } from "../words/vocabulary-claims";
import type { Table } from "../table";
import { bodyLines } from "./body-lines";
import type { BodyLines } from "./body-lines";
import type { Claim } from "./claim";

interface Counted {
  readonly table: Table;
  readonly lines: BodyLines;
}

/** `tables` are all of one sheet. */
export function countClaims(grid: Grid, tables: readonly Table[]): readonly Claim[] {
  const counted = tables.map((table) => ({ table, lines: bodyLines(grid, table) }));
  return counted.flatMap((one) => [
    ...textsAround(grid, one.table).flatMap((text) => wholeCount(one, counted, text)),
    ...one.table.sectionRows.flatMap((row) => sectionCount(grid, one, row)),
  ]);
}

interface PlacedText {
  readonly cell: Cell;
  readonly text: string;
}

function textsAround(grid: Grid, table: Table): readonly PlacedText[] {
  const { titleRows, metaRows, noteRows, totalRows, subtotalRows } = table;
  const rows = [...titleRows, ...metaRows, ...totalRows, ...noteRows];
  return rows
    .filter((row) => subtotalRows.indexOf(row) < 0)
    .flatMap((row) => textsOfRow(grid, table, row));
}

function textsOfRow(grid: Grid, { range, sheet }: Table, row: number): readonly PlacedText[] {
  const texts: PlacedText[] = [];
  for (let column = range.left; column <= range.right; column++) {
    const text = grid.valueAt(row, column);
    if (typeof text === "string" && text.trim() !== "")
      texts.push({ cell: { sheet, row, column }, text });
  }
  return texts;
}

function wholeCount(
  { table, lines }: Counted,
  all: readonly Counted[],
  { cell, text }: PlacedText
): readonly Claim[] {
  const [, digits = "", thing = ""] = COUNT_IN_ALL.exec(fold(text)) ?? [];
  const printed = numeralOf(digits);
  if (printed === undefined || !lists(table, thing)) return [];
  const here = lines.data.length;
  const likely = all.filter((one) => lists(one.table, thing)).map((one) => one.lines.data.length);
  const together = likely.reduce((sum, one) => sum + one, 0);
  const claim = claimOf(cell, text, printed, here);
  if (isCount(printed, here)) return [claim];
  if (isCount(printed, together)) return [claimOf(cell, text, printed, together)];
  return likely.length === 1 && here > 0 ? [claim] : [];
}

function sectionCount(grid: Grid, { table, lines }: Counted, row: number): readonly Claim[] {
  return textsOfRow(grid, table, row).flatMap(({ cell, text }) => {
    const printed = numeralOf(COUNT_OF_SECTION.exec(fold(text))?.[1] ?? "");
    const members = lines.data.filter((line) => lines.sectionOf(line) === row).length;
    return printed === undefined || members === 0 ? [] : [claimOf(cell, text, printed, members)];
  });
}

function lists({ kind }: Table, thing: string): boolean {
  return THINGS_LISTED[kind]?.test(thing) ?? false;
}

function numeralOf(digits: string): Exact | undefined {
  const numeral = digits === "" ? undefined : readNumeral(digits);
  return numeral?.rest === "" ? numeral.digits : undefined;
}

function isCount(printed: Exact, count: number): boolean {
  return compare(printed, exact(count)) === 0;
}

function claimOf(cell: Cell, text: string, printed: Exact, count: number): Claim {
  const value = exact(count);
  return {
    kind: "count",
    cell,
    printed: [{ value: printed, places: 0 }],
    recomputed: { value, range: point(value) },
    name: text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text,
    of: "",
    how: "lines",
    list: "counts",
    unit: "",
  };
}

const LONGEST_QUOTE = 24;
