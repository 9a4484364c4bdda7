/** By what a table is ranked: its own full marks, a 考核办法 of ours, or a sheet of the office's own. */
import type { Finding } from "../../reader/finding";
import type { SheetInfo } from "../../workbook/port";
import { defined } from "../defined";
import type { SheetChoice } from "../sheet-choice";
import { NO_SCHEME } from "./no-scheme";
import { isSchemeMark } from "./scheme-mark";

export interface SchemeSheets {
  /** In the workbook's order; the last one counts where nobody has chosen. */
  readonly ours: readonly string[];
  /** Any of them may hold a scheme that the office wrote itself. */
  readonly others: readonly string[];
}

export function schemeSheets(sheets: readonly SheetInfo[], source: string): SchemeSheets {
  const names = (some: readonly SheetInfo[]) => some.map(({ name }) => name);
  return {
    ours: names(sheets.filter(({ mark }) => isSchemeMark(mark))),
    others: names(sheets.filter(({ mark, name }) => mark === undefined && name !== source)),
  };
}

/** NO_SCHEME where the table is ranked by its own full marks. */
export function schemeInUse({ scheme }: SheetChoice, { ours }: SchemeSheets): string {
  return scheme ?? ours[ours.length - 1] ?? NO_SCHEME;
}

/** Undefined leaves it to the workbook: its latest scheme. */
export function withScheme(choice: SheetChoice, scheme: string | undefined): SheetChoice {
  const rest: { -readonly [K in keyof SheetChoice]: SheetChoice[K] } = { ...choice };
  delete rest.scheme;
  return { ...rest, ...defined({ scheme }) };
}

const OF_SCHEME = /^(scheme|consequence)-/;

export function schemeFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ code }) => OF_SCHEME.test(code));
}
