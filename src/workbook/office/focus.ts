/** Where the user is, and bringing a place before the user's eyes. */
import type { Block, Cell } from "../../spreadsheet/address";
import { WorkbookError } from "../port";
import type { Focus } from "../port";
import { codeOf } from "./faults";
import { rangeOf } from "./range-of";

export async function readFocus(context: Excel.RequestContext): Promise<Focus> {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.load("name");
  const selected = context.workbook.getSelectedRange().untrack();
  selected.load("rowIndex,columnIndex,rowCount,columnCount,worksheet/name");
  try {
    await context.sync();
  } catch (error) {
    // A chart is selected, or several blocks at once: there is still a sheet.
    if (codeOf(error) !== "InvalidSelection") throw error;
    sheet.load("name");
    await context.sync();
    return { sheet: sheet.name };
  }
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = selected;
  if (selected.worksheet.name !== sheet.name) return { sheet: sheet.name };
  const selection = { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
  return { sheet: sheet.name, selection };
}

export async function showPlace(context: Excel.RequestContext, at: Cell | Block): Promise<void> {
  const { worksheets } = context.workbook;
  const sheet =
    at.sheet === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(at.sheet);
  sheet.activate();
  rangeOf(sheet, blockOf(at)).select();
  try {
    await context.sync();
  } catch (error) {
    if (codeOf(error) !== "ItemNotFound") throw error;
    throw new WorkbookError("no-such-sheet", at.sheet ?? "", error);
  }
}

function blockOf(at: Cell | Block): Block {
  if ("top" in at) return at;
  return { top: at.row, left: at.column, bottom: at.row, right: at.column };
}
