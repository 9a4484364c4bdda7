/** What becomes of a formula when a sheet got another name than asked for. */
import { sheetInFormula } from "../spreadsheet/sheet-in-formula";

/** A text in quotes; a sheet's name in quotes; a bare one. */
const PIECE = /"(?:[^"]|"")*"|'((?:[^']|'')*)'!|([\w.\u0080-\uffff]+)!/g;

/** With sheets' names changed, old → new; text in quotes is left alone. */
export function withSheetNames(formula: string, renamed: ReadonlyMap<string, string>): string {
  if (renamed.size === 0) return formula;
  return formula.replace(PIECE, (piece, quoted?: string, bare?: string) => {
    const name = renamed.get(bare ?? (quoted ?? "").replace(/''/g, "'"));
    return name === undefined ? piece : `${sheetInFormula(name)}!`;
  });
}
