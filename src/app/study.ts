/**
 * 看一张表: what a tab of the pane shows of the sheet that somebody looks at, all of it made at one reading.
 *
 * A sheet of ours is a result and not a source: whoever looks at a 排名表 is shown its source.
 */
import { contains } from "../spreadsheet/address";
import type { Block } from "../spreadsheet/address";
import { blockA1 } from "../spreadsheet/address";
import type { Finding } from "../reader/finding";
import type { ReadableWorkbook } from "../workbook/port";
import { defined } from "./defined";
import { tableView } from "./table-view";
import type { TableView } from "./table-view";
import type { FoundTable, TableChoice } from "./read-tables";
import type { SheetChoice } from "./sheet-choice";

/** `Prepared` is what the tab's use case prepared to write: a ranking, a land calculation. */
export interface Study<Prepared> {
  readonly sheet: string;
  readonly choice: SheetChoice;
  /** Every table of the sheet, for choosing another. */
  readonly tables: readonly TablePlace[];
  /** The table that is looked at; absent where the sheet has none. */
  readonly table?: TableView;
  readonly ordinal?: number;
  /** Absent where nothing can be made of the table. */
  readonly prepared?: Prepared;
  readonly findings: readonly Finding[];
}

/** How a use case reads tables: those of one sheet, or of all where none is named. */
export type Preparation<Prepared> = (
  workbook: ReadableWorkbook,
  choice: TableChoice & SheetChoice
) => Promise<PreparedTables<Prepared>>;

export interface PreparedTables<Prepared> {
  readonly found: readonly FoundTable[];
  readonly findings: readonly Finding[];
  preparedOf(found: FoundTable): Prepared | undefined;
}

export interface TablePlace {
  readonly sheet: string;
  readonly ordinal: number;
  readonly range: string;
  readonly title: string;
  /** Something can be made of it. */
  readonly isFit: boolean;
}

export interface StudyQuestion {
  readonly sheet: string;
  readonly choice: SheetChoice;
  /** What is selected on the sheet: among several tables, the one that it lies in is meant. */
  readonly selection?: Block;
}

export async function studySheet<Prepared>(
  workbook: ReadableWorkbook,
  { sheet, choice, selection }: StudyQuestion,
  prepare: Preparation<Prepared>
): Promise<Study<Prepared>> {
  const tables = await prepare(workbook, { ...choice, sheet });
  const chosen = chosenTable(tables, choice.ordinal, selection);
  return {
    sheet,
    choice,
    tables: tablePlaces(tables),
    findings: findingsOf(tables, chosen),
    ...defined({
      table: chosen && tableView(chosen.table),
      ordinal: chosen?.ordinal,
      prepared: chosen && tables.preparedOf(chosen),
    }),
  };
}

/** Every table of the workbook, sheet by sheet: "another table is a choice". */
export async function findTables(
  workbook: ReadableWorkbook,
  prepare: Preparation<unknown>
): Promise<readonly TablePlace[]> {
  return tablePlaces(await prepare(workbook, {}));
}

function tablePlaces(tables: PreparedTables<unknown>): readonly TablePlace[] {
  return tables.found.map((found) => ({
    sheet: found.table.sheet,
    ordinal: found.ordinal,
    range: blockA1(found.table.range),
    title: found.table.title,
    isFit: tables.preparedOf(found) !== undefined,
  }));
}

function chosenTable(
  tables: PreparedTables<unknown>,
  ordinal: number | undefined,
  selection: Block | undefined
): FoundTable | undefined {
  const { found } = tables;
  const told = found.filter((one) => one.ordinal === ordinal)[0];
  const lookedAt = found.filter(({ table }) => selection && holds(table.range, selection))[0];
  const fit = found.filter((one) => tables.preparedOf(one) !== undefined)[0];
  return told ?? lookedAt ?? fit ?? found[0];
}

function holds(range: Block, { top, left }: Block): boolean {
  return contains(range, { row: top, column: left });
}

/** Of the sheet, but not those inside another of its tables. */
function findingsOf(
  { found, findings }: PreparedTables<unknown>,
  chosen: FoundTable | undefined
): readonly Finding[] {
  const others = found.filter((one) => one !== chosen).map(({ table }) => table.range);
  return findings.filter(({ cell }) => {
    return cell === undefined || !others.some((range) => contains(range, cell));
  });
}
