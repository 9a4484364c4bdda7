/**
 * What Excel refuses, in the port's words. Its messages are localised and meant for nobody, so only
 * the code is looked at; the whole error goes along as the cause.
 */
import { WorkbookError } from "../port";
import type { WorkbookFault } from "../port";

const FAULTS: Readonly<Record<string, WorkbookFault>> = {
  InvalidOperationInCellEditMode: "cell-edit",
  AccessDenied: "denied",
  FilteredRangeConflict: "filtered",
  InactiveWorkbook: "other-workbook",
  InvalidSelection: "other-workbook",
  RequestPayloadSizeLimitExceeded: "payload",
  ResponsePayloadSizeLimitExceeded: "payload",
  RangeExceedsLimit: "payload",
  InvalidOrTimedOutSession: "session-lost",
  ActivityLimitReached: "host-busy",
};

/** Excel's code; undefined for an error that is not Excel's. */
export function codeOf(error: unknown): string | undefined {
  const code = (error as { readonly code?: unknown } | undefined)?.code;
  return error instanceof WorkbookError || typeof code !== "string" ? undefined : code;
}

/** An error of ours or a bug goes through as it is. */
export function faultOf(error: unknown): unknown {
  const code = codeOf(error);
  return code === undefined ? error : new WorkbookError(FAULTS[code] ?? "host", code, error);
}

export function isTooLarge(error: unknown): boolean {
  return FAULTS[codeOf(error) ?? ""] === "payload";
}

/** Where in Excel's objects it failed: "PageLayout.Orientation". */
export function placeOf(error: unknown): string {
  const info = (error as { readonly debugInfo?: { readonly errorLocation?: unknown } } | undefined)
    ?.debugInfo;
  return typeof info?.errorLocation === "string" ? info.errorLocation : "";
}
