/**
 * 地价测算: read the land ledgers of a workbook and reckon, so that a preview shows exactly what would be
 * written. write-land.ts lays it out and writes it.
 */
import type { CalendarDate } from "../../domain/calendar-date";
import { checkCells } from "../../reader/cells/check-cells";
import type { Finding } from "../../reader/finding";
import type { LandTable } from "../../reader/land/land";
import { readLandTable } from "../../reader/land/land-table";
import type { ReadableWorkbook } from "../../workbook/port";
import { defined } from "../defined";
import { landFindings } from "./land-findings";
import type { LandParameters } from "./land-parameters";
import { readAllTables } from "../read-tables";
import type { FoundTable, TableChoice } from "../read-tables";
import { reckonLand } from "./reckon-land";
import type { LandReckoning } from "./reckon-land";

export interface LandChoice extends TableChoice {
  readonly parameters: LandParameters;
  readonly asOf?: CalendarDate;
}

export interface PreparedLand {
  readonly found: FoundTable;
  readonly land: LandTable;
  readonly reckoning: LandReckoning;
  readonly parameters: LandParameters;
  readonly asOf?: CalendarDate;
}

export interface PreparedLands {
  /** Every table that was recognised, those that are no land ledgers included. */
  readonly found: readonly FoundTable[];
  readonly lands: readonly PreparedLand[];
  readonly findings: readonly Finding[];
}

export async function prepareLand(
  workbook: ReadableWorkbook,
  choice: LandChoice
): Promise<PreparedLands> {
  const { found, findings } = await readAllTables(workbook, choice);
  const prepared = found
    .filter(({ table }) => table.kind === "land")
    .map((one) => prepare(one, choice));
  return {
    found,
    lands: prepared.flatMap(({ land }) => (land === undefined ? [] : [land])),
    findings: [...findings, ...prepared.flatMap((one) => one.findings)],
  };
}

interface Prepared {
  readonly land?: PreparedLand;
  readonly findings: readonly Finding[];
}

function prepare(found: FoundTable, choice: LandChoice): Prepared {
  const { grid, table } = found;
  const { landTable: land, findings } = readLandTable(grid, table);
  const cells = checkCells(grid, table, findings);
  if (land === undefined) return { findings: [...findings, ...cells] };
  const asOf = choice.asOf ?? land.asOf;
  const reckoning = reckonLand(land, choice.parameters, asOf);
  const reckoned = landFindings(reckoning, choice.parameters);
  return {
    land: { found, land, reckoning, parameters: choice.parameters, ...defined({ asOf }) },
    findings: [...findings, ...cells, ...reckoned],
  };
}
