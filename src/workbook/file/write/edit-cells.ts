/**
 * Cells of the user's own sheets changed where they stand: the part keeps every other byte.
 *
 * A cell keeps its look. Trap: Excel writes a shared formula once, in the first cell that has it; where
 * that cell is overwritten, the others are given the formula in words, or they would be left without.
 */
import { a1, cell } from "../../../spreadsheet/address";
import type { Grid } from "../../../spreadsheet/grid";
import { withFullCalculation } from "../package/change-workbook";
import { changedRelations } from "../package/change-relations";
import { draftOf } from "./draft";
import { editedCellXml } from "./edited-cell-xml";
import type { CellEdit } from "./edited-cell-xml";
import type { MakePacker } from "../zip/packer";
import type { Package, SheetPart } from "../package/parts";
import { placeCells } from "./place-cells";
import type { PlacedCell, PlacedRow, PlacedRows } from "./place-cells";
import { relationshipsPart } from "../package/relationships";
import { cellText } from "../xml/xml-text";
import { inserted, prefixed, spliced } from "../xml/xml-splice";
import type { Splice } from "../xml/xml-splice";
import type { Zip } from "../zip/zip";

/** The package with these cells of one sheet as the user left them. */
export function withCells(
  book: Package,
  sheet: SheetPart,
  { edits, grid, packer }: { edits: readonly CellEdit[]; grid: Grid; packer: MakePacker }
): Zip {
  const draft = draftOf(book.zip, packer);
  draft.put(sheet.part, editedPart(draft.text(sheet.part) ?? "", edits, grid));
  const workbook = draft.text(book.workbookPart) ?? "";
  draft.put(book.workbookPart, withFullCalculation(workbook, book.workbookPart));
  if (book.calcChainPart !== undefined) {
    draft.drop(book.calcChainPart); // it lists every formula's cell, and Excel makes a new one
    const part = relationshipsPart(book.workbookPart);
    const change = { owner: book.workbookPart, add: [], dropType: "calcChain" };
    draft.put(part, changedRelations(draft.text(part), change).xml);
  }
  return draft.zip();
}

export function editedPart(xml: string, edits: readonly CellEdit[], grid: Grid): string {
  const rows = placeCells(xml);
  const byRow = new Map<number, CellEdit[]>();
  for (const edit of [...edits].sort((a, b) => a.row - b.row || a.column - b.column)) {
    byRow.set(edit.row, [...(byRow.get(edit.row) ?? []), edit]);
  }
  const splices = [...byRow].flatMap(([row, inRow]) => {
    const placed = rows.rows.get(row);
    return placed === undefined
      ? [newRow(rows, row, inRow)]
      : rowSplices(xml, placed, { edits: inRow, prefix: rows.prefix });
  });
  return spliced(xml, [...inList(xml, rows, splices), ...spelledOut(rows, edits, grid)]);
}

function rowSplices(
  xml: string,
  row: PlacedRow,
  { edits, prefix }: { edits: readonly CellEdit[]; prefix: string }
): Splice[] {
  const splices = edits.map((edit): Splice => {
    const old = row.cells.get(edit.column);
    const insert = prefixed(editedCellXml(edit, old?.style), prefix);
    if (old !== undefined) return { at: old.start, remove: old.end - old.start, insert };
    const next = [...row.cells.values()].find(({ column }) => column > edit.column);
    return inserted(next?.start ?? row.close, insert);
  });
  if (row.close < row.end) return splices;
  const tag = `${xml.slice(row.start, row.end).replace(/\s*\/>$/, "")}>`;
  const cells = splices.map(({ insert }) => insert).join("");
  return [{ at: row.start, remove: row.end - row.start, insert: `${tag}${cells}</${prefix}row>` }];
}

function newRow(rows: PlacedRows, row: number, edits: readonly CellEdit[]): Splice {
  const cells = edits.map((edit) => editedCellXml(edit, undefined)).join("");
  const next = [...rows.rows.values()].find((placed) => placed.row > row);
  return inserted(
    next?.start ?? rows.close,
    prefixed(`<row r="${row + 1}">${cells}</row>`, rows.prefix)
  );
}

/** An empty <sheetData/> is opened for its first rows. */
function inList(xml: string, rows: PlacedRows, splices: readonly Splice[]): readonly Splice[] {
  if (rows.close < rows.end || splices.length === 0) return splices;
  const tag = `${xml.slice(rows.start, rows.end).replace(/\s*\/>$/, "")}>`;
  const inside = splices.map(({ insert }) => insert).join("");
  const insert = `${tag}${inside}</${rows.prefix}sheetData>`;
  return [{ at: rows.start, remove: rows.end - rows.start, insert }];
}

/** The formulas that lose the cell in which they were written. */
function spelledOut(rows: PlacedRows, edits: readonly CellEdit[], grid: Grid): Splice[] {
  const edited = new Set(edits.map(({ row, column }) => a1(cell(row, column))));
  const isEdited = ({ row, column }: PlacedCell) => edited.has(a1(cell(row, column)));
  const orphaned = new Set(
    rows.sharing.filter((it) => it.shared?.isFirst === true && isEdited(it)).map(sharedId)
  );
  return rows.sharing.flatMap((it) => {
    const text = grid.formulaAt(it.row, it.column);
    if (it.shared === undefined || isEdited(it) || !orphaned.has(sharedId(it))) return [];
    const { start, end } = it.shared;
    const insert = prefixed(`<f>${cellText(text ?? "")}</f>`, rows.prefix);
    return [{ at: start, remove: end - start, insert }];
  });
}

function sharedId({ shared }: PlacedCell): string {
  return shared?.id ?? "";
}
