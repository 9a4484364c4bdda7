/** The functions that offices' tables live on, of their arguments' values. IF and IFERROR choose and are not here. */
import { isError } from "../grid";

import { figureOf, isUnknown, roundedHalfUp, step, tidy, UNKNOWN } from "./plain-arithmetic";
import type { Told } from "./plain-arithmetic";

/** What an argument gave: the cells of an area, or one value. */
export interface Argument {
  readonly values: readonly Told[];
  readonly isArea: boolean;
}

type PlainFunction = (figures: readonly number[]) => Told;

/** Of all figures among the arguments. */
const OF_FIGURES: Readonly<Record<string, PlainFunction>> = {
  SUM: total,
  AVERAGE: (figures) => step("/", total(figures), figures.length),
  COUNT: (figures) => figures.length,
  MAX: (figures) => Math.max(...(figures.length === 0 ? [0] : figures)),
  MIN: (figures) => Math.min(...(figures.length === 0 ? [0] : figures)),
  PRODUCT: (figures) => (figures.length === 0 ? 0 : tidy(figures.reduce((a, b) => a * b, 1))),
};

/** Of single values, one for each argument. */
const OF_VALUES: Readonly<Record<string, (values: readonly number[]) => Told>> = {
  ROUND: ([value = 0, places = 0]) => roundedHalfUp(value, Math.trunc(places)),
  ABS: ([value = 0]) => Math.abs(value),
  INT: ([value = 0]) => Math.floor(value),
};

export function called(name: string, parts: readonly Argument[]): Told {
  const ofFigures = OF_FIGURES[name];
  if (ofFigures !== undefined) return overFigures(ofFigures, parts, name === "COUNT");
  const ofValues = OF_VALUES[name];
  return ofValues === undefined || parts.length === 0 ? UNKNOWN : overValues(ofValues, parts);
}

/** In an area texts and blanks are passed over; COUNT passes over what failed, too. */
function overFigures(
  plain: PlainFunction,
  parts: readonly Argument[],
  passesErrors: boolean
): Told {
  const figures: number[] = [];
  for (const { values, isArea } of parts) {
    for (const value of values) {
      if (isUnknown(value)) return UNKNOWN;
      if (isError(value)) {
        if (!passesErrors) return value;
      } else if (isArea) {
        if (typeof value === "number") figures.push(value);
      } else {
        const figure = figureOf(value);
        if (figure === undefined) return UNKNOWN;
        figures.push(figure);
      }
    }
  }
  return plain(figures);
}

function overValues(plain: PlainFunction, parts: readonly Argument[]): Told {
  const figures: number[] = [];
  for (const { values } of parts) {
    const [value] = values;
    if (values.length > 1 || isUnknown(value)) return UNKNOWN;
    if (isError(value)) return value;
    const figure = figureOf(value);
    if (figure === undefined) return UNKNOWN;
    figures.push(figure);
  }
  return plain(figures);
}

function total(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => tidy(sum + figure), 0);
}
