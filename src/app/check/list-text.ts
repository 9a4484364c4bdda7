/** Checked figures for the clipboard: a line each, by tabs, so that a paste into a sheet falls into columns. */
import type { Language } from "../messages/messages";
import { checkWords } from "./check-words";
import type { CheckedLine } from "./checked-list";

export function listText(lines: readonly CheckedLine[], language: Language): string {
  const { verdicts, listHead } = checkWords(language);
  const rows = lines.map(({ place, kind, printed, recomputed = "", verdict, message }) => [
    place,
    kind,
    printed,
    recomputed,
    verdicts[verdict] ?? verdict,
    message,
  ]);
  return [listHead, ...rows].map((row) => row.map(oneCell).join("\t")).join("\r\n");
}

/** What begins like a formula would become one where it is pasted. */
function oneCell(text: string): string {
  const flat = text.replace(/[\t\r\n]+/g, " ");
  return /^[=+\-@]/.test(flat) && !/^[+-]?[\d.]+\D?$/.test(flat) ? `'${flat}` : flat;
}
