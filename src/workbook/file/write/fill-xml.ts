/**
 * Formulas that are filled down a column, as XML.
 *
 * Each is written out in every cell, as Excel shows it: a shared formula would be shorter, and could not be
 * read by whoever looks into the file. But it is spelled once, and then stamped: what all its cells have
 * in common lies ready, and only the numbers of rows differ.
 */
import { columnName } from "../../../spreadsheet/address";
import { spell } from "../../../spreadsheet/formula";
import type { Spelling } from "../../../spreadsheet/formula";
import type { Fill } from "../../../spreadsheet/sheet";
import type { Utf8Text } from "../xml/utf8-text";
import { putShown, shownType } from "./shown-xml";

export interface FillWriting {
  readonly spelling: Spelling;
  /** Behind a cell's place: the quote that ends it, and the look. */
  readonly format: (style: string) => string;
}

export class FillStamp {
  readonly column: number;
  /** The row below it. */
  readonly end: number;
  private readonly start: string;
  private readonly look: string;
  /** The formula between the numbers of rows, its tags with it. */
  private readonly pieces: readonly string[];
  /** The rows between the pieces, as the first cell has them. */
  private readonly rows: readonly number[];

  constructor(
    private readonly fill: Fill,
    writing: FillWriting
  ) {
    this.column = fill.column;
    this.end = fill.top + fill.shown.length;
    this.start = `<c r="${columnName(fill.column)}`;
    this.look = writing.format(fill.style);
    const { pieces, rows } = parted(fill, writing.spelling);
    this.pieces = pieces;
    this.rows = rows;
  }

  put(row: number, to: Utf8Text): void {
    const { pieces, rows } = this;
    const down = row - this.fill.top;
    const shown = this.fill.shown[down] ?? "";
    to.put(this.start);
    to.number(row + 1);
    to.put(this.look);
    if (typeof shown !== "number") to.put(shownType(shown));
    to.put(pieces[0] as string);
    for (let i = 0; i < rows.length; i++) {
      to.number((rows[i] as number) + down + 1);
      to.put(pieces[i + 1] as string);
    }
    putShown(shown, to);
    to.put("</v></c>");
  }
}

function parted({ formula }: Fill, spelling: Spelling) {
  const pieces: string[] = [];
  const rows: number[] = [];
  let text = "><f>";
  spell(formula, spelling, {
    text: (piece) => void (text += piece),
    row: (row) => {
      rows.push(row);
      pieces.push(text);
      text = "";
    },
  });
  pieces.push(`${text}</f><v>`);
  return { pieces, rows };
}

/** Which fills run through a row, for rows asked for from the top down. */
export class RunningFills {
  /** The row below the last. */
  readonly end: number;
  private readonly starting = new Map<number, Fill[]>();
  private running: readonly FillStamp[] = [];
  private nextEnd = Infinity;

  constructor(
    fills: readonly Fill[],
    private readonly writing: FillWriting
  ) {
    let end = 0;
    for (const fill of fills) {
      end = Math.max(end, fill.top + fill.shown.length);
      const there = this.starting.get(fill.top);
      if (there === undefined) this.starting.set(fill.top, [fill]);
      else there.push(fill);
    }
    this.end = end;
  }

  /** From left to right. */
  at(row: number): readonly FillStamp[] {
    const starting = this.starting.get(row);
    if (starting === undefined && row < this.nextEnd) return this.running;
    const going = this.running.filter(({ end }) => end > row);
    const fresh = (starting ?? []).map((fill) => new FillStamp(fill, this.writing));
    this.running = [...going, ...fresh].sort((a, b) => a.column - b.column);
    this.nextEnd = this.running.reduce((least, { end }) => Math.min(least, end), Infinity);
    return this.running;
  }
}
