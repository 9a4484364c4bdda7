/**
 * A worksheet part, read in one pass into packed cells and what else the grid shows.
 *
 * Cells may come without their place (then they follow on), with a formula and no value, or with a
 * format and nothing else. Only what stands inside <sheetData> is a cell: extensions use the same names.
 */
import { LAST_COLUMN, parseA1 } from "../../../spreadsheet/address";
import type { Block } from "../../../spreadsheet/address";
import { WorkbookError } from "../../port";
import { CellReader } from "./read-cell";
import type { Cells, CellTables } from "./read-cell";
import { isTrue } from "../package/read-workbook-part";
import { LARGE_PART, scanInSteps } from "../xml/scan-part";
import { OPENED, TEXT } from "../xml/xml-scan";
import type { XmlScanner } from "../xml/xml-scan";
import type { Zip } from "../zip/zip";

export interface SheetContent extends Cells {
  readonly merges: readonly Block[];
  readonly hiddenColumns: ReadonlySet<number>;
  /** Styles that empty cells take from their column, where their row has none. */
  readonly columnStyles: readonly ColumnStyle[];
}

export interface ColumnStyle {
  readonly first: number;
  readonly last: number;
  readonly style: number;
}

const MOST_MERGES = 1 << 20;

/** Rests after each piece, where it gives the share that is read. */
export function* readSheetPart(
  zip: Zip,
  part: string,
  tables: CellTables
): Generator<number, SheetContent> {
  const sheet = new SheetReader(part, tables);
  yield* scanInSteps(zip, part, (xml) => sheet.read(xml), LARGE_PART);
  return sheet.finish();
}

class SheetReader {
  private readonly cells: CellReader;
  private inCells = false;
  private root = "";
  private readonly merges: Block[] = [];
  private readonly hiddenColumns = new Set<number>();
  private readonly columnStyles: ColumnStyle[] = [];

  constructor(
    private readonly part: string,
    tables: CellTables
  ) {
    this.cells = new CellReader(part, tables);
  }

  read(xml: XmlScanner): void {
    while (xml.next()) {
      if (xml.token === OPENED) {
        if (this.inCells) this.cells.opened(xml);
        else this.opened(xml);
      } else if (xml.token === TEXT) {
        if (this.inCells) this.cells.text(xml);
      } else if (this.inCells) {
        if (xml.name === "sheetData") this.inCells = false;
        else this.cells.closed(xml.name);
      }
    }
  }

  finish(): SheetContent {
    if (this.root !== "worksheet") {
      throw new WorkbookError("damaged", `${this.part} is no worksheet but a ${this.root}`);
    }
    const { merges, hiddenColumns, columnStyles } = this;
    return { ...this.cells.finish(), merges, hiddenColumns, columnStyles };
  }

  private opened(xml: XmlScanner): void {
    this.root = this.root || xml.name;
    switch (xml.name) {
      case "sheetData":
        this.inCells = true;
        this.cells.keepsBlanks = this.columnStyles.length > 0;
        break;
      case "sheetFormatPr":
        if (isTrue(xml.attributes()["zeroHeight"])) this.cells.rows.hideUnlisted();
        break;
      case "col":
        this.readColumns(xml);
        break;
      case "mergeCell":
        this.readMerge(xml);
        break;
    }
  }

  private readColumns(xml: XmlScanner): void {
    const { min, max, hidden, width, style } = xml.attributes();
    const first = Math.max(Number(min) - 1, 0);
    const last = Math.min(Number(max) - 1, LAST_COLUMN);
    if (isTrue(hidden) || Number(width ?? 1) === 0) {
      for (let column = first; column <= last; column++) this.hiddenColumns.add(column);
    }
    if (style !== undefined && style !== "0") {
      this.columnStyles.push({ first, last, style: Number(style) });
    }
  }

  private readMerge(xml: XmlScanner): void {
    const area = parseA1(xml.attributes()["ref"] ?? "");
    if (area === undefined) throw new WorkbookError("damaged", `${this.part}: a merged area`);
    if (this.merges.length >= MOST_MERGES) throw new WorkbookError("too-large", this.part);
    this.merges.push(area);
  }
}
