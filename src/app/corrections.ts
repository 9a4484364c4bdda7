/**
 * What a person changes in what was read, step by step, as new choices.
 *
 * Rows and columns come as the pane shows them: rows from 1, columns by letter.
 */
import type { StartOver } from "../domain/pipeline";
import type { RoleTold } from "../reader/sheets/overrides";
import type { RowSpan } from "../reader/table";
import { columnIndex } from "../spreadsheet/address";
import type { Block } from "../spreadsheet/address";
import type { LandEntry } from "./land/land-entry";
import type { SheetChoice } from "./sheet-choice";

export type RowsShown = readonly [first: number, last: number];

/** undefined takes the correction of that column back. */
export function withRole(
  choice: SheetChoice,
  letters: string,
  told: RoleTold | undefined
): SheetChoice {
  const column = columnIndex(letters);
  if (column === undefined) return choice;
  const { roles = [], ...rest } = choice;
  const others = roles.filter((one) => one.column !== column);
  const all = told === undefined ? others : [...others, { column, ...told }];
  return all.length === 0 ? rest : { ...rest, roles: all };
}

/** The body begins below the header, whatever was said of it before. */
export function withHeaderRows(
  choice: SheetChoice,
  header: RowsShown,
  body: RowsShown
): SheetChoice {
  const headerRows = spanOf(header);
  const shown = spanOf(body);
  const first = Math.max(shown.first, headerRows.last + 1);
  if (shown.first === headerRows.last + 1) return { ...choice, headerRows };
  const bodyRows = { first: headerRows.last + 1, last: Math.max(shown.last, first) };
  return { ...choice, headerRows, bodyRows };
}

export function withBodyRows(choice: SheetChoice, header: RowsShown, body: RowsShown): SheetChoice {
  return { ...choice, headerRows: spanOf(header), bodyRows: spanOf(body) };
}

/** 用选中区域: the region is the table, and what was said of another table's rows no longer holds. */
export function withRegion(choice: SheetChoice, { top, left, bottom, right }: Block): SheetChoice {
  return { ...withoutPlace(choice), table: { top, left, bottom, right } };
}

export function withTable(choice: SheetChoice, ordinal: number): SheetChoice {
  return { ...withoutPlace(choice), ordinal };
}

/** What is assumed about a land ledger; nothing assumed is nothing kept. */
export function withAssumptions(choice: SheetChoice, land: LandEntry): SheetChoice {
  const rest: { -readonly [K in keyof SheetChoice]: SheetChoice[K] } = { ...choice };
  delete rest.land;
  const isEmpty = Object.values(land).every((text: string) => text.trim() === "");
  return isEmpty ? rest : { ...rest, land };
}

/** What 开工率 is divided by; 签约 is what is meant where nobody says. */
export function withStartOver(choice: SheetChoice, startOver: StartOver): SheetChoice {
  const rest: { -readonly [K in keyof SheetChoice]: SheetChoice[K] } = { ...choice };
  delete rest.startOver;
  return startOver === "signed" ? rest : { ...rest, startOver };
}

/** Whether 上报 or 认定 counts; 认定 where nobody says. */
export function withBasis(choice: SheetChoice, basis: "reported" | "certified"): SheetChoice {
  const rest: { -readonly [K in keyof SheetChoice]: SheetChoice[K] } = { ...choice };
  delete rest.basis;
  return basis === "certified" ? rest : { ...rest, basis };
}

/** As found, with the options of the ranking left as they are. */
export function withoutCorrections(choice: SheetChoice): SheetChoice {
  const rest = { ...withoutPlace(choice) };
  delete (rest as { roles?: unknown }).roles;
  return rest;
}

export function isCorrected({ table, headerRows, bodyRows, roles }: SheetChoice): boolean {
  return [table, headerRows, bodyRows, roles].some((one) => one !== undefined);
}

function withoutPlace(choice: SheetChoice): SheetChoice {
  const rest: { -readonly [K in keyof SheetChoice]: SheetChoice[K] } = { ...choice };
  delete rest.table;
  delete rest.headerRows;
  delete rest.bodyRows;
  delete rest.ordinal;
  return rest;
}

function spanOf([first, last]: RowsShown): RowSpan {
  return { first: first - 1, last: Math.max(first, last) - 1 };
}
