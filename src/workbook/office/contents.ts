/**
 * What a range holds, as Office.js hands it over, and the values that it means.
 *
 * "" is an empty cell or an empty text, and "#N/A" an error or a text: only the types beside the
 * values tell them apart.
 */
import type { CellValue } from "../../spreadsheet/grid";

export const CONTENTS = "values,formulas,numberFormat,valueTypes";

type Rows<T> = readonly (readonly T[])[];
type HostValue = string | number | boolean;

export interface Contents {
  readonly values: Rows<HostValue>;
  readonly formulas: Rows<HostValue>;
  readonly formats: Rows<string>;
  readonly types: Rows<string>;
}

/** Of a loaded range. Excel may answer null where there was too much to tell; see `isWhole`. */
export function contentsOf(range: Excel.Range): Contents {
  const { values, formulas, numberFormat: formats, valueTypes: types } = range;
  return { values, formulas, formats, types };
}

export function isWhole({ values, formulas, formats, types }: Contents): boolean {
  return [values, formulas, formats, types].every((rows) => Array.isArray(rows));
}

export function joinedContents(parts: readonly Contents[]): Contents {
  return {
    values: parts.flatMap(({ values }) => values),
    formulas: parts.flatMap(({ formulas }) => formulas),
    formats: parts.flatMap(({ formats }) => formats),
    types: parts.flatMap(({ types }) => types),
  };
}

export function valueAt({ values, types }: Contents, row: number, column: number): CellValue {
  const value = values[row]?.[column];
  switch (types[row]?.[column]) {
    case undefined:
    case "Empty":
      return undefined;
    case "Error":
      return { error: String(value) };
    case "Unknown":
      return value === "" ? undefined : value;
    default:
      return value;
  }
}

/** A text "=1+1" looks like a formula among the formulas; but it shows itself, as no formula does. */
export function formulaAt(contents: Contents, row: number, column: number): string | undefined {
  const formula = contents.formulas[row]?.[column];
  if (typeof formula !== "string" || formula.length < 2 || formula.charAt(0) !== "=") {
    return undefined;
  }
  return contents.values[row]?.[column] === formula ? undefined : formula.slice(1);
}
