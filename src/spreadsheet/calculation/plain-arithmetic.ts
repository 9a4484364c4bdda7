/**
 * The arithmetic of formulas, as far as it can be told without an Excel.
 *
 * Excel reckons in doubles and shows 15 digits of them. Here every step is brought to 15 digits, so that
 * 0.1+0.2 is 0.3, which is what the clerk sees.
 */
import { isError } from "../grid";
import type { CellError, CellValue } from "../grid";

/** What cannot be told here: a function that is not known, a sheet that is not at hand, a circle. */
export const UNKNOWN = { unknown: true } as const;

export type Told = CellValue | typeof UNKNOWN;

const DIGITS = 15;
const DIVIDED_BY_ZERO: CellError = { error: "#DIV/0!" };

export function isUnknown(told: Told): told is typeof UNKNOWN {
  return told === UNKNOWN;
}

/** One step between figures; a failed cell fails it. Texts are left to Excel, which may read them as figures. */
export function step(sign: string, left: Told, right: Told): Told {
  if (isUnknown(left) || isUnknown(right)) return UNKNOWN;
  if (isError(left)) return left;
  if (isError(right)) return right;
  if (sign === "&") return shown(left) + shown(right);
  return COMPARED[sign] === undefined ? reckoned(sign, left, right) : compared(sign, left, right);
}

const RECKONED: Readonly<Record<string, (a: number, b: number) => number>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
  "^": (a, b) => Math.pow(a, b),
};

function reckoned(sign: string, left: CellValue, right: CellValue): Told {
  const [a, b] = [figureOf(left), figureOf(right)];
  if (a === undefined || b === undefined) return UNKNOWN;
  if (sign === "/" && b === 0) return DIVIDED_BY_ZERO;
  const result = RECKONED[sign]?.(a, b);
  return result === undefined || !Number.isFinite(result) ? UNKNOWN : tidy(result);
}

const COMPARED: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};

/** A blank is 0 beside a figure and "" beside a text; case does not count. Which of two kinds is greater is not asked. */
function compared(sign: string, left: CellValue, right: CellValue): Told {
  const is = COMPARED[sign];
  const texts = typeof left === "string" || typeof right === "string";
  const [a, b] = texts ? [textOf(left), textOf(right)] : [figureOf(left), figureOf(right)];
  if (is === undefined || a === undefined || b === undefined)
    return sign === "=" || sign === "<>" ? sign === "<>" : UNKNOWN;
  return is(a === b ? 0 : a < b ? -1 : 1);
}

function textOf(value: CellValue): string | undefined {
  if (value === undefined) return "";
  return typeof value === "string" ? value.toLowerCase() : undefined;
}

function shown(value: CellValue): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value === undefined ? "" : String(value);
}

/** A blank counts 0, TRUE counts 1; a text is no figure. */
export function figureOf(value: CellValue): number | undefined {
  if (value === undefined) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  return typeof value === "number" ? value : undefined;
}

export function tidy(result: number): number {
  return Number(result.toPrecision(DIGITS));
}

/** Half away from zero, in decimal digits: ROUND(1.005,2) is 1.01, as Excel has it. */
export function roundedHalfUp(value: number, places: number): number {
  const size = shifted(Math.round(shifted(Math.abs(tidy(value)), places)), -places);
  return value < 0 && size !== 0 ? -size : size;
}

function shifted(value: number, places: number): number {
  const [digits = "0", power = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(power) + places}`);
}
