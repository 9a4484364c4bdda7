/** Rows: where they stand, which are hidden, and the style that their empty cells take. */
import { LAST_ROW } from "../../../spreadsheet/address";
import { WorkbookError } from "../../port";
import { isTrue } from "../package/read-workbook-part";
import type { XmlScanner } from "../xml/xml-scan";

export class RowReader {
  readonly hidden = new Set<number>();
  readonly styles = new Map<number, number>();
  /** The row being read. */
  row = -1;
  /** Where rows are hidden unless listed (zeroHeight), those that are listed. */
  private listed: Set<number> | undefined;

  hideUnlisted(): void {
    this.listed = new Set();
  }

  opened(xml: XmlScanner): void {
    let number = this.row + 2;
    let style: number | undefined;
    let hidden = false;
    let customFormat = false;
    while (xml.nextAttribute()) {
      if (xml.attribute === "r") number = xml.number();
      else if (xml.attribute === "hidden") hidden = isTrue(xml.word());
      else if (xml.attribute === "s") style = xml.number();
      else if (xml.attribute === "customFormat") customFormat = isTrue(xml.word());
    }
    this.row = rowOf(number);
    if (hidden) this.hidden.add(this.row);
    if (customFormat && style !== undefined) this.styles.set(this.row, style);
    this.listed?.add(this.row);
  }

  finish(rowCount: number): void {
    for (let row = 0; this.listed !== undefined && row < rowCount; row++) {
      if (!this.listed.has(row)) this.hidden.add(row);
    }
  }
}

/** From the file's numbers, which begin at 1. */
function rowOf(number: number): number {
  if (number >= 1 && number <= LAST_ROW + 1) return number - 1;
  throw new WorkbookError("damaged", `a row ${number}`);
}
