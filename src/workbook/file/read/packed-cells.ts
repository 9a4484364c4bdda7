/**
 * The cells of a sheet, thirteen bytes each.
 *
 * Two million cells as objects are half a gigabyte; here they stand in pages of numbers, in the order
 * of the file, and a row knows where its cells begin. Files that mix up their cells are put in order.
 */
import { WorkbookError } from "../../port";

/** What the number of a cell means. SHARED and TEXT count strings in one table or the other. */
export const BLANK = 0;
export const NUMBER = 1;
export const SHARED = 2;
export const TEXT = 3;
export const BOOLEAN = 4;
export const ERROR = 5;

export interface PackedCell {
  readonly kind: number;
  readonly value: number;
  /** Index of the cell's format in the styles part. */
  readonly style: number;
  /** 0 for none; see SheetContent. */
  readonly formula: number;
}

export interface PackedCells {
  /** Extent of the cells that hold a value or a formula. */
  readonly rowCount: number;
  readonly columnCount: number;
  find(row: number, column: number): PackedCell | undefined;
}

interface Page {
  readonly columns: Uint16Array;
  readonly kinds: Uint8Array;
  readonly values: Float64Array;
  readonly styles: Uint16Array;
  /** Most sheets have none. */
  formulas: Int32Array | undefined;
}

const PAGE_BITS = 14;
const PAGE = 1 << PAGE_BITS;
const WITHIN = PAGE - 1;
const MOST_CELLS = 1 << 25;
const COLUMNS = 1 << 14;

export class CellPacker {
  private readonly pages: Page[] = [];
  private count = 0;
  /** A run is cells of one row, one behind the other: its row, and its first cell. */
  private readonly runRows: number[] = [];
  private readonly runStarts: number[] = [];
  private row = -1;
  private column = -1;
  private inOrder = true;
  private rowCount = 0;
  private columnCount = 0;

  add(row: number, column: number, cell: PackedCell): void {
    if (row !== this.row) this.startRun(row);
    else if (column <= this.column) this.inOrder = false;
    this.column = column;
    if (cell.kind !== BLANK || cell.formula !== 0) {
      if (row >= this.rowCount) this.rowCount = row + 1;
      if (column >= this.columnCount) this.columnCount = column + 1;
    }
    this.put(column, cell);
  }

  finish(): PackedCells {
    if (!this.inOrder) return this.sorted().finish();
    const starts = rowStarts(this.runRows, this.runStarts, this.count);
    const { pages, rowCount, columnCount } = this;
    return {
      rowCount,
      columnCount,
      find(row, column) {
        const start = starts[row];
        const end = starts[row + 1];
        if (start === undefined || end === undefined) return undefined;
        const index = search(pages, column, start, end);
        return index < 0 ? undefined : cellAt(pages, index);
      },
    };
  }

  private startRun(row: number): void {
    if (row < this.row) this.inOrder = false;
    this.row = row;
    this.runRows.push(row);
    this.runStarts.push(this.count);
  }

  private put(column: number, { kind, value, style, formula }: PackedCell): void {
    const page = this.pages[this.count >> PAGE_BITS] ?? this.addPage();
    const at = this.count++ & WITHIN;
    page.columns[at] = column;
    page.kinds[at] = kind;
    page.values[at] = value;
    page.styles[at] = style;
    if (formula === 0) return;
    page.formulas = page.formulas ?? new Int32Array(PAGE);
    page.formulas[at] = formula;
  }

  private addPage(): Page {
    if (this.count >= MOST_CELLS) throw new WorkbookError("too-large", `${this.count} cells`);
    const page: Page = {
      columns: new Uint16Array(PAGE),
      kinds: new Uint8Array(PAGE),
      values: new Float64Array(PAGE),
      styles: new Uint16Array(PAGE),
      formulas: undefined,
    };
    this.pages.push(page);
    return page;
  }

  /** Row by row, cell by cell; of two cells in one place the later stands. */
  private sorted(): CellPacker {
    const places = new Float64Array(this.count);
    this.runRows.forEach((row, run) => {
      const end = this.runStarts[run + 1] ?? this.count;
      for (let i = this.runStarts[run] as number; i < end; i++) {
        places[i] = row * COLUMNS + columnAt(this.pages, i);
      }
    });
    const place = (index: number) => places[index] as number;
    const order = new Uint32Array(this.count).map((_, i) => i);
    order.sort((a, b) => place(a) - place(b) || a - b);
    const packer = new CellPacker();
    order.forEach((index, i) => {
      const next = order[i + 1];
      if (next !== undefined && place(next) === place(index)) return;
      const column = columnAt(this.pages, index);
      packer.add((place(index) - column) / COLUMNS, column, cellAt(this.pages, index));
    });
    return packer;
  }
}

/** Where each row's cells begin; one more entry than rows, for the last one's end. */
function rowStarts(rows: readonly number[], starts: readonly number[], count: number): Uint32Array {
  const all = new Uint32Array((rows[rows.length - 1] ?? -1) + 2);
  let next = 0;
  rows.forEach((row, run) => {
    all.fill(starts[run] as number, next, row + 1);
    next = row + 1;
  });
  all[next] = count;
  return all;
}

/** The cell's index; -1 where the row has none in that column. A row without gaps is found at once. */
function search(pages: readonly Page[], column: number, start: number, end: number): number {
  let low = start;
  let high = end - 1;
  let middle = Math.min(start + column, high);
  while (low <= high) {
    const found = columnAt(pages, middle);
    if (found === column) return middle;
    if (found < column) low = middle + 1;
    else high = middle - 1;
    middle = (low + high) >> 1;
  }
  return -1;
}

function columnAt(pages: readonly Page[], index: number): number {
  return pages[index >> PAGE_BITS]?.columns[index & WITHIN] ?? -1;
}

function cellAt(pages: readonly Page[], index: number): PackedCell {
  const page = pages[index >> PAGE_BITS] as Page;
  const at = index & WITHIN;
  return {
    kind: page.kinds[at] as number,
    value: page.values[at] as number,
    style: page.styles[at] as number,
    formula: page.formulas?.[at] ?? 0,
  };
}
