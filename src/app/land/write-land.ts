/**
 * The second half of 地价测算: what was prepared, laid out and written. Apart from the first, because a pane
 * needs it only when its button is pressed.
 */
import { landReport } from "../../reports/land/land-report";
import type { Workbook, WriteOptions, Written } from "../../workbook/port";
import type { Calculation } from "./land-calculator";
import { calculatorInput, landInput } from "./land-input";
import type { Language } from "../messages/messages";
import type { PreparedLands } from "./prepare-land";

/** Nothing is written where there is no ledger. */
export function writeLand(
  workbook: Workbook,
  { lands, found }: Pick<PreparedLands, "lands" | "found">,
  language: Language,
  options?: WriteOptions
): Promise<readonly Written[]> {
  const sheets = lands.map((land, i) => {
    const sheetName = lands.length === 1 ? "测算表" : `测算表${i + 1}`;
    return landReport(landInput(land, found, { sheetName, language }));
  });
  return workbook.write(sheets, options);
}

/** 写入工作表 of the calculator: the same sheet from what was typed. */
export function writeCalculation(
  workbook: Workbook,
  calculation: Calculation,
  language: Language,
  options?: WriteOptions
): Promise<readonly Written[]> {
  return workbook.write([landReport(calculatorInput(calculation, language))], options);
}
