/**
 * The sheets that a formula speaks of: renamed with the sheet, #REF! when it is deleted.
 * Text inside quotation marks is left alone.
 */
import { sheetPrefix } from "./block-of";

/** A string, a quoted sheet with its "!", or a bare one. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')+'!|[A-Za-z_\u4e00-\u9fff][\w.\u4e00-\u9fff]*!/g;
/** What a reference to a deleted sheet was: the sheet and the cells behind it. */
const CELLS =
  /\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}/;

export function sheetsIn(formula: string): readonly string[] {
  return (formula.match(PIECES) ?? []).filter((it) => it.endsWith("!")).map(bareName);
}

export function withSheetRenamed(formula: string, from: string, to: string): string {
  return formula.replace(PIECES, (piece) => (names(piece, from) ? sheetPrefix(to) : piece));
}

export function withSheetGone(formula: string, sheet: string): string {
  const references = new RegExp(`(${PIECES.source})(${CELLS.source})?`, "g");
  return formula.replace(references, (all: string, piece: string) =>
    names(piece, sheet) ? "#REF!" : all
  );
}

/** A string, a sheet, or a word that is neither a function nor a sheet. */
const WORDS =
  /"(?:[^"]|"")*"|'(?:[^']|'')+'!|[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*(?![\w.(!\u0080-\uffff])/g;

/** Names local to a sheet, written out: the engine keeps one name a book. */
export function withNamesWrittenOut(
  formula: string,
  names: ReadonlyMap<string, { readonly refersTo: string }>
): string {
  if (names.size === 0) return formula;
  return formula.replace(WORDS, (word) => names.get(word.toLowerCase())?.refersTo ?? word);
}

function names(piece: string, sheet: string): boolean {
  return piece.endsWith("!") && bareName(piece).toLowerCase() === sheet.toLowerCase();
}

function bareName(piece: string): string {
  const name = piece.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}
