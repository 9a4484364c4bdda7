/**
 * A row a unit and indicator (单位, 指标, 任务, 完成): pivoted, so that each unit has its items by indicator.
 *
 * A unit or indicator merged over several rows holds for each of them. The measure may stand in a column
 * of its own, in the indicator's name, 引进内资（亿元）, or in the header.
 */
import { PLAIN } from "../../domain/amount";
import { compare } from "../../domain/exact";
import type { Grid } from "../../spreadsheet/grid";
import { indicatorUnits } from "./column-unit";
import type { IndicatorUnits } from "./column-unit";
import { cleanName, fold } from "../words/fold";
import { marksIn } from "./full-marks";
import { isMeasure, unitNamed } from "../cells/measure";
import { pickOfBand } from "./pick-columns";
import type { Finding } from "../finding";
import type { Meant, Report } from "./column-choice";
import type { PickedColumns } from "./pick-columns";
import { unitOfHeader, withoutUnit } from "../cells/read-units";
import { cellText, shownRows } from "./row-text";
import type { Table } from "../table";
import type { TaskFigure, TaskIndicator, TaskItem, TaskRow } from "../task";
import { readItem } from "./task-item";
import { columnOf, unitRows } from "./task-rows";
import type { UnitRow } from "./task-rows";
import { unitsAcross } from "./units-across";
import { inGroups } from "./wide-table";
import type { TaskContent } from "./wide-table";

/** Stands for the indicator in what is said of columns that all of them share. */
const ALL = "各指标";

/** One line of the table. */
interface Line extends UnitRow {
  readonly indicator: string;
  readonly units: IndicatorUnits;
}

/** The lines of one unit; a unit that has an indicator twice has its second as another entry. */
interface Entry extends UnitRow {
  readonly lines: readonly Line[];
}

interface Asked {
  readonly grid: Grid;
  readonly table: Table;
  readonly picked: PickedColumns;
  readonly report: Report;
}

export function readLongTable(
  grid: Grid,
  table: Table,
  report: Report,
  meant: Meant
): TaskContent | undefined {
  const across = unitsAcross(table);
  if (across.length > 0) {
    report(tellAcross(table, across));
    return undefined;
  }
  const picked = pickOfBand(table, { name: ALL, band: table.columns }, report, meant);
  if (picked === undefined) return undefined;
  const asked: Asked = { grid, table, picked, report };
  const lines = readLines(asked);
  const indicators = indicatorsOf(asked, lines);
  if (indicators.length === 0) return undefined;
  const read = (entry: Entry) => readEntry(asked, entry, indicators);
  return { indicators, groups: inGroups(entriesOf(lines, report), read) };
}

/** A row of such a table is an indicator of all of them: ranking the rows would rank no unit. */
function tellAcross({ sheet, headerRows, range }: Table, units: readonly string[]): Finding {
  const cell = { sheet, row: headerRows.first, column: range.left };
  return { code: "units-across", severity: "error", cell, about: { units: units.join("、") } };
}

function readLines({ grid, table, picked, report }: Asked): readonly Line[] {
  const column = columnOf(table, "indicator")?.column;
  const inHeader = indicatorUnits(grid, { table, picked, report });
  if (column === undefined || inHeader === undefined) return [];
  const measure = measureColumn(grid, table);
  const shown = shownRows(grid, column);
  let last = "";
  return unitRows(grid, { table, fillDown: true, report }).flatMap((row) => {
    const text = cleanName(cellText(grid, { row: shown(row.row), column })) || last;
    last = text;
    const measured = measure === undefined ? "" : cellText(grid, { row: row.row, column: measure });
    const units = unitsOf(measured, text) ?? inHeader;
    return text === "" ? [] : [{ ...row, indicator: withoutUnit(text), units }];
  });
}

/** The unit of the line's own, beside or inside the indicator's name. */
function unitsOf(measured: string, name: string): IndicatorUnits | undefined {
  const text = measured.trim() === "" ? unitOfHeader(name)?.text : cleanName(measured);
  if (text === undefined) return undefined;
  const unit = unitNamed(text) ?? PLAIN;
  return { target: unit, actual: unit, text, actualText: text };
}

/** A column of nothing but measures: 计量单位. */
function measureColumn(grid: Grid, { columns, bodyRows }: Table): number | undefined {
  return columns.find(({ column, role, kind }) => {
    if (role !== undefined || kind !== "text") return false;
    for (let row = bodyRows.first; row <= bodyRows.last; row++) {
      const text = cellText(grid, { row, column });
      if (text.trim() !== "" && !isMeasure(text)) return false;
    }
    return true;
  })?.column;
}

/** In the order in which they first come; units and marks are those of the first line. */
function indicatorsOf(asked: Asked, lines: readonly Line[]): readonly TaskIndicator[] {
  const marksOf = marksReader(asked);
  const indicators = new Map<string, TaskIndicator>();
  for (const line of lines) {
    const key = fold(line.indicator);
    const known = indicators.get(key);
    const marks = marksOf(line.row);
    if (known === undefined) {
      const named = { name: line.indicator, unit: line.units.target, unitText: line.units.text };
      indicators.set(key, marks === undefined ? named : { ...named, fullMarks: marks });
    } else if (differ(known.fullMarks, marks)) {
      const about = { indicator: line.indicator };
      asked.report({
        code: "several-full-marks",
        severity: "confirm",
        ...(marks && { cell: marks.source }),
        about,
      });
    }
  }
  return Array.from(indicators.values());
}

function marksReader({ grid, table }: Asked): (row: number) => TaskIndicator["fullMarks"] {
  const column = columnOf(table, "weight")?.column;
  if (column === undefined) return () => undefined;
  const shown = shownRows(grid, column);
  return (row) => {
    const source = { sheet: table.sheet, row: shown(row), column };
    const value = marksIn(grid, source.row, column);
    return value === undefined ? undefined : { value, source };
  };
}

function differ(a: TaskIndicator["fullMarks"], b: TaskIndicator["fullMarks"]): boolean {
  return a !== undefined && b !== undefined && compare(a.value, b.value) !== 0;
}

function entriesOf(lines: readonly Line[], report: Report): readonly Entry[] {
  const entries: (Entry & { readonly key: string; readonly lines: Line[] })[] = [];
  for (const line of lines) {
    const key = `${line.group}|${fold(line.unit.value)}`;
    const same = entries.filter((entry) => entry.key === key);
    const open = same.find(
      (entry) => !entry.lines.some(({ indicator }) => fold(indicator) === fold(line.indicator))
    );
    if (open !== undefined) open.lines.push(line);
    else entries.push({ ...line, key, lines: [line] });
    if (open === undefined && same.length > 0) tellTwice(line, same[0], report);
  }
  return entries;
}

function tellTwice(line: Line, first: Entry | undefined, report: Report): void {
  const about = { unit: line.unit.value, row: (first?.row ?? 0) + 1 };
  report({
    code: "duplicate-unit",
    severity: "warning",
    cell: { ...line.unit.source, row: line.row },
    about,
  });
}

const NO_COLUMN: TaskFigure = { missing: "no-column", approx: false, parts: [] };

function readEntry(
  asked: Asked,
  { row, unit, remark, lines }: Entry,
  indicators: readonly TaskIndicator[]
): TaskRow {
  const items = indicators.map((indicator): TaskItem => {
    const line = lines.find((one) => fold(one.indicator) === fold(indicator.name));
    if (line === undefined) return { target: NO_COLUMN, actual: NO_COLUMN };
    const { units } = line;
    return readItem({
      ...asked,
      row: line.row,
      unitName: unit.value,
      indicator: indicator.name,
      units,
    });
  });
  return remark === undefined ? { row, unit, items } : { row, unit, items, remark };
}
