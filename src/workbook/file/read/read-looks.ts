/**
 * How a sheet of the user's looks, for a host that shows it: the workbench. The program itself never
 * asks; what it writes it knows, and the rest keeps its bytes.
 */
import type { CellLook } from "./cell-looks";
import { readCellLooks } from "./cell-looks";
import { CellReference } from "./cell-reference";
import type { Package, SheetPart } from "../package/parts";
import { isTrue } from "../package/read-workbook-part";
import { LARGE_PART, scanPart } from "../xml/scan-part";
import { themeColors } from "./theme-colors";
import { OPENED } from "../xml/xml-scan";
import type { XmlScanner } from "../xml/xml-scan";

export interface SheetLooks {
  /** Undefined where nothing was set. */
  lookAt(row: number, column: number): CellLook | undefined;
  /** Every cell that the file gives a look to. */
  places(): Iterable<{ readonly row: number; readonly column: number; readonly look: CellLook }>;
  /** In characters of the default font, by column. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** In points. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly showGridLines: boolean;
}

const WIDTH = 16_384;
/** A width given to all columns up to the last is a default, and need not be kept for each. */
const MOST_COLUMNS = 512;

export function readLooks(book: Package, sheet: SheetPart): SheetLooks {
  const xml = book.stylesPart === undefined ? undefined : book.zip.text(book.stylesPart);
  const looks = xml === undefined ? [] : readCellLooks(xml, themeColors(book));
  const reader = new LooksReader();
  scanPart(book.zip, sheet.part, (piece) => reader.read(piece), LARGE_PART);
  const { styles, columnWidths, rowHeights, frozen, showGridLines } = reader;
  return {
    lookAt: (row, column) => looks[styles.get(row * WIDTH + column) ?? 0],
    *places() {
      for (const [place, style] of styles) {
        const look = looks[style];
        if (look === undefined) continue;
        yield { row: Math.floor(place / WIDTH), column: place % WIDTH, look };
      }
    },
    columnWidths,
    rowHeights,
    frozen,
    showGridLines,
  };
}

class LooksReader {
  readonly styles = new Map<number, number>();
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  frozen = { rows: 0, columns: 0 };
  showGridLines = true;
  private readonly at = new CellReference();
  private row = -1;

  read(xml: XmlScanner): void {
    while (xml.next()) if (xml.token === OPENED) this.opened(xml);
  }

  private opened(xml: XmlScanner): void {
    if (xml.name === "c") this.readCell(xml);
    else if (xml.name === "row") this.readRow(xml);
    else if (xml.name === "col") this.readColumns(xml);
    else if (xml.name === "pane") this.readPane(xml);
    else if (xml.name === "sheetView") {
      const shown = xml.attributes()["showGridLines"];
      this.showGridLines = shown === undefined || isTrue(shown);
    }
  }

  private readRow(xml: XmlScanner): void {
    const { r, ht, customHeight } = xml.attributes();
    this.row = r === undefined ? this.row + 1 : Number(r) - 1;
    this.at.column = -1;
    if (ht !== undefined && isTrue(customHeight)) this.rowHeights.set(this.row, Number(ht));
  }

  private readCell(xml: XmlScanner): void {
    const { at } = this;
    let style = 0;
    at.row = this.row;
    at.column++;
    while (xml.nextAttribute()) {
      if (xml.attribute === "r") at.read(xml.bytes, xml.from, xml.to);
      else if (xml.attribute === "s") style = xml.number();
    }
    if (style > 0) this.styles.set(at.row * WIDTH + at.column, style);
  }

  private readColumns(xml: XmlScanner): void {
    const { min, max, width } = xml.attributes();
    const last = Math.min(Number(max), MOST_COLUMNS);
    for (let column = Number(min) - 1; column < last && width !== undefined; column++) {
      this.columnWidths.set(column, Number(width));
    }
  }

  private readPane(xml: XmlScanner): void {
    const { xSplit, ySplit, state = "" } = xml.attributes();
    if (!state.startsWith("frozen")) return;
    this.frozen = { rows: Number(ySplit ?? 0), columns: Number(xSplit ?? 0) };
  }
}
