/**
 * Rows and cells as they come: <row><c r= s= t=><f/><v/><is/></c></row>.
 *
 * This runs some ten million times for a large ledger, so it keeps one cell and makes no objects.
 */
import { WorkbookError } from "../../port";
import { CellReference } from "./cell-reference";
import { serialOfIso } from "./iso-date";
import { BLANK, BOOLEAN, CellPacker, ERROR, NUMBER, SHARED, TEXT } from "./packed-cells";
import type { PackedCells } from "./packed-cells";
import { RowReader } from "./read-rows";
import { MOST_STRINGS } from "./read-shared-strings";
import { RichText } from "./rich-text";
import { FormulaReader } from "./sheet-formulas";
import type { FormulaTable } from "./sheet-formulas";
import type { XmlScanner } from "../xml/xml-scan";
import { unescapeControls } from "../xml/xml-unescape";

/** What cells point into. */
export interface CellTables {
  readonly sharedStrings: readonly string[];
  /** Number format codes by style. */
  readonly formats: readonly string[];
  readonly date1904: boolean;
}

/** The style of an ISO date that has no format of its own; no workbook has so many styles. */
export const ISO_DATE_STYLE = 0xffff;

export interface Cells {
  readonly cells: PackedCells;
  readonly texts: readonly string[];
  readonly formulas: FormulaTable;
  readonly hiddenRows: ReadonlySet<number>;
  readonly rowStyles: ReadonlyMap<number, number>;
}

export class CellReader {
  /** Set where columns have styles: then an empty cell of no format says something too. */
  keepsBlanks = false;
  readonly rows = new RowReader();

  private readonly packer = new CellPacker();
  private readonly formulas = new FormulaReader();
  private readonly texts: string[] = [];
  private readonly textNumbers = new Map<string, number>();
  private readonly inline = new RichText();
  private readonly at = new CellReference();
  private readonly cell = { kind: BLANK, value: 0, style: 0, formula: 0 };
  private type = "n";
  /** The element whose text is wanted: v, f or is. */
  private inside = "";

  constructor(
    private readonly part: string,
    private readonly tables: CellTables
  ) {}

  opened(xml: XmlScanner): void {
    switch (xml.name) {
      case "c":
        this.beginCell(xml);
        break;
      case "v":
        this.inside = "v";
        if (this.type === "str") this.setText("");
        break;
      case "f":
        this.inside = "f";
        this.formulas.opened(xml);
        break;
      case "is":
        this.inside = "is";
        this.inline.begin();
        break;
      case "row":
        this.rows.opened(xml);
        this.at.column = -1;
        break;
      default:
        if (this.inside === "is") this.inline.opened(xml);
    }
  }

  text(xml: XmlScanner): void {
    if (this.inside === "v") this.readValue(xml);
    else if (this.inside === "f") this.formulas.takeText(xml);
    else if (this.inside === "is") this.inline.text(xml);
  }

  closed(name: string): void {
    if (name === "c") {
      this.endCell();
    } else if (name !== this.inside) {
      if (this.inside === "is") this.inline.closed(name);
    } else {
      this.inside = "";
      if (name === "f") this.cell.formula = this.formulas.closed(this.at);
      else if (name === "is") this.setText(this.inline.end());
    }
  }

  finish(): Cells {
    const cells = this.packer.finish();
    this.rows.finish(cells.rowCount);
    const { texts, formulas } = this;
    return { cells, texts, formulas, hiddenRows: this.rows.hidden, rowStyles: this.rows.styles };
  }

  private beginCell(xml: XmlScanner): void {
    const { cell, at } = this;
    cell.kind = BLANK;
    cell.value = cell.style = cell.formula = 0;
    this.type = "n";
    at.row = this.rows.row;
    at.column++;
    while (xml.nextAttribute()) {
      if (xml.attribute === "r") at.read(xml.bytes, xml.from, xml.to);
      else if (xml.attribute === "s") cell.style = xml.number();
      else if (xml.attribute === "t") this.type = xml.word();
    }
    at.check();
    if (!(cell.style < ISO_DATE_STYLE)) throw this.damaged("a style that is no number");
  }

  private endCell(): void {
    const { cell, at } = this;
    if (cell.kind === BLANK && cell.formula === 0 && !this.keepsBlank(cell.style)) return;
    this.packer.add(at.row, at.column, cell);
  }

  private keepsBlank(style: number): boolean {
    const format = this.tables.formats[style] ?? "General";
    return format !== "General" || this.keepsBlanks || this.rows.styles.has(this.at.row);
  }

  private readValue(xml: XmlScanner): void {
    switch (this.type) {
      case "n":
        this.readNumber(xml);
        break;
      case "s":
        this.readShared(xml.number());
        break;
      case "b":
        this.set(BOOLEAN, /^\s*(1|true)\s*$/.test(xml.text()) ? 1 : 0);
        break;
      case "e":
        this.set(ERROR, this.textNumber(xml.text().trim()));
        break;
      case "d":
        this.readDate(xml.text());
        break;
      default:
        this.setText(unescapeControls(xml.text()));
    }
  }

  private readNumber(xml: XmlScanner): void {
    const number = xml.number();
    if (number === number) this.set(NUMBER, number);
    else if (xml.text().trim() !== "") this.setText(xml.text());
  }

  private readShared(index: number): void {
    if (!(index >= 0 && index < this.tables.sharedStrings.length)) {
      throw this.damaged(`no shared string ${index}`);
    }
    this.set(SHARED, index);
  }

  private readDate(text: string): void {
    const serial = serialOfIso(text, this.tables.date1904);
    if (serial === undefined) return this.setText(text);
    this.set(NUMBER, serial);
    const format = this.tables.formats[this.cell.style] ?? "General";
    if (format === "General") this.cell.style = ISO_DATE_STYLE;
  }

  private set(kind: number, value: number): void {
    this.cell.kind = kind;
    this.cell.value = value;
  }

  private setText(text: string): void {
    this.set(TEXT, this.textNumber(text));
  }

  /** Results such as 达标 come a hundred thousand times; one string each will do. */
  private textNumber(text: string): number {
    const known = this.textNumbers.get(text);
    if (known !== undefined) return known;
    if (this.texts.length === MOST_STRINGS) throw new WorkbookError("too-large", this.part);
    const number = this.texts.push(text) - 1;
    this.textNumbers.set(text, number);
    return number;
  }

  private damaged(why: string): WorkbookError {
    return new WorkbookError("damaged", `${this.part}: ${why}`);
  }
}
