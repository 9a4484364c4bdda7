/** When a parcel was sold, when building should begin, and whether it has. */
import { calendarDate } from "../../domain/calendar-date";
import type { CalendarDate } from "../../domain/calendar-date";
import type { Grid } from "../../spreadsheet/grid";
import { dayOfText } from "../cells/day-text";
import { readCell } from "../cells/read-figures";
import { cellText, shownRows } from "../tasks/row-text";
import type { Column, Role, Table } from "../table";
import { fold } from "../words/fold";

export interface ParcelDates {
  readonly dealDate?: CalendarDate;
  readonly agreedStart?: CalendarDate;
  readonly started: boolean;
}

/** 约定动工日, 应开工时间; without such a word a start is one that has been made. */
const AGREED = /约定|合同|应[当]?[开动]工|计划|最[迟晚]|规定/;
/** 占而不用 stands built or half built, but nothing is made there: it is not under way. */
const UNDER_WAY = /投产|在建|开工|动工|建成|竣工|运营|试产|施工|封顶|部分/;
const NOT_YET = /未|拟|待|不建|不用|闲置|计划|准备|筹备|尚/;

export function parcelDates(grid: Grid, table: Table): (row: number) => ParcelDates {
  const starts = withRole(table, "startDate");
  const agreed = dateReader(grid, starts.filter(isAgreed));
  const actual = dateReader(
    grid,
    starts.filter((column) => !isAgreed(column))
  );
  const finished = dateReader(
    grid,
    withRole(table, "finishDate").filter((one) => !isAgreed(one))
  );
  const deal = dateReader(grid, withRole(table, "dealDate"));
  const isUnderWay = stageReader(grid, withRole(table, "stage"));
  return (row) => {
    const [dealDate, agreedStart] = [deal(row), agreed(row)];
    const hasStart = actual(row) !== undefined || finished(row) !== undefined;
    return {
      ...(dealDate?.date !== undefined && { dealDate: dealDate.date }),
      ...(agreedStart?.date !== undefined && { agreedStart: agreedStart.date }),
      started: hasStart || isUnderWay(row),
    };
  };
}

function withRole({ columns }: Table, role: Role): readonly Column[] {
  return columns.filter((column) => column.role === role);
}

function isAgreed({ path }: Column): boolean {
  return path.some((text) => AGREED.test(fold(text)));
}

/** A date was written, though its day or its year may be missing and it is then no calendar date. */
interface Written {
  readonly date?: CalendarDate;
}

function dateReader(grid: Grid, [column]: readonly Column[]): (row: number) => Written | undefined {
  if (column === undefined) return () => undefined;
  const shown = shownRows(grid, column.column);
  return (row) => {
    const at = shown(row);
    const reading = readCell(grid, at, column.column);
    const day =
      reading.kind === "date"
        ? reading.day
        : dayOfText(cellText(grid, { row: at, column: column.column }));
    if (day === undefined) return yearAndMonth(cellText(grid, { row: at, column: column.column }));
    const { year, month, day: dayOfMonth } = day;
    const date = year && month && dayOfMonth ? calendarDate(year, month, dayOfMonth) : undefined;
    return date === undefined ? {} : { date };
  };
}

/** 2012.10 is a figure anywhere else; here it says that something was done in October. */
function yearAndMonth(text: string): Written | undefined {
  return /^(?:19|20)\d\d[.](?:0?[1-9]|1[0-2])$/.test(fold(text)) ? {} : undefined;
}

function stageReader(grid: Grid, columns: readonly Column[]): (row: number) => boolean {
  const shown = columns.map(({ column }) => ({ column, rowOf: shownRows(grid, column) }));
  return (row) =>
    shown.some(({ column, rowOf }) => {
      const text = fold(cellText(grid, { row: rowOf(row), column }));
      return text === "是" || (UNDER_WAY.test(text) && !NOT_YET.test(text));
    });
}
