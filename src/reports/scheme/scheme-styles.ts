/** The looks of a 考核办法 sheet: what may be changed is blue on cream, as on the ranking sheet. */
import type { Look } from "../../spreadsheet/sheet";

const LINE = { color: "A6A6A6", style: "thin" } as const;
const BODY: Look = { font: "宋体", size: 11, vertical: "center", border: LINE };
const INPUT: Look = { ...BODY, color: "1F4E9E", fill: "FFFDF3" };

export const STYLES: Readonly<Record<string, Look>> = {
  title: { font: "黑体", size: 20, horizontal: "center", vertical: "center", shrink: true },
  hint: {
    font: "宋体",
    size: 10,
    color: "7F7F7F",
    horizontal: "left",
    vertical: "center",
    wrap: true,
  },
  section: { font: "黑体", size: 12, color: "1F3864", horizontal: "left", vertical: "center" },
  head: { ...BODY, font: "黑体", fill: "E7ECF3", horizontal: "center", wrap: true },
  index: { ...BODY, horizontal: "center" },
  text: { ...BODY, horizontal: "left", indent: 1 },
  name: { ...INPUT, horizontal: "left", indent: 1, shrink: true },
  note: { ...BODY, horizontal: "left", wrap: true, size: 9 },
  choice: { ...INPUT, horizontal: "center", shrink: true },
  input: { ...INPUT, horizontal: "center", shrink: true },
  number: { ...INPUT, horizontal: "center", numberFormat: "General", shrink: true },
  percent: { ...INPUT, horizontal: "center", numberFormat: "0%", shrink: true },
};
