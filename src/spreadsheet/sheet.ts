/**
 * A sheet to write: cells, looks, and everything else that a finished result sheet carries.
 *
 * It is a plain value that any adapter can put down. A cell is a value or a formula, never a
 * string that might be either: a team called "=1+1" stays text.
 */
import type { Block, Cell } from "./address";
import type { CellError } from "./grid";
import { filledDown } from "./formula";
import type { Formula } from "./formula";

export type Shown = string | number | boolean | CellError;

/** A formula carries what it will show, so a viewer that does not calculate still shows figures. */
export type SheetCell =
  | { readonly value: string | number | boolean; readonly style?: string }
  | { readonly formula: Formula; readonly shown: Shown; readonly style?: string }
  | { readonly style: string };

export type Rows = readonly (readonly (SheetCell | undefined)[])[];

/**
 * One formula filled down a column, as a person fills it: what is not fixed in it moves along.
 * Thousands of lines are so made, checked and written as one.
 */
export interface Fill {
  readonly column: number;
  /** The first row. */
  readonly top: number;
  /** As it stands in the first row. */
  readonly formula: Formula;
  /** What each cell will show, and so how many there are. */
  readonly shown: readonly Shown[];
  readonly style: string;
}

export interface Sheet {
  /** The wanted name; where a sheet of the user's has it, the adapter takes "name (2)" and says so. */
  readonly name: string;
  /** What this sheet is, stable over reruns: a later sheet with the same mark replaces it. See `markName`. */
  readonly mark: string;
  /** Row by row from A1; undefined is an untouched cell, or one of `fills`. See `laidOut` for all of them. */
  readonly rows: Rows;
  readonly fills?: readonly Fill[];
  /** The looks that `style` names. */
  readonly styles: Readonly<Record<string, Look>>;
  readonly columns: readonly ColumnLook[];
  /** Heights in points by row (0-based); others are the default. */
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly merges: readonly Block[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly conditionals: readonly Conditional[];
  readonly validations: readonly Validation[];
  readonly names: readonly SheetName[];
  readonly charts: readonly Chart[];
  readonly print?: Print;
  readonly showGridLines: boolean;
  readonly tabColor?: string;
}

export interface ColumnLook {
  /** In characters of the default font, as Excel counts column widths. */
  readonly width: number;
  readonly hidden?: boolean;
}

/** Colours are RRGGBB. */
export interface Look {
  readonly font?: string;
  /** In points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly border?: { readonly color: string; readonly style: "thin" | "medium" | "hair" };
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly shrink?: boolean;
  readonly indent?: number;
  /** An Excel number format code; "@" makes text of whatever is typed. */
  readonly numberFormat?: string;
}

export type Conditional =
  | { readonly kind: "dataBar"; readonly on: Block; readonly color: string; readonly max?: number }
  | {
      readonly kind: "when";
      readonly on: Block;
      readonly formula: Formula;
      readonly look: ConditionalLook;
    };

export interface ConditionalLook {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly numberFormat?: string;
}

/** A drop-down or a bounded number on cells that the user may edit. */
export type Validation = {
  readonly on: Block;
  readonly prompt?: string;
  readonly error: string;
} & (
  | { readonly kind: "list"; readonly choices: readonly string[] }
  | { readonly kind: "decimal" | "date"; readonly min: number; readonly max: number }
);

/** A name that formulas may use, local to this sheet. */
export interface SheetName {
  readonly name: string;
  readonly refersTo: Block;
}

export interface Chart {
  readonly kind: "column" | "bar";
  readonly title: string;
  readonly categories: Block;
  readonly series: readonly {
    readonly name: string;
    readonly values: Block;
    readonly color: string;
    /** As the chart's kind says, or a line across its columns. */
    readonly look?: "line";
  }[];
  /** The cells it covers. */
  readonly at: Block;
  readonly numberFormat?: string;
  /** Columns cut off at the foot would make small differences look large. */
  readonly fromZero?: boolean;
}

export interface Print {
  readonly area: Block;
  readonly orientation: "portrait" | "landscape";
  /** A4 where nothing is said. */
  readonly paper?: "A4" | "A3";
  /** Rows repeated on each page: first and last, 0-based. */
  readonly titleRows?: readonly [number, number];
  /** Footer text at the centre; &P is the page, &N the pages. */
  readonly footer: string;
  /** 0-based rows after which a new page starts. */
  readonly breaksAfter?: readonly number[];
}

/** A cell that shows text and nothing else: its text never becomes a formula. */
export function label(value: string, style?: string): SheetCell {
  return style === undefined ? { value } : { value, style };
}

/** Every cell in its place, those of fills among them. Throws where two want one place: a slip in a layout. */
export function laidOut({ rows, fills = [] }: Pick<Sheet, "rows" | "fills">): Rows {
  if (fills.length === 0) return rows;
  const all = rows.map((row) => row.slice());
  for (const fill of fills) {
    for (let i = 0; i < fill.shown.length; i++) {
      const [row, { column }] = [fill.top + i, fill];
      while (all.length <= row) all.push([]);
      const line = all[row] ?? [];
      while (line.length < column) line.push(undefined);
      if (line[column] !== undefined) throw new Error(`two cells at row ${row}, column ${column}`);
      line[column] = filledCell(fill, i);
    }
  }
  return all;
}

export function cellOf(sheet: Sheet, at: Cell): SheetCell | undefined {
  const fill = (sheet.fills ?? []).filter(
    ({ column, top, shown }) => column === at.column && top <= at.row && at.row < top + shown.length
  )[0];
  return fill === undefined ? sheet.rows[at.row]?.[at.column] : filledCell(fill, at.row - fill.top);
}

function filledCell({ formula, shown, style }: Fill, i: number): SheetCell {
  return { formula: filledDown(formula, i), shown: shown[i] ?? "", style };
}

/**
 * The hidden defined name that marks a sheet as ours: _scorecard.rank.1.9月30日
 * A defined name takes letters, digits, "." and "_"; any other character of the mark becomes _uHHHH_
 * (not _xHHHH_, which a file's reader would take for the character itself, and refuse the name).
 */
export function markName(mark: string): string {
  return (
    MARK_PREFIX +
    mark.replace(/[^0-9A-Za-z.一-鿿]/g, (other) => {
      return `_u${other.charCodeAt(0).toString(16).toUpperCase()}_`;
    })
  );
}

export const MARK_PREFIX = "_scorecard.";
