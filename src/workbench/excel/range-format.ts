/**
 * RangeFormat and its parts: looks of cells, widths and heights.
 * A property that cells of the range differ in is null.
 */
import type { LookValue } from "../model/looks";
import { STANDARD } from "../model/sheet-model";
import { choiceOf, flagOf, numberOf, textOf } from "../wire/arguments";
import { invalidArgument } from "../wire/host-error";
import type { Property } from "../wire/type-table";
import { played } from "./played";
import type { Area, TableOf } from "./played";

const HORIZONTAL = [
  ...["General", "Left", "Center", "Right", "Fill", "Justify"],
  ...["CenterAcrossSelection", "Distributed"],
];
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"];
const UNDERLINE = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"];

type Check = (value: unknown, what: string) => LookValue;

export function look(key: string, unset: LookValue, check: Check): Property<Area> {
  return {
    get: ({ sheet, on }) => sheet.looks.common(key, on, unset),
    set: (area, value) => setLook(area, key, check(value, key)),
  };
}

export function setLook({ book, sheet, on }: Area, key: string, value: LookValue): void {
  book.checkWritable(sheet, on);
  sheet.looks.set(key, on, value);
  book.emit({ kind: "formatted", sheet, on });
}

export function oneOf(choices: readonly string[]): Check {
  return (value, what) => choiceOf(value, choices, what);
}

/** #RRGGBB, given back in capitals; a colour by its English name stays as it is. */
export function colorOf(value: unknown, what: string): string {
  const color = textOf(value, what);
  if (/^#[0-9a-f]{6}$/i.test(color)) return color.toUpperCase();
  if (color === "" || /^[a-z]+$/i.test(color)) return color;
  throw invalidArgument(`${what} ${color} is no colour`);
}

export const RangeFormat: TableOf<"RangeFormat"> = {
  properties: {
    horizontalAlignment: look("horizontal", "General", oneOf(HORIZONTAL)),
    verticalAlignment: look("vertical", "Bottom", oneOf(VERTICAL)),
    wrapText: look("wrap", false, flagOf),
    indentLevel: look("indent", 0, numberOf),
    shrinkToFit: look("shrink", false, flagOf),
    textOrientation: look("orientation", 0, numberOf),
    columnWidth: {
      get: ({ sheet, on }) => commonSize(sheet.columnWidths, [on.left, on.right], "columnWidth"),
      set: (area, value) => setSize(area, "columnWidth", value),
    },
    rowHeight: {
      get: ({ sheet, on }) => commonSize(sheet.rowHeights, [on.top, on.bottom], "rowHeight"),
      set: (area, value) => setSize(area, "rowHeight", value),
    },
    useStandardWidth: { set: (area) => standardSize(area, "columnWidth") },
    useStandardHeight: { set: (area) => standardSize(area, "rowHeight") },
  },
  objects: {
    fill: (area) => played("RangeFill", area),
    font: (area) => played("RangeFont", area),
    borders: (area) => played("RangeBorderCollection", area),
    protection: (area) => played("FormatProtection", area),
  },
  methods: {
    autofitColumns: (area) => autofitColumns(area),
    autofitRows: ({ book, sheet, on }) => {
      book.checkWritable(sheet, on);
      for (const row of [...sheet.rowHeights.keys()]) {
        if (row >= on.top && row <= on.bottom) sheet.rowHeights.delete(row);
      }
    },
  },
};

export const RangeFill: TableOf<"RangeFill"> = {
  properties: { color: look("fill.color", "#FFFFFF", colorOf) },
  methods: {
    clear: ({ book, sheet, on }) => {
      book.checkWritable(sheet, on);
      sheet.looks.clear(on, "fill.color");
    },
  },
};

export const RangeFont: TableOf<"RangeFont"> = {
  properties: {
    bold: look("font.bold", false, flagOf),
    italic: look("font.italic", false, flagOf),
    strikethrough: look("font.strikethrough", false, flagOf),
    underline: look("font.underline", "None", oneOf(UNDERLINE)),
    color: look("font.color", "#000000", colorOf),
    name: look("font.name", "等线", textOf),
    size: look("font.size", 11, numberOf),
  },
};

export const FormatProtection: TableOf<"FormatProtection"> = {
  properties: {
    locked: look("locked", true, flagOf),
    formulaHidden: look("formulaHidden", false, flagOf),
  },
};

type Dimension = keyof typeof STANDARD;

function commonSize(
  sizes: ReadonlyMap<number, number>,
  [first, last]: readonly [number, number],
  dimension: Dimension
): number | null {
  const set = [...sizes].filter(([at]) => at >= first && at <= last).map(([, size]) => size);
  const all = set.length === last - first + 1 ? set : [...set, STANDARD[dimension]];
  return all.every((size) => size === all[0]) ? (all[0] ?? STANDARD[dimension]) : null;
}

function setSize({ book, sheet, on }: Area, dimension: Dimension, value: unknown): void {
  book.checkWritable(sheet, on);
  const size = numberOf(value, dimension);
  if (size < 0) throw invalidArgument(`${dimension} ${size}`);
  const [first, last] = dimension === "columnWidth" ? [on.left, on.right] : [on.top, on.bottom];
  const sizes = dimension === "columnWidth" ? sheet.columnWidths : sheet.rowHeights;
  for (let at = first; at <= last; at += 1) sizes.set(at, size);
  book.emit({ kind: "formatted", sheet, on });
}

function standardSize({ book, sheet, on }: Area, dimension: Dimension): void {
  book.checkWritable(sheet, on);
  const [first, last] = dimension === "columnWidth" ? [on.left, on.right] : [on.top, on.bottom];
  const sizes = dimension === "columnWidth" ? sheet.columnWidths : sheet.rowHeights;
  for (const at of [...sizes.keys()]) if (at >= first && at <= last) sizes.delete(at);
  book.emit({ kind: "formatted", sheet, on });
}

/** Near enough: 7 points a letter, twice that for a Chinese character. */
function autofitColumns({ book, sheet, on }: Area): void {
  book.checkWritable(sheet, on);
  const widest = new Map<number, number>();
  for (const { column, value } of sheet.cells.within(on)) {
    const text = typeof value === "object" ? value.error : String(value ?? "");
    const width = [...text].reduce((sum, letter) => sum + (letter > "\u2e7f" ? 12 : 6.5), 10);
    widest.set(column, Math.max(widest.get(column) ?? 0, width));
  }
  widest.forEach((width, column) => sheet.columnWidths.set(column, width));
}
