/**
 * The cells of a sheet that hold something, by place.
 */
import type { Block } from "../../spreadsheet/address";
import type { CellValue } from "../../spreadsheet/grid";
import { bounding, cellCount } from "./block-of";

export interface CellState {
  readonly value?: CellValue;
  /** Without its "=". */
  readonly formula?: string;
  readonly format?: string;
}

export interface PlacedCell extends CellState {
  readonly row: number;
  readonly column: number;
}

const WIDTH = 16_384;

export class Cells {
  private readonly held = new Map<number, CellState>();

  at(row: number, column: number): CellState | undefined {
    return this.held.get(row * WIDTH + column);
  }

  put(row: number, column: number, state: CellState): void {
    const isEmpty =
      state.value === undefined && state.formula === undefined && state.format === undefined;
    if (isEmpty) this.held.delete(row * WIDTH + column);
    else this.held.set(row * WIDTH + column, state);
  }

  clearFormats(on: Block): void {
    for (const { row, column, value, formula } of [...this.within(on)]) {
      this.put(row, column, formula === undefined ? { value } : { value, formula });
    }
  }

  /** In a block: place by place if it is small, else whatever is held there. */
  *within(on: Block): Iterable<PlacedCell> {
    if (cellCount(on) > this.held.size) {
      for (const cell of this.all()) if (isIn(on, cell)) yield cell;
      return;
    }
    for (let row = on.top; row <= on.bottom; row += 1) {
      for (let column = on.left; column <= on.right; column += 1) {
        const state = this.at(row, column);
        if (state !== undefined) yield { ...state, row, column };
      }
    }
  }

  *all(): Iterable<PlacedCell> {
    for (const [place, state] of this.held) {
      yield { ...state, row: Math.floor(place / WIDTH), column: place % WIDTH };
    }
  }

  /** The smallest block round what is held; undefined on an empty sheet. */
  used(valuesOnly: boolean, on?: Block): Block | undefined {
    let used: Block | undefined;
    for (const cell of on === undefined ? this.all() : this.within(on)) {
      if (valuesOnly && cell.value === undefined && cell.formula === undefined) continue;
      const { row, column } = cell;
      const one = { top: row, left: column, bottom: row, right: column };
      used = used === undefined ? one : bounding(used, one);
    }
    return used;
  }
}

function isIn(on: Block, { row, column }: PlacedCell): boolean {
  return row >= on.top && row <= on.bottom && column >= on.left && column <= on.right;
}
