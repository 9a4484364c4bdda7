/**
 * The formula`…` tag: the only maker of formula text in this project.
 *
 *     formula`IF(COUNT(${goal},${done})=2,${done}/${goal},${"—"})`
 *
 * What stands in the template is formula grammar; what is put in is data: a cell or a block becomes
 * a reference (its sheet name quoted where it must be), text becomes a quoted string, a number its digits, and a
 * formula is taken in as it stands. A Formula is an object and not a string, so text from a user's
 * sheet, "=1+1" included, can never become grammar.
 */
import { columnName } from "./address";
import type { Block, Cell } from "./address";
import { sheetInFormula } from "./sheet-in-formula";

/** Formula text without its leading "=", in English function names and commas. */
export interface Formula {
  readonly formula: string;
}

/** A reference that does not move when the formula is copied: $B$7, B$7 or $B7. */
export interface Fixed {
  readonly fixed: Cell | Block;
  readonly axis: Axis;
}

export type Axis = "both" | "row" | "column";

export interface DefinedName {
  readonly definedName: string;
}

export type FormulaPart = Formula | Cell | Block | Fixed | DefinedName | string | number | boolean;

/** Excel refuses a longer formula. */
export const LONGEST_FORMULA = 8192;
/** Excel refuses a longer string inside a formula; longer text must stand in a cell. */
export const LONGEST_STRING = 255;

export function formula(grammar: TemplateStringsArray, ...parts: readonly FormulaPart[]): Formula {
  return new Composed(grammar, parts);
}

/** Parts joined by a separator that is grammar: SUM's arguments, a long sum, a product. */
export function joined(parts: readonly FormulaPart[], separator: "," | "+" | "*"): Formula {
  return new Composed(["", ...parts.slice(1).map(() => separator), ""], parts);
}

export function fixed(at: Cell | Block, axis: Axis = "both"): Fixed {
  return { fixed: at, axis };
}

/** How a formula's pieces are written: a file keeps them otherwise than Excel shows them. */
export interface Spelling {
  /** What stands between the parts; the same array each time for one template, so it may be kept. */
  readonly grammar: (pieces: readonly string[]) => readonly string[];
  /** A quoted string. */
  readonly text: (quoted: string) => string;
  /** A sheet's name. */
  readonly sheet: (name: string) => string;
  /** A formula that was never in pieces: it came from a workbook as it stands. */
  readonly whole: (text: string) => string;
}

/** Takes a formula's pieces in turn. A row that moves when the formula is filled down comes by itself. */
export interface Pen {
  readonly text: (piece: string) => void;
  /** From 0; it is written from 1. */
  readonly row: (row: number) => void;
}

/** Gives a formula out piece by piece. */
export function spell(what: Formula, spelling: Spelling, pen: Pen): void {
  if (what instanceof FilledDown) return spell(what.first, spelling, lowered(pen, what.rows));
  if (!(what instanceof Composed)) return pen.text(spelling.whole(what.formula));
  const grammar = spelling.grammar(what.grammar);
  pen.text(grammar[0] ?? "");
  for (let i = 0; i < what.parts.length; i++) {
    putPart(what.parts[i] as FormulaPart, spelling, pen);
    pen.text(grammar[i + 1] ?? "");
  }
}

export function spelled(what: Formula, spelling: Spelling): string {
  let text = "";
  const add = (piece: string): void => void (text += piece);
  spell(what, spelling, { text: add, row: (row) => add(String(row + 1)) });
  return text;
}

/** The formula so many rows further down, as Excel fills it: what is not fixed has moved along. */
export function filledDown(first: Formula, rows: number): Formula {
  return rows === 0 ? first : new FilledDown(first, rows);
}

function lowered(pen: Pen, rows: number): Pen {
  return { text: pen.text, row: (row) => pen.row(row + rows) };
}

class FilledDown implements Formula {
  constructor(
    readonly first: Formula,
    readonly rows: number
  ) {
    if (first instanceof Composed && first.longest >= LONGEST_FORMULA) checkLength(this);
  }

  get formula(): string {
    return spelled(this, AS_SHOWN);
  }

  toJSON(): Formula {
    return { formula: this.formula };
  }
}

function checkLength({ formula: { length } }: Formula): void {
  if (length >= LONGEST_FORMULA) throw new Error(`a formula of ${length} characters`);
}

/**
 * A formula in its pieces. Most are only ever written into a file, so the text as Excel shows it is made
 * when somebody asks for it.
 */
class Composed implements Formula {
  /** Characters, at most. */
  readonly longest: number;

  constructor(
    readonly grammar: readonly string[],
    readonly parts: readonly FormulaPart[]
  ) {
    this.longest = lengthOf(grammar, parts);
    if (this.longest >= LONGEST_FORMULA) checkLength(this);
  }

  get formula(): string {
    return spelled(this, AS_SHOWN);
  }

  /** An undo keeps formulas as JSON. */
  toJSON(): Formula {
    return { formula: this.formula };
  }
}

const AS_SHOWN: Spelling = {
  grammar: (pieces) => pieces,
  text: (quoted) => quoted,
  sheet: sheetInFormula,
  whole: (text) => text,
};

function putPart(part: FormulaPart, spelling: Spelling, pen: Pen): void {
  if (typeof part === "string") pen.text(spelling.text(`"${part.replace(/"/g, '""')}"`));
  else if (typeof part === "number") pen.text(String(part));
  else if (typeof part === "boolean") pen.text(part ? "TRUE" : "FALSE");
  else if ("formula" in part) spell(part, spelling, pen);
  else if ("definedName" in part) pen.text(part.definedName);
  else if ("fixed" in part) putPlace(part.fixed, part.axis, spelling, pen);
  else putPlace(part, undefined, spelling, pen);
}

function putPlace(at: Cell | Block, axis: Axis | undefined, spelling: Spelling, pen: Pen): void {
  if (at.sheet !== undefined) pen.text(`${spelling.sheet(at.sheet)}!`);
  if (!("top" in at)) return putCorner(at.row, at.column, axis, pen);
  putCorner(at.top, at.left, axis, pen);
  if (at.top === at.bottom && at.left === at.right) return;
  pen.text(":");
  putCorner(at.bottom, at.right, axis, pen);
}

function putCorner(row: number, column: number, axis: Axis | undefined, pen: Pen): void {
  const across = (axis === "both" || axis === "column" ? "$" : "") + columnName(column);
  if (axis === "both" || axis === "row") return pen.text(`${across}$${row + 1}`);
  pen.text(across);
  pen.row(row);
}

/** At most; and throws on what cannot stand in a formula. */
function lengthOf(grammar: readonly string[], parts: readonly FormulaPart[]): number {
  let length = 0;
  grammar.forEach((piece) => (length += piece.length));
  parts.forEach((part) => (length += partLength(part)));
  return length;
}

/** $XFD$1048576:$XFD$1048576, and the longest number. */
const LONGEST_PLACE = 25;

function partLength(part: FormulaPart): number {
  if (typeof part === "string") return quotedLength(part);
  if (typeof part === "number") return numberLength(part);
  if (typeof part === "boolean") return LONGEST_PLACE;
  if (part instanceof Composed) return part.longest;
  if ("formula" in part) return part.formula.length;
  if ("definedName" in part) return part.definedName.length;
  const { sheet = "" } = "fixed" in part ? part.fixed : part;
  return LONGEST_PLACE + 2 * sheet.length + 3;
}

function numberLength(value: number): number {
  if (!Number.isFinite(value)) throw new Error(`${value} cannot stand in a formula`);
  return LONGEST_PLACE;
}

function quotedLength(text: string): number {
  if (text.length > LONGEST_STRING)
    throw new Error("a string inside a formula holds 255 characters");
  return 2 * text.length + 2;
}
