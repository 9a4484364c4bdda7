/**
 * A file has no sheet in front, so each tab finds one for itself: a book of a task table and a land ledger
 * shows the ledger where land is reckoned.
 */
import { firstSheet } from "../../app/first-sheet";
import type { Workbook } from "../../workbook/port";
import { breathing } from "../session/breathing";
import type { OpenFor } from "../tabs/tabs";
import { PageWorkbook } from "./page-workbook";

/** `toRank`: the sheet that the ranking begins with, found when the file was opened. */
export function openingOf(file: Workbook, toRank: string): OpenFor {
  return async (name, prepare, looking) => {
    if (name === "ranking") return new PageWorkbook(file, toRank);
    const inFront = await firstSheet(breathing(file, looking), prepare, toRank);
    return new PageWorkbook(file, inFront);
  };
}
