/** Whatever was thrown, as something that can be said: a fault of the workbook, or a bug. */
import { WorkbookError } from "../../workbook/port";
import type { Failure } from "./pane-state";

export function failureOf(error: unknown): Failure {
  if (error instanceof WorkbookError) {
    const { fault, detail, cause } = error;
    return { code: fault, detail, details: [describe(error), describe(cause)].join("\n").trim() };
  }
  return { code: "unexpected", detail: "", details: describe(error) };
}

/** Errors of hosts carry what matters in fields of their own. */
function describe(error: unknown): string {
  if (error === undefined) return "";
  if (!(error instanceof Error)) return String(error);
  const { code, debugInfo } = error as { readonly code?: unknown; readonly debugInfo?: unknown };
  const own = [code, debugInfo && JSON.stringify(debugInfo)].filter(Boolean).map(String);
  return [`${error.name}: ${error.message}`, ...own, error.stack ?? ""].join("\n").trim();
}
