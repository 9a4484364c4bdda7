/** Changing a workbook: apart from reading it, because a pane's first view does not wait for this. */
import { undoWrite } from "./undo-write";
import { writeSheets } from "./write-sheets";

export const changes = { writeSheets, undoWrite };
