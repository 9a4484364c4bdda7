/// <reference types="office-js" />
/**
 * Excel as Office.js gives it, and what this Excel can do.
 *
 * The manifest asks for ExcelApi 1.8; whatever is younger is left out where the host has not got it,
 * and so is what an older host lacks, should one let us in all the same.
 */
export interface OfficeHost {
  readonly Excel: Pick<typeof Excel, "run">;
  readonly Office: { readonly context: Pick<typeof Office.context, "requirements"> };
}

const SINCE = {
  conditionalFormats: "1.6",
  holdCalculation: "1.6",
  charts: "1.7",
  frozenPanes: "1.7",
  standardSizes: "1.7",
  tabColor: "1.7",
  gridLines: "1.8",
  validations: "1.8",
  eventsOfAllSheets: "1.9",
  filter: "1.9",
  holdScreen: "1.9",
  indentAndShrink: "1.9",
  lineProperties: "1.9",
  print: "1.9",
  merges: "1.13",
  undoGroups: "1.20",
} as const;

export type Feature = keyof typeof SINCE;

export function has({ Office }: OfficeHost, feature: Feature): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", SINCE[feature]);
}

/** A port call is one of these. It waits while the user types in a cell, for Excel would refuse it. */
export function runOptions(host: OfficeHost): Excel.RunOptions {
  const options = { delayForCellEdit: true };
  return has(host, "undoGroups") ? { ...options, mergeUndoGroup: true } : options;
}
