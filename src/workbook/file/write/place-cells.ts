/**
 * Where in the text of a sheet's part its rows and cells stand, for those who change some of them.
 * Cells may come without their place; then they follow on, as when they are read.
 */
import { parseA1 } from "../../../spreadsheet/address";
import { WorkbookError } from "../../port";

export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly start: number;
  /** Behind it. */
  readonly end: number;
  /** The number in its `s`. */
  readonly style?: string;
  /** Its <f t="shared">: the first of those who share it carries the text. */
  readonly shared?: {
    readonly id: string;
    readonly isFirst: boolean;
    readonly start: number;
    readonly end: number;
  };
}

export interface PlacedRow {
  readonly row: number;
  readonly start: number;
  /** Of </row>; where there is none, the same as `end`. */
  readonly close: number;
  readonly end: number;
  /** By column, in the order in which they stand. */
  readonly cells: ReadonlyMap<number, PlacedCell>;
}

export interface PlacedRows {
  /** "x:", or "". */
  readonly prefix: string;
  /** Of <sheetData>. */
  readonly start: number;
  readonly close: number;
  readonly end: number;
  readonly rows: ReadonlyMap<number, PlacedRow>;
  /** The cells that share a formula with others. */
  readonly sharing: readonly PlacedCell[];
}

type Building<T> = { -readonly [K in keyof T]: T[K] };

const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)([\w.-]+:)?(sheetData|row|c|f)(?=[\s/>])(?:[^"'<>]|"[^"]*"|'[^']*')*>/g;

export function placeCells(xml: string): PlacedRows {
  const placing = new Placing();
  for (const { 0: tag, 1: slash, 2: prefix, 3: name, index } of xml.matchAll(TOKEN)) {
    if (name === undefined) continue;
    if (slash === "/") placing.closed(name, index, index + tag.length);
    else placing.opened({ name, tag, prefix: prefix ?? "", start: index });
    if (placing.isDone) break; // extensions use the same names
  }
  return placing.finish();
}

interface Opening {
  readonly name: string;
  readonly tag: string;
  readonly prefix: string;
  readonly start: number;
}

class Placing {
  private list: Building<PlacedRows> | undefined;
  private readonly rows = new Map<number, PlacedRow>();
  private readonly sharing: PlacedCell[] = [];
  private row: (Building<PlacedRow> & { cells: Map<number, PlacedCell> }) | undefined;
  private cell: Building<PlacedCell> | undefined;
  private last = { row: -1, column: -1 };

  isDone = false;

  opened({ name, tag, prefix, start }: Opening): void {
    const end = start + tag.length;
    if (name === "sheetData") {
      const { rows, sharing } = this;
      this.list = { prefix, start, close: end, end, rows, sharing };
    } else if (name === "row") this.openRow(tag, start);
    else if (name === "c") this.openCell(tag, start);
    else if (this.cell !== undefined) this.takeFormula(tag, start);
    if (tag.endsWith("/>")) this.closed(name, end, end);
  }

  closed(name: string, close: number, end: number): void {
    const ends = { close, end };
    if (name === "sheetData" && this.list !== undefined) {
      Object.assign(this.list, ends);
      this.isDone = true;
    } else if (name === "row" && this.row !== undefined) {
      this.rows.set(this.row.row, Object.assign(this.row, ends));
      this.row = undefined;
    } else if (name === "c") this.closeCell(end);
    else if (this.cell?.shared !== undefined) {
      this.cell.shared = { ...this.cell.shared, end };
    }
  }

  finish(): PlacedRows {
    if (this.list === undefined) throw new WorkbookError("damaged", "a sheet without cells");
    return this.list;
  }

  private openRow(tag: string, start: number): void {
    const row = Number(attribute(tag, "r") ?? this.last.row + 2) - 1;
    this.last = { row, column: -1 };
    this.row = { row, start, close: start, end: start, cells: new Map() };
  }

  private openCell(tag: string, start: number): void {
    const place = attribute(tag, "r");
    const column = place === undefined ? this.last.column + 1 : (parseA1(place)?.left ?? 0);
    const style = attribute(tag, "s");
    this.last.column = column;
    this.cell = { row: this.last.row, column, start, end: start };
    if (style !== undefined) this.cell.style = style;
  }

  private takeFormula(tag: string, start: number): void {
    const id = attribute(tag, "si");
    if (this.cell === undefined || attribute(tag, "t") !== "shared" || id === undefined) return;
    const isFirst = attribute(tag, "ref") !== undefined;
    this.cell.shared = { id, isFirst, start, end: start + tag.length };
  }

  private closeCell(end: number): void {
    if (this.cell === undefined) return;
    this.cell.end = end;
    this.row?.cells.set(this.cell.column, this.cell);
    if (this.cell.shared !== undefined) this.sharing.push(this.cell);
    this.cell = undefined;
  }
}

function attribute(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return match?.[1] ?? match?.[2];
}
