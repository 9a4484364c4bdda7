/** What a tab makes of a table: how the table is prepared, and how what was prepared is written. */
import type { Preparation } from "../../app/study";
import type { Workbook, WriteOptions, Written } from "../../workbook/port";

export interface Craft<Prepared> {
  readonly prepare: Preparation<Prepared>;
  /** May load the script that it needs: what is only written on a press need not come with the page. */
  write(workbook: Workbook, prepared: Prepared, options: WriteOptions): Promise<readonly Written[]>;
}
