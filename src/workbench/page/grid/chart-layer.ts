/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/**
 * The charts of the sheet in front, drawn over the cells that they cover and moved along as the grid
 * scrolls. Their figures are the model's, so a cell that is edited moves the bars.
 */
import { Chart } from "chart.js";
import type { FUniver } from "@univerjs/presets";
import type {} from "@univerjs/preset-sheets-core"; // the facade's members of the grid
import type { Block } from "../../../spreadsheet/address";
import { frozenLines } from "../../model/frozen-lines";
import type { BookModel } from "../../model/book-model";
import { element } from "../element";
import { configOf } from "./chart-config";

interface DrawnChart {
  readonly frame: HTMLElement;
  readonly chart: Chart;
  readonly at: Block;
}

export class ChartLayer {
  private drawn: readonly DrawnChart[] = [];
  private signature = "";

  constructor(
    private readonly place: HTMLElement,
    private readonly univer: FUniver,
    private readonly book: BookModel
  ) {
    const { Event } = univer;
    for (const moved of [Event.Scroll, Event.SheetZoomChanged, Event.SheetSkeletonChanged]) {
      univer.addEvent(moved, () => this.position());
    }
    new ResizeObserver(() => this.position()).observe(place);
  }

  /** Brings the charts up to the model. */
  draw(): void {
    const { sheet } = this.book.selection;
    const configured = sheet.charts.flatMap((chart) => {
      const at = chart.at;
      return at === undefined ? [] : [{ at, config: configOf(this.book, sheet, chart) }];
    });
    const signature = JSON.stringify([sheet.id, configured]);
    if (signature !== this.signature) {
      this.signature = signature;
      this.clear();
      this.drawn = configured.map(({ at, config }) => {
        const canvas = element("canvas");
        const frame = element("div", { className: "chart" }, [canvas]);
        this.place.append(frame);
        return { frame, chart: new Chart(canvas, config), at };
      });
    }
    this.position();
  }

  clear(): void {
    for (const { chart, frame } of this.drawn) {
      chart.destroy();
      frame.remove();
    }
    this.drawn = [];
  }

  /** Univer tells places from the corner of the canvas that it paints the cells on. */
  private position(): void {
    const sheet = this.univer.getActiveWorkbook()?.getActiveSheet();
    if (sheet === undefined || this.drawn.length === 0) return;
    const outer = this.place.getBoundingClientRect();
    const canvas = this.canvas();
    const scrolled = scrollOf(sheet);
    const { rows, columns } = frozenLines(this.book.selection.sheet);
    const corner = cornerOf(sheet, rows, columns);
    for (const { frame, at } of this.drawn) {
      const first = sheet.getRange(at.top, at.left).getCellRect();
      const last = sheet.getRange(at.bottom, at.right).getCellRect();
      const isFrozen = at.left < columns;
      const top = first.top - scrolled.y;
      const left = isFrozen ? first.left : first.left - scrolled.x;
      const height = last.bottom - first.top;
      // Under the headings, what stands frozen and the sheets' tabs it may not show.
      const above = Math.max(0, corner.top - top);
      const below = Math.max(0, top + height - canvas.height);
      const before = isFrozen ? 0 : Math.max(0, corner.left - left);
      Object.assign(frame.style, {
        top: `${top + canvas.top - outer.top}px`,
        left: `${left + canvas.left - outer.left}px`,
        width: `${last.right - first.left}px`,
        height: `${height}px`,
        clipPath: `inset(${above}px 0 ${below}px ${before}px)`,
      });
    }
  }

  /** The largest: the formula bar has one too. */
  private canvas(): DOMRect {
    const all = [...this.place.querySelectorAll(".univer canvas")].map((it) =>
      it.getBoundingClientRect()
    );
    return all.reduce((one, other) => (other.height > one.height ? other : one));
  }
}

type FWorksheet = ReturnType<
  NonNullable<ReturnType<FUniver["getActiveWorkbook"]>>["getActiveSheet"]
>;

/** Where the frozen lines end. By their sizes, since a merged cell has no place of its own. */
function cornerOf(sheet: FWorksheet, rows: number, columns: number) {
  let { top, left } = sheet.getRange(0, 0).getCellRect();
  for (let row = 0; row < rows; row += 1) top += sheet.getRowHeight(row);
  for (let column = 0; column < columns; column += 1) left += sheet.getColumnWidth(column);
  return { top, left };
}

/** In pixels. Univer tells cells' places as if nothing had been scrolled, and the scroll in cells. */
function scrollOf(sheet: FWorksheet): { readonly x: number; readonly y: number } {
  const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = sheet.getScrollState();
  const origin = sheet.getRange(0, 0).getCellRect();
  const start = sheet.getRange(sheetViewStartRow, sheetViewStartColumn).getCellRect();
  return { x: start.left - origin.left + offsetX, y: start.top - origin.top + offsetY };
}
