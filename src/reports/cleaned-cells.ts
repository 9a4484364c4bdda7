/** The source cells whose text was made into something else, and what each gives when it changes. */
import { times, toNumber } from "../domain/exact";
import { cell } from "../spreadsheet/address";
import type { Cell } from "../spreadsheet/address";
import { formula } from "../spreadsheet/formula";
import type { Formula, FormulaPart } from "../spreadsheet/formula";
import type { CellValue } from "../spreadsheet/grid";
import { howFigureCleaned } from "./how-cleaned";
import type { Labels } from "./labels";
import type {
  FullMarks,
  RankingInput,
  RankingRow,
  SourceFigure,
  SourcePart,
} from "./ranking-input";
import type { CleanedColumns } from "./ranking-layout";
import { factorOf, isCleaned, scaled } from "./source-figure-formula";

/** What a cell was read for. */
export type CleanedFor = SourcePart | RankingRow | FullMarks;

export interface CleanedCell {
  readonly of: CleanedFor;
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

/** All of them, in the order of the sheet's lines; those of one figure stand together. */
export function cleanedCells(
  input: RankingInput,
  labels: Labels,
  changed: FormulaPart
): readonly CleanedCell[] {
  const rows = input.groups.flatMap((group) => group.rows);
  return [
    ...input.indicators.flatMap(({ name, fullMarks }) =>
      cleanedMarks(fullMarks, name, labels, changed)
    ),
    ...rows.flatMap((row) => [
      ...cleanedName(row, labels),
      ...row.items.flatMap((item, k) => {
        const indicator = input.indicators[k];
        if (indicator === undefined) return [];
        const about = { unit: row.unit.value, shownIn: indicator.unit, labels, changed };
        const { target, actual } = labels.board;
        return [
          ...cleanedParts(item.target, { ...about, what: `${indicator.name}·${target}` }),
          ...cleanedParts(item.actual, { ...about, what: `${indicator.name}·${actual}` }),
        ];
      }),
    ]),
  ];
}

interface About {
  readonly unit: string;
  readonly what: string;
  readonly shownIn: Parameters<typeof factorOf>[1];
  readonly labels: Labels;
  readonly changed: FormulaPart;
}

function cleanedParts(figure: SourceFigure, about: About): readonly CleanedCell[] {
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

function cleanedName(row: RankingRow, { cleaned }: Labels): readonly CleanedCell[] {
  const { value, source } = row.unit;
  const asRead = row.unitAsRead ?? value;
  if (String(asRead) === value) return [];
  const otherwise = formula`${source}&""`;
  const about = { unit: value, what: cleaned.unitName, how: cleaned.spaces };
  return [{ of: row, source, asRead, ...about, taken: value, otherwise }];
}

function cleanedMarks(
  marks: FullMarks,
  indicator: string,
  { cleaned }: Labels,
  changed: FormulaPart
): readonly CleanedCell[] {
  const { value, source, asRead } = marks;
  if (source === undefined || asRead === undefined || typeof asRead === "number") return [];
  const otherwise = formula`IF(ISNUMBER(${source}),${source},${changed})`;
  const about = { unit: "", what: `${indicator}·${cleaned.fullMarks}`, how: cleaned.withText };
  return [{ of: marks, source, asRead, ...about, taken: toNumber(value), otherwise }];
}

/** Where the figure stands that is used now; undefined for what was not cleaned. */
export type CleanedAt = (of: CleanedFor) => Cell | undefined;

export function cleanedAt(cells: readonly CleanedCell[], columns: CleanedColumns): CleanedAt {
  const rows = new Map(cells.map(({ of }, i) => [of, columns.firstRow + i]));
  return (of) => {
    const row = rows.get(of);
    return row === undefined ? undefined : cell(row, columns.now);
  };
}
