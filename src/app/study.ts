/**
 * 看一张表: what the pane shows of the sheet that somebody looks at, all of it made at one reading.
 *
 * A sheet of ours is a result and not a source: whoever looks at a 排名表 is shown its source.
 */
import { contains } from "../spreadsheet/address";
import type { Block } from "../spreadsheet/address";
import { blockA1 } from "../spreadsheet/address";
import type { Finding } from "../reader/finding";
import type { ReadableWorkbook } from "../workbook/port";
import { defined } from "./defined";
import { tableView } from "./inspect";
import type { TableView } from "./inspect";
import { prepareRankings } from "./make-ranking";
import type { PreparedRanking, PreparedRankings } from "./make-ranking";
import type { Language } from "./messages";
import type { FoundTable } from "./read-tables";
import type { SheetChoice } from "./sheet-choice";

export interface Study {
  readonly sheet: string;
  readonly choice: SheetChoice;
  /** Every table of the sheet, for choosing another. */
  readonly tables: readonly TablePlace[];
  /** The table that is looked at; absent where the sheet has none. */
  readonly table?: TableView;
  readonly ordinal?: number;
  /** Absent where the table cannot be ranked. */
  readonly ranking?: PreparedRanking;
  readonly findings: readonly Finding[];
}

export interface TablePlace {
  readonly sheet: string;
  readonly ordinal: number;
  readonly range: string;
  readonly title: string;
  readonly canRank: boolean;
}

export interface StudyQuestion {
  readonly sheet: string;
  readonly choice: SheetChoice;
  /** What is selected on the sheet: among several tables, the one that it lies in is meant. */
  readonly selection?: Block;
}

export async function studySheet(
  workbook: ReadableWorkbook,
  { sheet, choice, selection }: StudyQuestion,
  language: Language
): Promise<Study> {
  const prepared = await prepareRankings(workbook, { ...choice, sheet }, language);
  const chosen = chosenTable(prepared, choice.ordinal, selection);
  return {
    sheet,
    choice,
    tables: tablePlaces(prepared),
    findings: findingsOf(prepared, chosen),
    ...defined({
      table: chosen && tableView(chosen.table),
      ordinal: chosen?.ordinal,
      ranking: chosen && rankingOf(prepared, chosen),
    }),
  };
}

/** Every table of the workbook, sheet by sheet: "another table is a choice". */
export async function findTables(
  workbook: ReadableWorkbook,
  language: Language
): Promise<readonly TablePlace[]> {
  return tablePlaces(await prepareRankings(workbook, {}, language));
}

function tablePlaces(prepared: PreparedRankings): readonly TablePlace[] {
  return prepared.found.map((found) => ({
    sheet: found.table.sheet,
    ordinal: found.ordinal,
    range: blockA1(found.table.range),
    title: found.table.title,
    canRank: rankingOf(prepared, found) !== undefined,
  }));
}

function chosenTable(
  prepared: PreparedRankings,
  ordinal: number | undefined,
  selection: Block | undefined
): FoundTable | undefined {
  const { found } = prepared;
  const told = found.filter((one) => one.ordinal === ordinal)[0];
  const lookedAt = found.filter(({ table }) => selection && holds(table.range, selection))[0];
  const rankable = found.filter((one) => rankingOf(prepared, one) !== undefined)[0];
  return told ?? lookedAt ?? rankable ?? found[0];
}

function rankingOf(
  { rankings }: PreparedRankings,
  { table }: FoundTable
): PreparedRanking | undefined {
  return rankings.filter((one) => one.task.table === table)[0];
}

function holds(range: Block, { top, left }: Block): boolean {
  return contains(range, { row: top, column: left });
}

/** Of the sheet, but not those inside another of its tables. */
function findingsOf(
  { found, findings }: PreparedRankings,
  chosen: FoundTable | undefined
): readonly Finding[] {
  const others = found.filter((one) => one !== chosen).map(({ table }) => table.range);
  return findings.filter(({ cell }) => {
    return cell === undefined || !others.some((range) => contains(range, cell));
  });
}
