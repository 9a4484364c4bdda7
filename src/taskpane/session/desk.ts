/** What every deed of a tab works with. */
import type { Language } from "../../app/messages/messages";
import type { OpenWorkbook } from "../../workbook/port";
import type { Craft } from "./craft";
import type { Stage } from "./stage";

export interface Desk<Prepared> {
  readonly workbook: OpenWorkbook;
  readonly stage: Stage<Prepared>;
  readonly language: Language;
  readonly craft: Craft<Prepared>;
}
