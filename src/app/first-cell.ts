/** The first cell of a sheet: where one arrives who is shown a whole sheet. */
import { cell } from "../spreadsheet/address";
import type { Cell } from "../spreadsheet/address";

export function firstCell(sheet: string): Cell {
  return cell(0, 0, sheet);
}
