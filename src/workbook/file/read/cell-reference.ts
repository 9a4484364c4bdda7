/** The place of a cell out of the bytes of its r="B7", which is read two million times. */
import { WorkbookError } from "../../port";
import { LAST_COLUMN, LAST_ROW } from "../../../spreadsheet/address";

const [ZERO, NINE, A, Z, LOWER] = [0x30, 0x39, 0x41, 0x5a, 0x20] as const;

/** Read into one object again and again. */
export class CellReference {
  row = 0;
  column = 0;

  read(bytes: Uint8Array, from: number, to: number): void {
    let at = from;
    let column = 0;
    for (; at < to; at++) {
      const letter = (bytes[at] as number) & ~LOWER;
      if (letter < A || letter > Z) break;
      column = column * 26 + letter - A + 1;
    }
    let row = 0;
    for (; at < to; at++) {
      const digit = bytes[at] as number;
      if (digit < ZERO || digit > NINE) break;
      row = row * 10 + digit - ZERO;
    }
    this.row = row - 1;
    this.column = column - 1;
    if (at < to) throw new WorkbookError("damaged", "a cell's place is no A1 name");
    this.check();
  }

  check(): void {
    const { row, column } = this;
    if (row < 0 || row > LAST_ROW || column < 0 || column > LAST_COLUMN) {
      throw new WorkbookError("damaged", `a cell at row ${row + 1}, column ${column + 1}`);
    }
  }
}
