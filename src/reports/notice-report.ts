/** A few lines on a sheet of ours: how a ribbon button speaks where there is no pane to speak in. */
import type { Sheet } from "../spreadsheet/sheet";

export interface NoticeInput {
  readonly sheetName: string;
  readonly title: string;
  readonly lines: readonly string[];
}

export function noticeReport({ sheetName, title, lines }: NoticeInput): Sheet {
  return {
    name: sheetName,
    mark: "notice",
    rows: [[{ value: title, style: "title" }], ...lines.map((value) => [{ value, style: "line" }])],
    styles: {
      title: { font: "黑体", size: 14, vertical: "center" },
      line: { font: "宋体", size: 11, vertical: "top", wrap: true, numberFormat: "@" },
    },
    columns: [{ width: 90 }],
    rowHeights: { 0: 30 },
    merges: [],
    frozen: { rows: 0, columns: 0 },
    conditionals: [],
    validations: [],
    names: [],
    charts: [],
    showGridLines: false,
  };
}
