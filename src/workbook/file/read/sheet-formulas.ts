/**
 * The formulas of a sheet as it is read: texts, and cells that share one.
 *
 * A cell keeps a number: above zero it counts the texts, below zero the shared formulas, which are
 * brought to the cell only when somebody asks.
 */
import { shiftFormula } from "./shared-formula";
import type { XmlScanner } from "../xml/xml-scan";

export interface FormulaTable {
  textOf(formula: number, row: number, column: number): string | undefined;
}

interface Shared {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

type Attributes = Readonly<Record<string, string>>;

export class FormulaReader implements FormulaTable {
  private readonly texts: string[] = [];
  private readonly shared: Shared[] = [];
  /** The file's number of a shared formula → ours: a file may use one number twice. */
  private readonly slots = new Map<string, number>();
  private attributes: Attributes = {};
  private text = "";

  opened(xml: XmlScanner): void {
    this.attributes = xml.attributes();
    this.text = "";
  }

  takeText(xml: XmlScanner): void {
    this.text = xml.text();
  }

  /** The cell's number for the formula just read; 0 where it has none after all. */
  closed({ row, column }: Place): number {
    const { t: type, si = "", ref } = this.attributes;
    if (type === "dataTable") return this.add(dataTable(this.attributes));
    if (type !== "shared") return this.add(this.text);
    if (this.text === "") return -(this.slots.get(si) ?? 0);
    if (ref !== undefined || !this.slots.has(si)) {
      this.shared.push({ row, column, text: withoutFilePrefixes(this.text) });
      this.slots.set(si, this.shared.length);
    }
    return this.add(this.text);
  }

  textOf(formula: number, row: number, column: number): string | undefined {
    if (formula >= 0) return this.texts[formula - 1];
    const first = this.shared[-formula - 1];
    if (first === undefined) return undefined;
    const shift = { rows: row - first.row, columns: column - first.column };
    return shiftFormula(first.text, shift);
  }

  private add(text: string): number {
    return text === "" ? 0 : this.texts.push(withoutFilePrefixes(text));
  }
}

/** In files, functions younger than the format are _xlfn.RANK.EQ; nobody sees that in Excel. */
function withoutFilePrefixes(text: string): string {
  if (text.indexOf("_xl") < 0) return text;
  return text.replace(/"[^"]*"|'[^']*'|_xlfn\.(?:_xlws\.)?|_xlpm\./g, (found) => {
    return found.charAt(0) === "_" ? "" : found;
  });
}

/** As Excel shows it: a what-if table has input cells and no text. */
function dataTable({ r1 = "", r2 = "", dt2D, dtr }: Attributes): string {
  if (dt2D === "1") return `TABLE(${r1},${r2})`;
  return dtr === "1" ? `TABLE(${r1},)` : `TABLE(,${r1})`;
}
