/**
 * Range: a block of cells, its contents and its neighbours.
 */
import { LAST_COLUMN, LAST_ROW } from "../../spreadsheet/address";
import { bounding, cellCount, columnCount, covers, overlap, rowCount } from "../model/block-of";
import type { Write } from "../model/book-model";
import { choiceOf, flagOf } from "../wire/arguments";
import type { Played } from "../wire/played-object";
import { addressOf, areaGiven, areaOf, rangePlayed } from "./areas";
import { played, sheetPlayed } from "./played";
import type { Area, TableOf } from "./played";
import * as lines from "./line-properties";
import * as contents from "./range-cells";

const CLEARED = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;

export const Range: TableOf<"Range"> = {
  kept: true,
  properties: {
    address: { get: addressOf },
    addressLocal: { get: addressOf },
    cellCount: { get: ({ on }) => cellCount(on) },
    rowCount: { get: ({ on }) => rowCount(on) },
    columnCount: { get: ({ on }) => columnCount(on) },
    rowIndex: { get: ({ on }) => on.top },
    columnIndex: { get: ({ on }) => on.left },
    values: { get: contents.values, set: contents.writeCells },
    formulas: { get: contents.formulas, set: contents.writeCells },
    formulasLocal: { get: contents.formulas, set: contents.writeCells },
    numberFormat: { get: contents.numberFormats, set: contents.writeFormats },
    text: { get: contents.texts },
    valueTypes: { get: contents.valueTypes },
    hidden: { get: (area) => hidden(area, "row") === true || hidden(area, "column") === true },
    rowHidden: { get: (area) => hidden(area, "row"), set: (area, v) => hide(area, "row", v) },
    columnHidden: {
      get: (area) => hidden(area, "column"),
      set: (area, v) => hide(area, "column", v),
    },
    isEntireColumn: { get: ({ on }) => on.top === 0 && on.bottom === LAST_ROW },
    isEntireRow: { get: ({ on }) => on.left === 0 && on.right === LAST_COLUMN },
  },
  objects: {
    worksheet: sheetPlayed,
    format: (area) => played("RangeFormat", area),
    conditionalFormats: (area) => played("ConditionalFormatCollection", area),
    dataValidation: (area) => played("DataValidation", area),
  },
  methods: {
    getCell: (area, args) => moved(area, args.number(0), args.number(1), { height: 1, width: 1 }),
    getRow: (area, args) => moved(area, args.number(0), 0, { height: 1 }),
    getColumn: (area, args) => moved(area, 0, args.number(0), { width: 1 }),
    getLastRow: (area) => moved(area, rowCount(area.on) - 1, 0, { height: 1 }),
    getLastColumn: (area) => moved(area, 0, columnCount(area.on) - 1, { width: 1 }),
    getLastCell: (area) =>
      moved(area, rowCount(area.on) - 1, columnCount(area.on) - 1, { height: 1, width: 1 }),
    getEntireRow: (area) => rangePlayed(area, { ...area.on, left: 0, right: LAST_COLUMN }),
    getEntireColumn: (area) => rangePlayed(area, { ...area.on, top: 0, bottom: LAST_ROW }),
    getOffsetRange: (area, args) => moved(area, args.number(0), args.number(1), {}),
    getResizedRange: (area, args) => {
      const height = rowCount(area.on) + args.number(0);
      return moved(area, 0, 0, { height, width: columnCount(area.on) + args.number(1) });
    },
    getAbsoluteResizedRange: (area, args) =>
      moved(area, 0, 0, { height: args.number(0), width: args.number(1) }),
    getBoundingRect: (area, args) =>
      rangePlayed(area, bounding(area.on, areaGiven(area, args, 0).on)),
    getIntersection: (area, args) => common(area, areaGiven(area, args, 0)),
    getIntersectionOrNullObject: (area, args) => common(area, areaGiven(area, args, 0)),
    getUsedRange: (area, args) => {
      const used = area.sheet.used(args.flag(0), area.on);
      return used === undefined
        ? moved(area, 0, 0, { height: 1, width: 1 })
        : rangePlayed(area, used);
    },
    getUsedRangeOrNullObject: (area, args) => {
      const used = area.sheet.used(args.flag(0), area.on);
      return used && rangePlayed(area, used);
    },
    getRowProperties: lines.rowProperties,
    getColumnProperties: lines.columnProperties,
    getMergedAreasOrNullObject: (area) => mergedAreas(area),
    merge: (area, args) => merge(area, args.flag(0)),
    unmerge: (area) => unmerge(area),
    clear: (area, args) => clear(area, args.has(0) ? args.text(0) : "All"),
    select: ({ book, sheet, on }) => book.select(sheet, on),
    _ValidateArraySize: (area, args) => {
      contents.validateSize(area, args.number(0), args.number(1));
    },
  },
};

interface Size {
  readonly height?: number;
  readonly width?: number;
}

function moved(area: Area, down: number, right: number, size: Size): Played {
  const { height = rowCount(area.on), width = columnCount(area.on) } = size;
  const top = area.on.top + down;
  const left = area.on.left + right;
  return rangePlayed(area, { top, left, bottom: top + height - 1, right: left + width - 1 });
}

function common(area: Area, other: Area): Played | undefined {
  const both = area.sheet === other.sheet ? overlap(area.on, other.on) : undefined;
  return both && rangePlayed(area, both);
}

/** Only the merges whose first cell is in the range, as Excel does it. */
function mergedAreas(area: Area): Played | undefined {
  const merges = area.sheet.merges.filter(({ top, left }) =>
    covers(area.on, { top, left, bottom: top, right: left })
  );
  if (merges.length === 0) return undefined;
  const { book, sheet } = area;
  return played("RangeAreas", { book, sheet, all: merges.map((on) => areaOf(area, on)) });
}

/** Only the first cell keeps its value. */
function merge({ book, sheet, on }: Area, across: boolean): void {
  book.checkWritable(sheet, on);
  const rows = Array.from({ length: across ? rowCount(on) : 0 }, (_, i) => on.top + i);
  const blocks = across ? rows.map((row) => ({ ...on, top: row, bottom: row })) : [on];
  for (const block of blocks) {
    sheet.merge(block);
    const lost = [...sheet.cells.within(block)].filter(
      ({ row, column }) => row !== block.top || column !== block.left
    );
    book.write(sheet, block, lost.map(emptied));
  }
}

function unmerge({ book, sheet, on }: Area): void {
  book.checkWritable(sheet, on);
  sheet.unmerge(on);
}

function clear({ book, sheet, on }: Area, applyTo: string): void {
  const what = choiceOf(applyTo, CLEARED, "applyTo");
  book.checkWritable(sheet, on);
  if (what === "All" || what === "Formats") {
    sheet.looks.clear(on);
    if (what === "All") sheet.unmerge(on);
    sheet.cells.clearFormats(on);
  }
  if (what === "All" || what === "Contents") {
    book.write(sheet, on, [...sheet.cells.within(on)].map(emptied));
  }
}

function emptied({ row, column }: { row: number; column: number }): Write {
  return { row, column, raw: "" };
}

/** null where some are hidden and some are not. */
function hidden({ sheet, on }: Area, axis: "row" | "column"): boolean | null {
  const hiddenOnes = axis === "row" ? sheet.hiddenRows : sheet.hiddenColumns;
  const [first, last] = axis === "row" ? [on.top, on.bottom] : [on.left, on.right];
  const count = [...hiddenOnes].filter((it) => it >= first && it <= last).length;
  if (count === 0) return false;
  return count === last - first + 1 ? true : null;
}

function hide({ book, sheet, on }: Area, axis: "row" | "column", value: unknown): void {
  book.checkWritable(sheet, on);
  const hiddenOnes = axis === "row" ? sheet.hiddenRows : sheet.hiddenColumns;
  const [first, last] = axis === "row" ? [on.top, on.bottom] : [on.left, on.right];
  for (let it = first; it <= last; it += 1) {
    if (flagOf(value, `${axis}Hidden`)) hiddenOnes.add(it);
    else hiddenOnes.delete(it);
  }
}
