/** When a parcel was sold, when building should begin, and what has become of it. */
import { calendarDate } from "../../domain/calendar-date";
import type { CalendarDate } from "../../domain/calendar-date";
import type { LandUse } from "../../domain/land/idle-land";
import type { Cell } from "../../spreadsheet/address";
import type { Grid } from "../../spreadsheet/grid";
import { dayOfText } from "../cells/day-text";
import { readCell } from "../cells/read-figures";
import { cellText, shownRows } from "../tasks/row-text";
import type { Column, Role, Table } from "../table";
import { fold } from "../words/fold";
import type { LandDay, LandParcel, UseCell } from "./land";

/** 约定动工日, 应开工时间; without such a word a start is one that has been made. */
const AGREED = /约定|合同|应[当]?[开动]工|计划|最[迟晚]|规定/;
const UNDER_WAY = /投产|在建|开工|动工|建成|竣工|运营|试产|施工|封顶|部分/;
const NOT_YET = /未|拟|待|不建|不用|闲置|计划|准备|筹备|尚/;
/** Built, or begun, and nothing is made there. */
const UNUSED =
  /占而不用|停[产工建业]|烂尾|荒废|空置|半拉子|(?:建成|建好|厂房).{0,4}(?:闲置|未投产|未使用)/;

type ParcelDays = Pick<LandParcel, "dealDate" | "agreedStart" | "use" | "useCells">;

export function parcelDates(grid: Grid, table: Table): (row: number) => ParcelDays {
  const starts = withRole(table, "startDate");
  const agreed = dayReader(grid, table, starts.filter(isAgreed)[0]);
  const deal = dayReader(grid, table, dealColumn(table));
  const useOf = useReader(grid, table);
  return (row) => {
    const [dealDate, agreedStart] = [deal(row)?.day, agreed(row)?.day];
    return {
      ...(dealDate !== undefined && { dealDate }),
      ...(agreedStart !== undefined && { agreedStart }),
      ...useOf(row),
    };
  };
}

/** 签订合同时间 stands for the sale where no column says when the land was sold. */
function dealColumn(table: Table): Column | undefined {
  return [...withRole(table, "dealDate"), ...withRole(table, "signDate")][0];
}

function withRole({ columns }: Table, role: Role): readonly Column[] {
  return columns.filter((column) => column.role === role);
}

function isAgreed({ path }: Column): boolean {
  return path.some((text) => AGREED.test(fold(text)));
}

interface DayRead {
  readonly day: LandDay;
  /** A date was written, though its day or its year may be missing and it is then no calendar date. */
  readonly isWritten: boolean;
}

function dayReader(
  grid: Grid,
  table: Table,
  column: Column | undefined
): (row: number) => DayRead | undefined {
  if (column === undefined) return () => undefined;
  const shown = shownRows(grid, column.column);
  return (row) => {
    const source: Cell = { sheet: table.sheet, row: shown(row), column: column.column };
    const asRead = grid.valueAt(source.row, source.column);
    const reading = readCell(grid, source.row, source.column);
    const text = cellText(grid, source);
    const day = reading.kind === "date" ? reading.day : dayOfText(text);
    if (day === undefined) return { day: { source, asRead }, isWritten: isYearAndMonth(text) };
    const { year, month, day: dayOfMonth } = day;
    const date: CalendarDate | undefined =
      year && month && dayOfMonth ? calendarDate(year, month, dayOfMonth) : undefined;
    return { day: { source, asRead, ...(date && { date }) }, isWritten: true };
  };
}

/** 2012.10 is a figure anywhere else; here it says that something was done in October. */
function isYearAndMonth(text: string): boolean {
  return /^(?:19|20)\d\d[.](?:0?[1-9]|1[0-2])$/.test(fold(text));
}

function useReader(
  grid: Grid,
  table: Table
): (row: number) => { readonly use: LandUse; readonly useCells: readonly UseCell[] } {
  const done = [...withRole(table, "startDate"), ...withRole(table, "finishDate")]
    .filter((column) => !isAgreed(column))
    .map((column) => dayReader(grid, table, column));
  const words = withRole(table, "stage").map((column) => wordReader(grid, table, column));
  const remarks = withRole(table, "remark").map((column) => wordReader(grid, table, column));
  return (row) => {
    const days = done.flatMap((read) => read(row) ?? []);
    const stages = words.map((read) => read(row));
    const useCells = [
      ...days.map(({ day: { source, asRead } }) => ({ source, asRead, isDay: true })),
      ...stages.map(({ source, asRead }) => ({ source, asRead, isDay: false })),
    ];
    const texts = stages.map(({ text }) => text);
    const said = [...texts, ...remarks.map((read) => read(row).text)];
    if (said.some(isUnused)) return { use: "unused", useCells };
    const isBegun = days.some(({ isWritten }) => isWritten) || texts.some(isUnderWay);
    return { use: isBegun ? "started" : "not-started", useCells };
  };
}

function wordReader(grid: Grid, table: Table, { column }: Column) {
  const shown = shownRows(grid, column);
  return (row: number) => {
    const source: Cell = { sheet: table.sheet, row: shown(row), column };
    const asRead = grid.valueAt(source.row, column);
    return { source, asRead, text: fold(cellText(grid, source)) };
  };
}

function isUnderWay(text: string): boolean {
  return text === "是" || (UNDER_WAY.test(text) && !NOT_YET.test(text));
}

function isUnused(text: string): boolean {
  return UNUSED.test(text) && !/[未无没]停[产工建业]|复[工产]/.test(text);
}
