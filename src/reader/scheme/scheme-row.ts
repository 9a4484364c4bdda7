/** One row of a table of the 考核办法: its cells by field, as names, numbers and choices. */
import { cell } from "../../spreadsheet/address";
import type { Cell } from "../../spreadsheet/address";
import type { Grid } from "../../spreadsheet/grid";
import type { Finding } from "../finding";
import type { SchemeCode } from "../finding-code";
import { cleanName, halfWidth } from "../words/fold";
import type { Followed, ShapeText } from "./scheme-sheet";
import { keyOf, textAt } from "./scheme-tables";

export class RowReader<K extends string> {
  constructor(
    private readonly grid: Grid,
    readonly row: number,
    private readonly columns: { readonly [field in K]?: number },
    private readonly report: (finding: Finding) => void
  ) {}

  text(field: K): string {
    const at = this.at(field);
    return at === undefined ? "" : textAt(this.grid, at).trim();
  }

  name(field: K): string {
    return cleanName(this.text(field));
  }

  named<F extends K>(field: F): { readonly [key in F]?: string } {
    const name = this.name(field);
    return name === "" ? {} : ({ [field]: name } as { readonly [key in F]?: string });
  }

  /** A number as Excel keeps it; digits typed as text are taken, with a finding, and not followed. */
  number(field: K): number | undefined {
    const at = this.at(field);
    const value = at && this.grid.valueAt(at.row, at.column);
    if (at === undefined || value === undefined || value === "") return undefined;
    if (typeof value === "number") return value;
    const text = textAt(this.grid, at);
    const match = /^([\d.]+)(%|分|个)?$/.exec(halfWidth(text).replace(/\s/g, ""));
    const digits = Number(match?.[1]);
    if (match === null || isNaN(digits)) {
      this.tell(at, "scheme-no-number", "error");
      return undefined;
    }
    this.tell(at, "scheme-text-number", "warning");
    return match[2] === "%" ? digits / 100 : digits;
  }

  numberOrText(field: K): number | string | undefined {
    const at = this.at(field);
    const value = at && this.grid.valueAt(at.row, at.column);
    if (typeof value === "number") return value;
    const text = this.name(field);
    if (text === "") return undefined;
    return /^[\d.]+$/.test(text) ? Number(text) : text;
  }

  choice<C extends string>(
    field: K,
    words: { readonly [choice in C]: string },
    unknown: SchemeCode
  ): C | undefined {
    const text = this.text(field);
    const found = keyOf(text, words);
    const at = this.at(field);
    if (found === undefined && text !== "" && at !== undefined) this.tell(at, unknown, "error");
    return found;
  }

  /** Cells that hold a number or nothing: what a formula may follow. */
  followed<F extends K>(fields: readonly F[]): Followed<F> {
    const cells: { [field in F]?: Cell } = {};
    for (const field of fields) {
      const at = this.at(field);
      if (at === undefined) continue;
      const value = this.grid.valueAt(at.row, at.column);
      if (typeof value === "number" || value === undefined || value === "") cells[field] = at;
    }
    return cells;
  }

  has(field: K): boolean {
    return this.columns[field] !== undefined;
  }

  /** Of something in this row. */
  say(field: K, code: SchemeCode, severity: Finding["severity"], about: Finding["about"]): void {
    const at = this.at(field);
    if (at !== undefined) this.report({ code, severity, cell: at, about });
  }

  shape(fields: readonly K[]): readonly ShapeText[] {
    return fields.flatMap((field) => {
      const at = this.at(field);
      return at === undefined
        ? []
        : [{ cell: at, asRead: this.grid.valueAt(at.row, at.column) ?? "" }];
    });
  }

  private at(field: K): Cell | undefined {
    const column = this.columns[field];
    return column === undefined ? undefined : cell(this.row, column, this.grid.name);
  }

  private tell(at: Cell, code: SchemeCode, severity: Finding["severity"]): void {
    this.report({ code, severity, cell: at, about: { text: textAt(this.grid, at) } });
  }
}
