/**
 * 核数表: every printed figure beside what it comes to when it is worked out again.
 *
 * What somebody must look at stands first and is all that is printed; the hundreds that match follow for
 * reference, outside the print area.
 *
 *     A 序号   B 位置   C 单位   D 项目   E 表中数   F 复算数   G 差额   H 结论   I 说明
 */
import { formula } from "../spreadsheet/formula";
import type { Formula } from "../spreadsheet/formula";
import type { Look, Shown, Sheet, SheetCell } from "../spreadsheet/sheet";
import { textWidth } from "./text-width";
import { cellFormula, reckoningFormula } from "./reckoning-formula";
import type { CellReckoning, ReckonedCell } from "./reckoning-formula";

export interface CheckReportInput {
  readonly sheetName: string;
  readonly mark: string;
  readonly title: string;
  /** How many there are of each verdict. */
  readonly counts: string;
  /** How many of each kind. */
  readonly kinds: string;
  readonly header: readonly string[];
  readonly footer: string;
  /** To be looked at, gravest first. */
  readonly lines: readonly CheckLine[];
  readonly matching: readonly CheckLine[];
  /** Over those that match. */
  readonly rest: string;
}

export interface CheckLine {
  readonly place: string;
  readonly of: string;
  readonly item: string;
  readonly printed: number | string;
  /** How many decimals each of the two figures is told to; absent where they are told as they are. */
  readonly places?: { readonly printed: number; readonly recomputed: number };
  /** Where the printed figure is a number in its cell. */
  readonly printedCell?: ReckonedCell;
  readonly recomputed?: number;
  /** Absent where it is found by looking, as a rank is. */
  readonly reckoning?: CellReckoning;
  readonly verdict: string;
  readonly isFault: boolean;
  readonly message: string;
}

const BODY: Look = {
  font: "宋体",
  size: 10,
  vertical: "center",
  border: { color: "595959", style: "thin" },
};
// Without a format of its own: 0.###### leaves Excel a bare point behind 110.
const NUMBER: Look = { ...BODY, horizontal: "right" };
const FAULT: Look = { ...BODY, horizontal: "center", bold: true, color: "9C0006", fill: "FFC7CE" };
// Text, or what begins with "=" would be taken for a formula when it is edited.
const TEXT: Look = { ...BODY, horizontal: "left", wrap: true, numberFormat: "@" };
const STYLES: Readonly<Record<string, Look>> = {
  title: { font: "黑体", size: 16, horizontal: "center", vertical: "center" },
  counts: { font: "宋体", size: 10, horizontal: "left", vertical: "center", wrap: true },
  head: { ...BODY, font: "黑体", fill: "E7ECF3", horizontal: "center" },
  order: { ...BODY, horizontal: "center" },
  verdict: { ...BODY, horizontal: "center" },
  fault: FAULT,
  number: NUMBER,
  text: TEXT,
};
const WIDTHS = [6, 16, 14, 30, 11, 11, 9, 12, 60];
/** Points: a line of text, and what a row has above and below. */
const [LINE, ROOM] = [13, 5];
/** Texts are set in 10 points; widths are counted in characters of 11. */
const TEXT_SIZE = 10 / 11;
const HEADER_ROWS = 4;
const [PRINTED, RECOMPUTED] = [4, 5];

export function checkReport(input: CheckReportInput): Sheet {
  const right = WIDTHS.length - 1;
  const caption = HEADER_ROWS + input.lines.length;
  const across = (row: number) => ({ top: row, left: 0, bottom: row, right });
  return {
    name: input.sheetName,
    mark: input.mark,
    rows: [
      [{ value: input.title, style: "title" }],
      [{ value: input.counts, style: "counts" }],
      [{ value: input.kinds, style: "counts" }],
      input.header.map((value) => ({ value, style: "head" })),
      ...input.lines.map((line, i) => lineCells(line, HEADER_ROWS + i, i + 1)),
      [{ value: input.rest, style: "counts" }],
      ...input.matching.map((line, i) =>
        lineCells(line, caption + 1 + i, input.lines.length + 1 + i)
      ),
    ],
    styles: STYLES,
    columns: WIDTHS.map((width) => ({ width })),
    rowHeights: heightsOf(input, caption),
    merges: [0, 1, 2, caption].map(across),
    frozen: { rows: HEADER_ROWS, columns: 0 },
    conditionals: [],
    validations: [],
    names: [],
    charts: [],
    print: {
      area: { top: 0, left: 0, bottom: caption, right },
      orientation: "landscape",
      titleRows: [HEADER_ROWS - 1, HEADER_ROWS - 1],
      footer: input.footer,
    },
    showGridLines: false,
  };
}

function heightsOf(
  { lines, matching, kinds }: CheckReportInput,
  caption: number
): Readonly<Record<number, number>> {
  const width = WIDTHS.reduce((sum, one) => sum + one, 0);
  const kindLines = Math.max(1, Math.ceil((textWidth(kinds) * TEXT_SIZE) / width));
  const heights: Record<number, number> = {
    0: 30,
    1: LINE + ROOM,
    2: kindLines * LINE + ROOM,
    3: LINE + ROOM,
    [caption]: LINE + ROOM,
  };
  lines.forEach((line, i) => (heights[HEADER_ROWS + i] = heightOf(line)));
  matching.forEach((line, i) => (heights[caption + 1 + i] = heightOf(line)));
  return heights;
}

/** A row is as high as the longest of its texts, set in its column's width, needs. */
function heightOf({ place, of, item, message }: CheckLine): number {
  const [, placeWidth = 1, ofWidth = 1, itemWidth = 1] = WIDTHS;
  const messageWidth = WIDTHS[WIDTHS.length - 1] ?? 1;
  const most = Math.max(
    textWidth(place) / placeWidth,
    textWidth(of) / ofWidth,
    textWidth(item) / itemWidth,
    textWidth(message) / messageWidth
  );
  return Math.max(1, Math.ceil(most * TEXT_SIZE)) * LINE + ROOM;
}

function lineCells(line: CheckLine, row: number, order: number): readonly SheetCell[] {
  return [
    { value: order, style: "order" },
    { value: line.place, style: "text" },
    { value: line.of, style: "text" },
    { value: line.item, style: "text" },
    printedCell(line),
    recomputedCell(line),
    differenceCell(line, row),
    { value: line.verdict, style: line.isFault ? "fault" : "verdict" },
    { value: line.message, style: "text" },
  ];
}

function printedCell({ printed, printedCell: at, places }: CheckLine): SheetCell {
  if (at !== undefined) {
    return { formula: told(cellFormula(at), places?.printed), shown: printed, style: "number" };
  }
  return { value: printed, style: typeof printed === "number" ? "number" : "text" };
}

function recomputedCell({ recomputed, reckoning, places }: CheckLine): SheetCell {
  if (recomputed === undefined) return { value: "—", style: "order" };
  const live = reckoning && reckoningFormula(reckoning);
  return live === undefined
    ? { value: recomputed, style: "number" }
    : { formula: told(live, places?.recomputed), shown: recomputed, style: "number" };
}

/** Twice, for the first takes away what doubles added. */
function told(figure: Formula, places: number | undefined): Formula {
  if (places === undefined) return figure;
  return formula`IFERROR(ROUND(ROUND(${figure},10),${places}),${"—"})`;
}

function differenceCell({ printed, recomputed }: CheckLine, row: number): SheetCell {
  const [a, b] = [
    { row, column: PRINTED },
    { row, column: RECOMPUTED },
  ];
  const both = typeof printed === "number" && recomputed !== undefined;
  const shown: Shown = both ? Math.round((printed - recomputed) * 1e6) / 1e6 : "—";
  return {
    formula: formula`IF(COUNT(${a},${b})=2,ROUND(${a}-${b},6),${"—"})`,
    shown,
    style: "number",
  };
}
