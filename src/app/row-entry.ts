/** Row numbers as somebody types them, and the correction that they ask for. */
import { withBodyRows, withHeaderRows } from "./corrections";
import type { TableView } from "./table-view";
import type { SheetChoice } from "./sheet-choice";
import { LAST_ROW } from "../spreadsheet/address";

export interface RowEntry {
  readonly headerFirst: string;
  readonly headerLast: string;
  readonly bodyFirst: string;
  readonly bodyLast: string;
}

export function rowsShown({ headerRows, bodyRows }: TableView): RowEntry {
  return {
    headerFirst: String(headerRows[0]),
    headerLast: String(headerRows[1]),
    bodyFirst: String(bodyRows[0]),
    bodyLast: String(bodyRows[1]),
  };
}

/** undefined where they are no rows of a sheet, or the data does not lie below the header. */
export function rowsCorrected(
  table: TableView,
  entry: RowEntry
): ((choice: SheetChoice) => SheetChoice) | undefined {
  const header = [rowNumber(entry.headerFirst), rowNumber(entry.headerLast)] as const;
  const body = [rowNumber(entry.bodyFirst), rowNumber(entry.bodyLast)] as const;
  const inOrder = header[0] <= header[1] && header[1] < body[0] && body[0] <= body[1];
  const headerOnly = String(body) === String(table.bodyRows);
  // NaN is in no order with anything, so what is no number ends here too, but a header may grow
  // into what was the first row of the data.
  if (headerOnly && header[0] <= header[1] && header[1] < body[1])
    return (choice) => withHeaderRows(choice, header, body);
  return inOrder ? (choice) => withBodyRows(choice, header, body) : undefined;
}

function rowNumber(text: string): number {
  const row = /^\s*\d{1,7}\s*$/.test(text) ? Number(text) : NaN;
  return row >= 1 && row <= LAST_ROW + 1 ? row : NaN;
}
