/**
 * Formula text as files keep it.
 *
 * Functions that came with Excel 2010 or later carry a prefix in the file that no one sees in Excel;
 * without it the cell shows #NAME? until someone re-enters it. This is the one list of them.
 */
import type { Spelling } from "../../../spreadsheet/formula";
import { sheetInFormula } from "../../../spreadsheet/sheet-in-formula";
import { withSheetNames } from "../../sheet-reference";
import { cellText } from "../xml/xml-text";

const NAMES = [
  ...["RANK.EQ", "RANK.AVG", "PERCENTRANK.INC", "PERCENTRANK.EXC", "PERCENTILE.INC"],
  ...["PERCENTILE.EXC", "QUARTILE.INC", "QUARTILE.EXC", "STDEV.S", "STDEV.P", "VAR.S", "VAR.P"],
  ...["MODE.SNGL", "CEILING.MATH", "FLOOR.MATH", "DAYS", "IFNA", "XOR", "ISFORMULA", "FORMULATEXT"],
  ...["SHEET", "SHEETS", "NUMBERVALUE", "CONCAT", "TEXTJOIN", "IFS", "SWITCH", "MAXIFS", "MINIFS"],
];
const PREFIXED = new Set(NAMES);
/** Most formulas have none, and a sheet has thousands of formulas. */
const SOME_PREFIXED = new RegExp(`(?:${NAMES.join("|").replace(/\./g, "\\.")})\\(`);

/** Text in quotes and quoted sheet names, which hold no functions; or a function's name. */
const PIECE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[A-Za-z_][A-Za-z0-9_.]*(?=\()/g;

export function storedFormula(formula: string): string {
  if (!SOME_PREFIXED.test(formula)) return formula;
  return formula.replace(PIECE, (piece) => (PREFIXED.has(piece) ? `_xlfn.${piece}` : piece));
}

/**
 * Formulas as the XML of a part has them, sheets under the names they got. A sheet's thousands of formulas
 * have few templates, texts and sheets among them: each is made fit for XML once.
 */
export function xmlSpelling(renamed: ReadonlyMap<string, string>): Spelling {
  return {
    grammar: once((pieces) => pieces.map((piece) => cellText(storedFormula(piece)))),
    text: once(cellText),
    sheet: once((name) => cellText(sheetInFormula(renamed.get(name) ?? name))),
    whole: (text) => cellText(storedFormula(withSheetNames(text, renamed))),
  };
}

function once<From, To>(make: (from: From) => To): (from: From) => To {
  const known = new Map<From, To>();
  return (from) => {
    let made = known.get(from);
    if (made === undefined) {
      made = make(from);
      known.set(from, made);
    }
    return made;
  };
}
