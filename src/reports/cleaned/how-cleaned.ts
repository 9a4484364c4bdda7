/** Says in a few words what was done to a cell, from what it held and what was made of it. */
import { isError } from "../../spreadsheet/grid";
import type { CellValue } from "../../spreadsheet/grid";
import type { Labels } from "../labels/labels";
import type { Missing, SourceFigure, SourcePart } from "../source-figure";

type CleanedWords = Pick<Labels, "cleaned">;

export function howFigureCleaned(
  part: SourcePart,
  figure: SourceFigure,
  labels: CleanedWords
): string {
  const words = labels.cleaned;
  if (part.digits === undefined) return whyNone(part.asRead, figure.missing, labels);
  if (figure.approx && figure.parts.length === 1) return words.approx;
  const text = String(part.asRead);
  if (/[！-～]/.test(text)) return words.fullWidth;
  return /^[\s'+-]*[\d,]+(\.\d+)?\s*$/.test(text) ? words.textNumber : words.withText;
}

function whyNone(
  asRead: CellValue,
  missing: Missing | undefined,
  { cleaned }: CleanedWords
): string {
  if (isError(asRead)) return cleaned.error;
  const isMark = missing === "dash" || missing === "not-reported" || missing === "pending";
  const isShort = typeof asRead === "string" && asRead.length < 4;
  return isMark || isShort ? cleaned.missing : cleaned.unreadable;
}
