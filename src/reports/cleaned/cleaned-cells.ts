/** A source cell whose text was made into something else, and what it gives when it changes. */
import { times, toNumber } from "../../domain/exact";
import { cell } from "../../spreadsheet/address";
import type { Cell, Sourced } from "../../spreadsheet/address";
import { formula } from "../../spreadsheet/formula";
import type { Formula, FormulaPart } from "../../spreadsheet/formula";
import type { CellValue } from "../../spreadsheet/grid";
import type { CleanedColumns } from "./cleaned-columns";
import { howFigureCleaned } from "./how-cleaned";
import type { Labels } from "../labels/labels";
import type { SourceFigure, SourceUnit } from "../source-figure";
import { factorOf, isCleaned, scaled } from "../source-figure-formula";

export interface CleanedCell {
  /** What the cell was read for: the part of a figure, the row that it names, … */
  readonly of: object;
  readonly source: Cell;
  readonly asRead: CellValue;
  readonly unit: string;
  readonly what: string;
  readonly how: string;
  /** A number counted in the unit shown, a name, or "—" for no figure. */
  readonly taken: number | string;
  /** What the source cell gives once it holds something else. */
  readonly otherwise: Formula;
}

export interface AboutFigure {
  /** The unit or the parcel that it belongs to. */
  readonly unit: string;
  readonly what: string;
  readonly shownIn: SourceUnit;
  readonly labels: Pick<Labels, "none" | "cleaned">;
  readonly changed: FormulaPart;
}

/** Whether a cell of the figure must be listed: of most figures none must. */
export function hasCleaned(figure: SourceFigure): boolean {
  return figure.parts.some((part) => isCleaned(part, figure));
}

/** Those cells of a figure that must be listed; they stand together. */
export function cleanedFigure(figure: SourceFigure, about: AboutFigure): readonly CleanedCell[] {
  const { unit, what, shownIn, labels, changed } = about;
  return figure.parts
    .filter((part) => isCleaned(part, figure))
    .map((part) => {
      const { source, asRead, digits } = part;
      const factor = factorOf(part, shownIn);
      const number = scaled(source, factor);
      // Joined to a text, a failing cell fails in every engine; compared alone, Univer calls it FALSE.
      const blank = formula`IF(${source}&""="",${labels.none},${changed})`;
      return {
        of: part,
        source,
        asRead,
        unit,
        what,
        how: howFigureCleaned(part, figure, labels),
        taken: digits === undefined ? labels.none : toNumber(times(digits, factor)),
        otherwise: formula`IF(ISNUMBER(${source}),${number},${blank})`,
      };
    });
}

/** A name that white space was taken out of. */
export function cleanedName(
  of: object,
  { value, source }: Sourced<string>,
  asRead: CellValue,
  { cleaned }: Pick<Labels, "cleaned">
): readonly CleanedCell[] {
  if (String(asRead) === value) return [];
  const otherwise = formula`${source}&""`;
  const about = { unit: value, what: cleaned.unitName, how: cleaned.spaces };
  return [{ of, source, asRead, ...about, taken: value, otherwise }];
}

/** Where the figure stands that is used now; undefined for what was not cleaned. */
export type CleanedAt = (of: object) => Cell | undefined;

export function cleanedAt(cells: readonly CleanedCell[], columns: CleanedColumns): CleanedAt {
  const rows = new Map(cells.map(({ of }, i) => [of, columns.firstRow + i]));
  return (of) => {
    const row = rows.get(of);
    return row === undefined ? undefined : cell(row, columns.now);
  };
}
