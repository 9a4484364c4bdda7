/** Sentences on a sheet with figures in them that go on living: ="截至"&YEAR(D4)&"年"… */
import { formula } from "../spreadsheet/formula";
import type { Formula } from "../spreadsheet/formula";

/** Plain text, or a formula that gives text, with the text it will give. */
export type TextPart = string | LiveText;

export interface LiveText {
  readonly formula: Formula;
  readonly shown: string;
}

/** The parts one after the other. Text beyond what a formula may quote (255 characters) is cut. */
export function liveText(...parts: readonly TextPart[]): LiveText {
  const pieces = parts.map((part) => (typeof part === "string" ? quoted(part) : part));
  const [first = quoted(""), ...rest] = pieces;
  return rest.reduce(
    (so, next) => ({
      formula: formula`${so.formula}&${next.formula}`,
      shown: so.shown + next.shown,
    }),
    first
  );
}

function quoted(text: string): LiveText {
  const shown = text.slice(0, 255);
  return { formula: formula`${shown}`, shown };
}
