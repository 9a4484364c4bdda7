/** The engine that parity tests ask: Univer, or LibreOffice where PARITY_ENGINE says so. */
import type { Sheet } from "../../src/spreadsheet/sheet";
import { evaluateWithLibreOffice } from "./evaluate-libreoffice";
import { evaluateWithUniver } from "./evaluate-univer";
import type { Evaluated, SourceSheet } from "./evaluate-univer";

const LIBREOFFICE = process.env["PARITY_ENGINE"] === "libreoffice";

/** To LibreOffice a FALSE is a number 0; to Excel and Univer it is none. */
export const BOOLEANS_ARE_NUMBERS = LIBREOFFICE;

/** Many tables share a workbook: starting LibreOffice is dear, and Univer slows down as books grow. */
export const TABLES_PER_WORKBOOK = LIBREOFFICE ? 100 : 25;

export function evaluate(
  sources: readonly SourceSheet[],
  reports: readonly Sheet[]
): Promise<Evaluated> {
  return LIBREOFFICE
    ? evaluateWithLibreOffice(sources, reports)
    : evaluateWithUniver(sources, reports);
}
