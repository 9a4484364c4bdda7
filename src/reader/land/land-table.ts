/** A recognised land ledger → parcels with their figures, and what a person should look at. */
import type { Grid } from "../../spreadsheet/grid";
import { asOfDate } from "../cells/read-dates";
import type { Finding } from "../finding";
import { rowText } from "../tasks/row-text";
import type { Table } from "../table";
import type { LandTable } from "./land";
import { landColumns } from "./land-columns";
import { parcelReader } from "./read-parcel";
import { checkAreaTotals } from "./total-checks";
import { parcelRows } from "./parcel-rows";

export interface LandReadingResult {
  /** Absent where no row is a parcel. */
  readonly landTable?: LandTable;
  readonly findings: readonly Finding[];
}

export function readLandTable(grid: Grid, table: Table): LandReadingResult {
  const findings: Finding[] = [];
  const report = (finding: Finding) => findings.push(finding);
  const rows = parcelRows(grid, table, report);
  if (rows.length === 0) return { findings };
  const columns = landColumns({ grid, table, rows: rows.map(({ row }) => row), report });
  const read = parcelReader({ grid, table, columns, report });
  const parcels = rows.map(read);
  if (columns.area !== undefined)
    checkAreaTotals({ grid, table, area: columns.area, parcels, report });
  const { title, sheet } = table;
  const meta = table.metaRows.map((row) => rowText(grid, table, row));
  const asOf = asOfDate({ title, meta, sheet });
  return {
    landTable: { table, parcels, ...(asOf !== undefined && { asOf }) },
    findings,
  };
}
