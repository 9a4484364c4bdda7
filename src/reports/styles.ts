/**
 * The looks of result sheets: 黑体 heads and 宋体 body, thin borders, as a 通报 is printed in China.
 *
 * 方正小标宋, the usual face of official titles, is missing on most machines outside government;
 * 黑体 is on all that have a Chinese Office.
 */
import type { Look } from "../spreadsheet/sheet";

const HEAD_FONT = "黑体";
const BODY_FONT = "宋体";
const LINE = { color: "595959", style: "thin" } as const;
const FAINT = { color: "D9D9D9", style: "thin" } as const;

const BODY: Look = { font: BODY_FONT, size: 10, vertical: "center", border: LINE };
const FIGURE: Look = { ...BODY, horizontal: "right", shrink: true };
const CENTRED: Look = { ...BODY, horizontal: "center", shrink: true };
const LEFT: Look = { ...BODY, horizontal: "left", shrink: true };
const TOTAL: Look = { bold: true, fill: "F2F2F2" };
const PLAIN: Look = { font: BODY_FONT, size: 10, vertical: "center" };
const ASIDE: Look = {
  font: BODY_FONT,
  size: 9,
  vertical: "center",
  color: "595959",
  border: FAINT,
};
const ASIDE_FIGURE: Look = { ...ASIDE, horizontal: "right", shrink: true };
const INPUT: Look = { ...ASIDE, color: "1F4E9E", fill: "FFF9E5", horizontal: "right" };

/** A cell to fill in among printed ones. */
const FIELD: Look = { ...CENTRED, color: "1F4E9E", fill: "FFF9E5" };

const RATE = "0.00%";
const SCORE = "0.00";
const POINTS = "+0.00;-0.00;0.00";
const DATE = "yyyy-mm-dd";

export const STYLES: Readonly<Record<string, Look>> = {
  title: { font: HEAD_FONT, size: 18, horizontal: "center", vertical: "center", shrink: true },
  asOf: { ...PLAIN, size: 11, horizontal: "center" },
  unitLine: { ...PLAIN, horizontal: "right" },
  warning: { ...PLAIN, bold: true, color: "C00000", horizontal: "left" },
  head: {
    ...CENTRED,
    shrink: false,
    font: HEAD_FONT,
    fill: "E7ECF3",
    wrap: true,
  },
  caption: { ...LEFT, font: HEAD_FONT, fill: "F7F8FA", indent: 1 },
  mark: { ...CENTRED, shrink: false },
  rank: CENTRED,
  unit: { ...LEFT, indent: 1 },
  ...amounts(FIGURE, ""),
  ...amounts({ ...FIGURE, ...TOTAL }, "Total"),
  rate: { ...FIGURE, numberFormat: RATE },
  rateTotal: { ...FIGURE, ...TOTAL, numberFormat: RATE },
  score: { ...FIGURE, bold: true, numberFormat: SCORE },
  scoreTotal: { ...FIGURE, ...TOTAL, numberFormat: SCORE },
  points: { ...FIGURE, numberFormat: SCORE },
  lead: { ...FIGURE, numberFormat: POINTS },
  leadTotal: { ...FIGURE, ...TOTAL, numberFormat: POINTS },
  status: CENTRED,
  statusTotal: { ...CENTRED, ...TOTAL },
  setName: CENTRED,
  block: { ...LEFT, font: HEAD_FONT, size: 11, fill: "DCE6F2", indent: 1 },
  list: { ...LEFT, size: 9, wrap: true, shrink: false },
  remark: { ...LEFT, indent: 1 },
  totalHead: { ...CENTRED, ...TOTAL },
  note: { ...PLAIN, size: 9, horizontal: "left", wrap: true },
  measureHead: { ...LEFT, font: HEAD_FONT, size: 11, fill: "DCE6F2", indent: 1 },
  measure: { ...LEFT, indent: 1 },
  measureList: { ...LEFT, indent: 1, wrap: true, shrink: false },
  signature: { ...PLAIN, size: 10.5, horizontal: "left" },
  asideTitle: { font: HEAD_FONT, size: 11, vertical: "center", color: "595959" },
  asideHead: { ...ASIDE, fill: "F2F2F2", horizontal: "center", wrap: true },
  asideText: { ...ASIDE, horizontal: "left" },
  asideNote: { font: BODY_FONT, size: 9, vertical: "center", color: "808080" },
  asideFigure: ASIDE_FIGURE,
  asideLimit: { ...ASIDE_FIGURE, numberFormat: '[>=1000000]"—";General' },
  asideRate: { ...ASIDE_FIGURE, numberFormat: RATE },
  asideScore: { ...ASIDE_FIGURE, numberFormat: SCORE },
  asideLead: { ...ASIDE_FIGURE, numberFormat: POINTS },
  fieldFigure: FIELD,
  fieldText: FIELD,
  fieldDate: { ...FIELD, numberFormat: DATE },
  day: { ...CENTRED, numberFormat: DATE },
  asideDay: { ...ASIDE_FIGURE, numberFormat: DATE },
  fieldPercent: { ...FIELD, numberFormat: "0.0#%" },
  inputFigure: INPUT,
  inputText: INPUT,
  inputPercent: { ...INPUT, numberFormat: "0%" },
  inputShare: { ...INPUT, numberFormat: RATE },
  inputRate: { ...INPUT, numberFormat: "0.0000##" },
  inputDate: { ...INPUT, numberFormat: DATE },
};

function amounts(look: Look, suffix: string): Record<string, Look> {
  const all: Record<string, Look> = {};
  for (const [places, decimals] of ["", ".0", ".00", ".000", ".0000"].entries()) {
    all[`amount${places}${suffix}`] = { ...look, numberFormat: `#,##0${decimals}` };
  }
  return all;
}
