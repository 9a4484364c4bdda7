/** A sheet of ours as it stands before it is refilled: its contents, and what must be cleared away. */
import type { Sheet } from "../../spreadsheet/sheet";
import { isOwnChart } from "../marks";
import { WorkbookError } from "../port";
import { askColumns } from "./columns-as-seen";
import type { AsSeen } from "./columns-as-seen";
import { asItStood, dressOf, emptySheet } from "./dress";
import { has } from "./host";
import type { OfficeHost } from "./host";
import { readSheets } from "./read-sheet";
import type { Session } from "./read-sheet";
import type { Survey } from "./survey";

export interface OwnSheet {
  readonly mark: string;
  readonly before: Sheet;
  /** Names local to it, the user's included. */
  readonly names: readonly string[];
  /** Those of its charts that are ours. */
  readonly charts: readonly string[];
  readonly filtered: boolean;
}

export interface Marked {
  readonly mark: string;
  readonly name: string;
}

export async function readOwnSheets(
  session: Session,
  found: Survey,
  marked: readonly Marked[]
): Promise<readonly OwnSheet[]> {
  if (marked.length === 0) return [];
  const { worksheets } = session.context.workbook;
  const sheets = marked.map(({ name }) => worksheets.getItem(name));
  const dresses = marked.map(
    ({ name, mark }) => found.dresses.get(mark) ?? dressOf(emptySheet(name, mark))
  );
  const columns = new Map<Excel.Worksheet, AsSeen>();
  const grids = await readSheets(session, sheets, (sheet) => {
    askMore(session.host, sheet);
    const ours = dresses[sheets.indexOf(sheet)]?.columns ?? [];
    columns.set(sheet, askColumns(session.host, sheet, ours));
  });
  return marked.flatMap(({ mark, name }, i) => {
    const [sheet, grid, dress] = [sheets[i], grids[i], dresses[i]];
    if (sheet === undefined || grid === undefined || dress === undefined) return [];
    if (sheet.protection.protected) throw new WorkbookError("protected-sheet", name);
    const seen = { ...dress, columns: columns.get(sheet)?.(grid) ?? dress.columns };
    return [ownSheet(session.host, sheet, mark, asItStood(seen, grid))];
  });
}

function askMore(host: OfficeHost, sheet: Excel.Worksheet): void {
  sheet.protection.load("protected");
  sheet.names.load("items/name");
  sheet.charts.load("items/name");
  if (has(host, "filter")) sheet.autoFilter.load("enabled");
}

function ownSheet(host: OfficeHost, sheet: Excel.Worksheet, mark: string, before: Sheet): OwnSheet {
  const charts = sheet.charts.items.map(({ name }) => name);
  return {
    ...{ mark, before },
    names: sheet.names.items.map(({ name }) => name),
    charts: charts.filter(isOwnChart),
    filtered: has(host, "filter") && sheet.autoFilter.enabled,
  };
}
