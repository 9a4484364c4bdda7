/** 折算汇率 from a 参数 table: a currency a line, its rate to 元, the day it holds for, where it stands. */
import { monthEnd, calendarDate } from "../../domain/calendar-date";
import type { CalendarDate } from "../../domain/calendar-date";
import { exact, isPositive, over } from "../../domain/exact";
import type { Grid } from "../../spreadsheet/grid";
import { unitNamed } from "../cells/measure";
import { readCell } from "../cells/read-figures";
import type { Column, Table } from "../table";
import { cellText, rowText } from "../tasks/row-text";
import { columnOf, dataRows } from "../tasks/task-rows";
import { fold } from "../words/fold";
import type { RateRead } from "./ledger";

/** 元/100外币, or a title that says 每100单位外币: banks quote for a hundred. */
const PER_HUNDRED = /(?:\/|每|兑)\s*100|100(?:外币|单位|美元|欧元|港元)/;

/** `day` where the table gives none. */
export function readRates(grid: Grid, table: Table, day: CalendarDate): readonly RateRead[] {
  const [rate, currency] = [columnOf(table, "fxRate"), columnOf(table, "currency")];
  if (rate === undefined || currency === undefined) return [];
  const per = isPerHundred(table, rate) ? 100 : 1;
  return dataRows(table).flatMap((row): readonly RateRead[] => {
    const from = unitNamed(cellText(grid, { row, column: currency.column }));
    const reading = readCell(grid, row, rate.column);
    if (from?.kind !== "money" || from.currency === "CNY" || reading.kind !== "figure") return [];
    if (!isPositive(reading.digits)) return [];
    const date = dateOf(grid, table, row);
    return [
      {
        from: from.currency,
        to: "CNY",
        rate: over(reading.digits, exact(per)),
        on: date?.day ?? day,
        source: sourceText(grid, table),
        cell: { sheet: table.sheet, row, column: rate.column },
        per,
        ...(date && { dateCell: date.cell }),
      },
    ];
  });
}

function isPerHundred({ title }: Table, { path, unit = "" }: Column): boolean {
  return [title, unit, ...path].some((text) => PER_HUNDRED.test(fold(text)));
}

function dateOf(grid: Grid, table: Table, row: number) {
  const column = columnOf(table, "date")?.column;
  if (column === undefined) return undefined;
  const reading = readCell(grid, row, column);
  if (reading.kind !== "date") return undefined;
  const { year, month, day } = reading.day;
  if (year === undefined || month === undefined) return undefined;
  const on = day === undefined ? monthEnd(year, month) : calendarDate(year, month, day);
  return on && { day: on, cell: { sheet: table.sheet, row, column } };
}

/** As the office names it: 折算汇率（中间价）. */
function sourceText(grid: Grid, table: Table): string {
  return (
    table.title || table.metaRows.map((row) => rowText(grid, table, row)).join(" ") || table.sheet
  );
}
