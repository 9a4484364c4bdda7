/** 核数 as a tab of the pane: every printed figure of a sheet that follows from others, judged. */
import { readAllTables } from "../read-tables";
import type { Preparation } from "../study";
import { checkSheets } from "./check-book";
import type { Checked } from "./check-book";

export interface PreparedCheck {
  /** Of all tables of the sheet: whoever checks a sheet means the whole of it. */
  readonly checked: readonly Checked[];
}

export function toCheck(): Preparation<PreparedCheck> {
  return async (workbook, choice) => {
    const { found, findings } = await readAllTables(workbook, choice);
    const sheets = checkSheets(found);
    const ofSheet = (name: string) =>
      sheets.filter(({ sheet }) => sheet === name).flatMap(({ checked }) => checked);
    return {
      found,
      findings,
      preparedOf({ table }) {
        const checked = ofSheet(table.sheet);
        return checked.length === 0 ? undefined : { checked };
      },
    };
  };
}
