/**
 * What the reader wants a person to know: a code, how much it matters, and the cell.
 *
 * A finding is a value and reading never stops at the first. The sentence that says what to do is
 * made from the code in app/messages/messages.ts, in the reader's language.
 */
import type { Cell } from "../spreadsheet/address";
import type { FindingCode } from "./finding-code";

/**
 * error: a figure is left out or counted as not reported; warning: counted, but look at it;
 * confirm: a choice was made that a person should confirm; note: good to know.
 */
export type Severity = "error" | "warning" | "confirm" | "note";

export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly cell?: Cell;
  /** What the sentence mentions: the text as it stands, the value taken, a column's name … */
  readonly about: Readonly<Record<string, string | number>>;
}
