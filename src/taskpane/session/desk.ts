/** What every deed of the pane works with. */
import type { Language } from "../../app/messages";
import type { OpenWorkbook } from "../../workbook/port";
import type { Stage } from "./stage";

export interface Desk {
  readonly workbook: OpenWorkbook;
  readonly stage: Stage;
  readonly language: Language;
}
