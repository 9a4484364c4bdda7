/**
 * A sheet that the add-in made on the workbench, as a sheet to write into the package: what Office.js
 * set, said once more in the words in which the file adapter takes it.
 */
import type { Block } from "../../spreadsheet/address";
import type { BorderLine, CellLook } from "../../workbook/file/read/cell-looks";
import { markedSheets } from "../../workbook/marks";
import type { ColumnLook, Look, Sheet, SheetCell, SheetName } from "../../spreadsheet/sheet";
import { parseBlock } from "../model/block-of";
import type { BookModel } from "../model/book-model";
import { cellLook } from "../model/cell-look";
import type { CellState } from "../model/cells";
import { frozenLines } from "../model/frozen-lines";
import type { SheetModel } from "../model/sheet-model";
import { chartsOf, conditionalsOf, printOf, validationsOf } from "./sheet-extras";

/** As the adapter for Excel counts: a digit is 8 pixels wide, with 5 beside, and points are 3/4 pixels. */
const charactersOf = (points: number): number => (points / 0.75 - 5) / 8;
const USUAL_WIDTH = 9;

export function sheetOfModel(book: BookModel, sheet: SheetModel): Sheet {
  const dressed = new Wardrobe();
  const rows = rowsOf(sheet, dressed);
  const print = printOf(sheet);
  return {
    name: sheet.name,
    mark: markOfSheet(book, sheet),
    rows,
    styles: dressed.styles,
    columns: columnsOf(sheet),
    rowHeights: Object.fromEntries(sheet.rowHeights),
    merges: sheet.merges,
    frozen: frozenLines(sheet),
    conditionals: conditionalsOf(sheet),
    validations: validationsOf(sheet),
    names: namesOf(sheet),
    charts: chartsOf(sheet),
    showGridLines: sheet.showGridlines,
    ...(sheet.tabColor === "" ? {} : { tabColor: sheet.tabColor.replace("#", "") }),
    ...(print === undefined ? {} : { print }),
  };
}

/** One without a mark was made by a script; it gets its name for one. */
function markOfSheet(book: BookModel, sheet: SheetModel): string {
  const marks = [...markedSheets([...book.names.values()])];
  return marks.find(([, name]) => name === sheet.name)?.[0] ?? `workbench.${sheet.name}`;
}

function rowsOf(sheet: SheetModel, dressed: Wardrobe): readonly (readonly SheetCell[])[] {
  const used = sheet.used(false);
  if (used === undefined) return [];
  return Array.from({ length: used.bottom + 1 }, (_, row) =>
    Array.from({ length: used.right + 1 }, (__, column) => {
      const style = dressed.nameOf(cellLook(sheet, row, column));
      return sheetCell(sheet.cells.at(row, column), style);
    })
  );
}

function sheetCell(cell: CellState | undefined, style: string): SheetCell {
  const { value, formula } = cell ?? {};
  if (formula !== undefined) return { formula: { formula }, shown: value ?? 0, style };
  if (value === undefined) return { style };
  return typeof value === "object" ? { value: value.error, style } : { value, style };
}

/** Looks by name, each once. */
class Wardrobe {
  readonly styles: Record<string, Look> = {};
  private readonly names = new Map<string, string>();

  nameOf(look: CellLook): string {
    const key = JSON.stringify(look);
    const known = this.names.get(key);
    if (known !== undefined) return known;
    const name = `look${this.names.size + 1}`;
    this.names.set(key, name);
    this.styles[name] = lookOf(look);
    return name;
  }
}

function lookOf({ borders = {}, horizontal, vertical, ...look }: CellLook): Look {
  const sides = HORIZONTAL.filter((side) => side === horizontal);
  const heights = VERTICAL.filter((height) => height === vertical);
  const [line] = Object.values(borders); // ours go round the whole cell
  return {
    ...look,
    ...(sides[0] === undefined ? {} : { horizontal: sides[0] }),
    ...(heights[0] === undefined ? {} : { vertical: heights[0] }),
    ...(line === undefined ? {} : { border: { color: line.color, style: styleOf(line) } }),
  };
}

const HORIZONTAL = ["left", "center", "right"] as const;
const VERTICAL = ["top", "center", "bottom"] as const;

function styleOf({ style }: BorderLine): "thin" | "medium" | "hair" {
  return style === "medium" || style === "hair" ? style : "thin";
}

function columnsOf({ columnWidths, hiddenColumns }: SheetModel): readonly ColumnLook[] {
  const last = Math.max(-1, ...columnWidths.keys(), ...hiddenColumns);
  return Array.from({ length: last + 1 }, (_, column) => {
    const points = columnWidths.get(column);
    const width = points === undefined ? USUAL_WIDTH : charactersOf(points);
    return hiddenColumns.has(column) ? { width, hidden: true } : { width };
  });
}

function namesOf({ names }: SheetModel): readonly SheetName[] {
  return [...names.values()].flatMap(({ name, refersTo }) => {
    const on: Block | undefined = parseBlock(refersTo);
    return on === undefined ? [] : [{ name, refersTo: on }];
  });
}
