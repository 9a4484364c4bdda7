/**
 * 问题清单 as a sheet, for whoever must put the source in order: what, where, and what to do.
 *
 *     A 序号   B 级别   C 位置   D 说明
 */
import type { Look, Sheet, SheetCell } from "../spreadsheet/sheet";

export interface FindingsInput {
  readonly sheetName: string;
  readonly mark: string;
  readonly title: string;
  readonly header: readonly [number: string, severity: string, place: string, message: string];
  readonly footer: string;
  readonly lines: readonly FindingLine[];
}

export interface FindingLine {
  readonly severity: string;
  readonly place: string;
  readonly message: string;
}

const BODY: Look = {
  font: "宋体",
  size: 10,
  vertical: "center",
  border: { color: "595959", style: "thin" },
};
const STYLES: Readonly<Record<string, Look>> = {
  title: { font: "黑体", size: 16, horizontal: "left", vertical: "center" },
  head: { ...BODY, font: "黑体", fill: "E7ECF3", horizontal: "center" },
  number: { ...BODY, horizontal: "center" },
  // Text, or a message that begins with "=" would be taken for a formula when it is edited.
  text: { ...BODY, horizontal: "left", wrap: true, numberFormat: "@" },
};
const WIDTHS = [6, 10, 22, 70];
const HEADER_ROWS = 2;

export function findingsReport(input: FindingsInput): Sheet {
  const body = input.lines.map(lineCells);
  return {
    name: input.sheetName,
    mark: input.mark,
    rows: [
      [{ value: input.title, style: "title" }],
      input.header.map((value) => ({ value, style: "head" })),
      ...body,
    ],
    styles: STYLES,
    columns: WIDTHS.map((width) => ({ width })),
    rowHeights: { 0: 30 },
    merges: [],
    frozen: { rows: HEADER_ROWS, columns: 0 },
    conditionals: [],
    validations: [],
    names: [],
    charts: [],
    print: {
      area: { top: 0, left: 0, bottom: HEADER_ROWS + body.length - 1, right: WIDTHS.length - 1 },
      orientation: "landscape",
      titleRows: [1, 1],
      footer: input.footer,
    },
    showGridLines: false,
  };
}

function lineCells({ severity, place, message }: FindingLine, i: number): readonly SheetCell[] {
  return [
    { value: i + 1, style: "number" },
    { value: severity, style: "number" },
    { value: place, style: "text" },
    { value: message, style: "text" },
  ];
}
