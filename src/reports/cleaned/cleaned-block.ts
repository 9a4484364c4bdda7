/**
 * 清洗记录: a line for each cleaned cell, what was made of it, and whether it still holds that text.
 *
 * Comparing with "=" overlooks letters' case (and in LibreOffice their width), which is right:
 * neither changes what is read from a text.
 */
import { cell, placeName } from "../../spreadsheet/address";
import type { Cell } from "../../spreadsheet/address";
import { formula } from "../../spreadsheet/formula";
import type { Formula, FormulaPart } from "../../spreadsheet/formula";
import { isError } from "../../spreadsheet/grid";
import type { CellValue } from "../../spreadsheet/grid";
import { label } from "../../spreadsheet/sheet";
import type { CleanedCell } from "./cleaned-cells";
import type { CleanedColumns } from "./cleaned-columns";
import type { CleanedLabels } from "../labels/labels";
import { areas, partOf, placed } from "../placed";
import type { Placed, SheetPart } from "../placed";

/** What a sheet's 清洗记录 is made of. */
export interface CleanedList {
  readonly cells: readonly CleanedCell[];
  readonly columns: CleanedColumns;
  readonly words: CleanedLabels;
  /** The cell with the text 源已改，请重新生成. */
  readonly changed: FormulaPart;
}

/** The rows of its heading and of its header, which may be two. */
export interface HeadRows {
  readonly title: number;
  readonly top: number;
  readonly bottom: number;
}

export function cleanedBlock(list: CleanedList, { title, top, bottom }: HeadRows): SheetPart {
  const { columns, words } = list;
  const heads: readonly (readonly [number, string])[] = [
    [columns.source, words.source],
    [columns.unit, words.unit],
    [columns.what, words.what],
    [columns.asRead, words.asRead],
    [columns.taken, words.taken],
    [columns.how, words.how],
    [columns.now, words.now],
    [columns.state, words.state],
  ];
  const head = areas(
    heads.map(([column, text]) => [
      { top, bottom, left: column, right: column },
      label(text, "asideHead"),
    ])
  );
  const cells = [
    placed(cell(title, columns.source), label(words.heading, "asideTitle")),
    ...list.cells.flatMap((one, i) => cleanedLine(one, columns.firstRow + i, list)),
  ];
  return partOf(head, { cells, merges: [] });
}

function cleanedLine(
  one: CleanedCell,
  row: number,
  { columns, words, changed }: CleanedList
): readonly Placed[] {
  const { source, asRead, taken } = one;
  const [read, value] = [cell(row, columns.asRead), cell(row, columns.taken)];
  const { now, state } = following(one, { read, value, words, changed });
  const figure = typeof taken === "number" ? "asideFigure" : "asideText";
  return [
    placed(cell(row, columns.source), label(placeName(source), "asideText")),
    placed(cell(row, columns.unit), label(one.unit, "asideText")),
    placed(cell(row, columns.what), label(one.what, "asideText")),
    placed(read, { value: plain(asRead), style: "asideText" }),
    placed(value, { value: taken, style: figure }),
    placed(cell(row, columns.how), label(one.how, "asideText")),
    placed(cell(row, columns.now), { formula: now, shown: taken, style: figure }),
    placed(cell(row, columns.state), {
      formula: state,
      shown: words.unchanged,
      style: "asideText",
    }),
  ];
}

interface Beside {
  readonly read: Cell;
  readonly value: Cell;
  readonly words: CleanedLabels;
  readonly changed: FormulaPart;
}

/** Of a cell that failed when it was read nothing is compared: while it fails, the formulas do. */
function following(
  { source, asRead, otherwise }: CleanedCell,
  { read, value, words, changed }: Beside
): { readonly now: Formula; readonly state: Formula } {
  const other = formula`IF(ISNUMBER(${source}),${words.nowNumber},${words.nowOther})`;
  if (isError(asRead)) {
    const state = formula`IFERROR(IF(${source}&""="",${words.nowOther},${other}),${words.unchanged})`;
    return { now: formula`IFERROR(${otherwise},${value})`, state };
  }
  const same = formula`${source}=${read}`;
  return {
    now: formula`IFERROR(IF(${same},${value},${otherwise}),${changed})`,
    state: formula`IFERROR(IF(${same},${words.unchanged},${other}),${words.nowOther})`,
  };
}

function plain(asRead: CellValue): string | number | boolean {
  if (asRead === undefined) return "";
  return isError(asRead) ? asRead.error : asRead;
}
