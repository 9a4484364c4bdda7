/** A land ledger of plain rows, read, reckoned and laid out: what the tests of 测算表 begin with. */
import { landInput } from "../../src/app/land/land-input";
import { NO_ASSUMPTIONS } from "../../src/app/land/land-parameters";
import type { LandParameters } from "../../src/app/land/land-parameters";
import { landFindings } from "../../src/app/land/land-findings";
import type { PreparedLand } from "../../src/app/land/prepare-land";
import { reckonLand } from "../../src/app/land/reckon-land";
import type { Finding } from "../../src/reader/finding";
import { readLandTable } from "../../src/reader/land/land-table";
import { readTables } from "../../src/reader/recognise";
import { landReport } from "../../src/reports/land/land-report";
import { gridOf } from "../../src/spreadsheet/grid";
import type { CellValue, Grid } from "../../src/spreadsheet/grid";
import type { Sheet } from "../../src/spreadsheet/sheet";

export interface Ledger {
  readonly name: string;
  readonly values: readonly (readonly CellValue[])[];
}

export function ledgerRead(
  grid: Grid,
  parameters: LandParameters = NO_ASSUMPTIONS
): { readonly land: PreparedLand; readonly findings: readonly Finding[] } {
  const [table] = readTables(grid).tables;
  if (table === undefined) throw new Error("no table was found");
  if (table.kind !== "land") throw new Error(`the table is of the kind ${table.kind}`);
  const { landTable, findings } = readLandTable(grid, table);
  if (landTable === undefined) throw new Error("no parcel was found");
  const found = { grid, table, ordinal: 1 };
  const { asOf } = landTable;
  const reckoning = reckonLand(landTable, parameters, asOf);
  const land = { found, land: landTable, reckoning, parameters, ...(asOf && { asOf }) };
  return { land, findings: [...findings, ...landFindings(reckoning, parameters)] };
}

export function ledgerReport(
  { name, values }: Ledger,
  parameters?: LandParameters,
  sheetName = `测算 ${name}`
): Sheet {
  const { land } = ledgerRead(gridOf({ name, values }), parameters);
  return landReport(landInput(land, [land.found], { sheetName, language: "zh" }));
}
