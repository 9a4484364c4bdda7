/** Where the user is, and bringing a place before the user's eyes. */
import type { Block, Cell } from "../../spreadsheet/address";
import { WorkbookError } from "../port";
import { codeOf } from "./faults";
import { rangeOf } from "./range-of";

interface Selected {
  readonly sheet: string;
  readonly on: Block;
}

/** To be called before a sync; what it gives, after. */
export function askSelection({ workbook }: Excel.RequestContext): () => Selected | undefined {
  const selected = workbook.getSelectedRange().untrack();
  selected.load("rowIndex,columnIndex,rowCount,columnCount,worksheet/name");
  return () => {
    const { rowIndex: top, columnIndex: left, rowCount, columnCount } = selected;
    const on = { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
    return { sheet: selected.worksheet.name, on };
  };
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
