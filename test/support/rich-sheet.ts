/** A result sheet that uses everything a Sheet can carry, for tests of those who write it. */
import { block, cell } from "../../src/spreadsheet/address";
import type { Block } from "../../src/spreadsheet/address";
import { fixed, formula } from "../../src/spreadsheet/formula";
import type { Look, Sheet, SheetCell } from "../../src/spreadsheet/sheet";

const UNITS = ["城关镇", "经开区", "高新区", "东湖街道", "西苑街道", "南山乡"];
const SCORES = [98.5, 92.25, 88, 88, 61.75, 0];
const FIRST = 3;

const area = (top: number, left: number, bottom: number, right: number): Block =>
  block(cell(top, left), cell(bottom, right));

const line = { color: "BFBFBF", style: "thin" } as const;
const styles: Readonly<Record<string, Look>> = {
  title: { size: 18, bold: true, font: "方正小标宋简体", horizontal: "center", vertical: "center" },
  header: { bold: true, fill: "D9E1F2", border: line, horizontal: "center", wrap: true },
  text: { border: line, vertical: "center", shrink: true },
  rank: { border: line, horizontal: "center", numberFormat: "0" },
  score: { border: line, numberFormat: "0.00", horizontal: "right", indent: 1 },
  rate: { border: line, numberFormat: "0.0%", italic: true, color: "7F7F7F" },
  area: { border: line, numberFormat: '#,##0.00"亩"' },
};

const scores = area(FIRST, 2, FIRST + UNITS.length - 1, 2);

function unitRow(unit: string, i: number): SheetCell[] {
  const row = FIRST + i;
  const [score = 0, best = 1] = [SCORES[i], SCORES[0]];
  const rank = SCORES.filter((other) => other > score).length + 1;
  return [
    {
      formula: formula`RANK.EQ(${cell(row, 2)},${fixed(scores)})`,
      shown: rank,
      style: "rank",
    },
    { value: unit, style: "text" },
    { value: score, style: "score" },
    {
      formula: formula`${cell(row, 2)}/MAX(${fixed(scores)})`,
      shown: score / best,
      style: "rate",
    },
    {
      formula: formula`IF(${cell(row, 2)}>0,${"已得分 & <完成>"},${"—"})`,
      shown: score > 0 ? "已得分 & <完成>" : "—",
      style: "text",
    },
    { formula: formula`${cell(row, 2)}>=${88}`, shown: score >= 88, style: "text" },
    {
      formula: formula`${cell(row, 2)}/${cell(row, 2)}`,
      shown: score > 0 ? 1 : { error: "#DIV/0!" },
      style: "area",
    },
  ];
}

export function richSheet(changes: Partial<Sheet> = {}): Sheet {
  const last = FIRST + UNITS.length - 1;
  const headers = ["名次", "单位", "得分", "相对率", "备注", "达线", "面积"];
  return {
    name: "排名表",
    mark: "rank.1.任务表",
    rows: [
      [{ value: "全县招商引资百日会战排名表", style: "title" }],
      [{ value: "截至9月30日" }, undefined, { value: " =1+1\n第二行 " }, { value: true }],
      headers.map((value) => ({ value, style: "header" })),
      ...UNITS.map(unitRow),
      [{ style: "text" }, { value: "_x000D_ \u0001 <&>\"'", style: "text" }],
    ],
    styles,
    columns: [{ width: 6 }, { width: 14.5 }, { width: 12 }, { width: 10 }, { width: 16 }],
    rowHeights: { 0: 36, 12: 30 },
    merges: [area(0, 0, 0, 6)],
    frozen: { rows: 3, columns: 2 },
    conditionals: [
      { kind: "dataBar", on: scores, color: "5B9BD5", max: 100 },
      { kind: "dataBar", on: area(FIRST, 3, last, 3), color: "70AD47" },
      {
        kind: "when",
        on: area(FIRST, 0, last, 6),
        formula: formula`${fixed(cell(FIRST, 0), "column")}>=${5}`,
        look: { fill: "FCE4D6", color: "C00000", bold: true, numberFormat: "0.000" },
      },
    ],
    validations: [
      {
        kind: "list",
        on: area(1, 4, 1, 4),
        choices: ["113", "112"],
        error: "请选择",
        prompt: "并列",
      },
      { kind: "decimal", on: area(1, 5, 1, 5), min: 0, max: 100, error: "0 至 100" },
      { kind: "date", on: area(1, 6, 1, 6), min: 40000, max: 60000, error: "请输入日期" },
    ],
    names: [{ name: "得分", refersTo: scores }],
    charts: [
      {
        kind: "column",
        title: "得分 & 排名",
        categories: area(FIRST, 1, last, 1),
        series: [{ name: "得分", values: scores, color: "4472c4" }],
        at: area(15, 0, 30, 4),
        numberFormat: "0.0",
        fromZero: true,
      },
      {
        kind: "bar",
        title: "得分与相对率",
        categories: area(FIRST, 1, last, 1),
        series: [
          { name: "得分", values: scores, color: "4472C4" },
          { name: "相对率", values: area(FIRST, 3, last, 3), color: "ED7D31" },
        ],
        at: area(32, 0, 50, 4),
      },
    ],
    print: {
      area: area(0, 0, 51, 6),
      orientation: "landscape",
      titleRows: [0, 2],
      footer: "第 &P 页 共 &N 页",
      breaksAfter: [14],
    },
    showGridLines: false,
    tabColor: "C00000",
    ...changes,
  };
}
