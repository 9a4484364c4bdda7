/** All that there is a sentence for, as closed lists: the compiler sees that none is missing. */
import type { FindingCode } from "../../reader/finding-code";
import type { LandCode } from "../../reader/land-finding-code";
import type { WorkbookFault } from "../../workbook/port";

/** Nothing in a workbook is a land ledger. */
export type LandFault = "nothing-to-reckon";

/** What every tab may have to say; about land see land-messages.ts. */
export type SharedCode = Exclude<SentenceCode, LandCode | LandFault>;

export type SentenceCode =
  FindingCode | WorkbookFault | LandFault | "nothing-to-rank" | "nothing-to-complete";

/** The pane also has a word for what nobody foresaw. */
export type PaneSentenceCode = SentenceCode | "unexpected";
