/**
 * The formula`…` tag: the only maker of formula text in this project.
 *
 *     formula`IF(COUNT(${goal},${done})=2,${done}/${goal},${"—"})`
 *
 * What stands in the template is formula grammar; what is put in is data: a cell or a block becomes
 * a reference (its sheet name quoted), text becomes a quoted string, a number its digits, and a
 * formula is taken in as it stands. A Formula is an object and not a string, so text from a user's
 * sheet, "=1+1" included, can never become grammar.
 */
import { columnName } from "./address";
import type { Block, Cell } from "./address";

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
  let body = grammar[0] ?? "";
  parts.forEach((part, i) => {
    body += partText(part) + (grammar[i + 1] ?? "");
  });
  return checked(body);
}

/** Parts joined by a separator that is grammar: SUM's arguments, a long sum, a product. */
export function joined(parts: readonly FormulaPart[], separator: "," | "+" | "*"): Formula {
  return checked(parts.map(partText).join(separator));
}

export function fixed(at: Cell | Block, axis: Axis = "both"): Fixed {
  return { fixed: at, axis };
}

function checked(body: string): Formula {
  if (body.length >= LONGEST_FORMULA) throw new Error(`a formula of ${body.length} characters`);
  return { formula: body };
}

function partText(part: FormulaPart): string {
  if (typeof part === "string") return stringText(part);
  if (typeof part === "number") return numberText(part);
  if (typeof part === "boolean") return part ? "TRUE" : "FALSE";
  if ("formula" in part) return part.formula;
  if ("definedName" in part) return part.definedName;
  return "fixed" in part ? placed(part.fixed, part.axis) : placed(part);
}

function stringText(value: string): string {
  if (value.length > LONGEST_STRING)
    throw new Error("a string inside a formula holds 255 characters");
  return `"${value.replace(/"/g, '""')}"`;
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`${value} cannot stand in a formula`);
  return String(value);
}

function placed(at: Cell | Block, axis?: Axis): string {
  if (!("top" in at)) return sheetPrefix(at.sheet) + corner(at.row, at.column, axis);
  const from = corner(at.top, at.left, axis);
  const to = corner(at.bottom, at.right, axis);
  return sheetPrefix(at.sheet) + (from === to ? from : `${from}:${to}`);
}

function corner(row: number, column: number, axis: Axis | undefined): string {
  const acrossDollar = axis === "both" || axis === "column" ? "$" : "";
  const downDollar = axis === "both" || axis === "row" ? "$" : "";
  return `${acrossDollar}${columnName(column)}${downDollar}${row + 1}`;
}

/** Always quoted: 2024年 and 任务 (2) must be, and a quoted plain name is the same name. */
function sheetPrefix(sheet: string | undefined): string {
  return sheet === undefined ? "" : `'${sheet.replace(/'/g, "''")}'!`;
}
