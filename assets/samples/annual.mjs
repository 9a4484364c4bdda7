/**
 * 2012年1—11月: domestic capital by 确保 and 力争, 上报 and 认定; foreign capital with its cash; two groups.
 *
 * The totals are those of a real district of 2012: 12.6亿 reported, 5.3亿 certified of 5亿, and
 * 1599万美元 of 2000 with 375 in cash. The printed 完成率 of foreign capital is the rounded 80.
 */
import { addPaper, banner, bodyRow, dress, dressBlock, headers, rounded, sum } from "./paper.mjs";

const NONE = "—";

/** unit; 确保, 力争, 上报, 认定 in 亿元; target, actual, cash in 万美元. No target: undefined. */
const SECTIONS = [
  {
    number: "一",
    name: "乡镇街道",
    rows: [
      ["稻香街道", 0.4, 0.48, 1.05, 0.46, 160, 142, 30],
      ["蒲苇街道", 0.35, 0.42, 0.88, 0.41, 140, 96, 20],
      ["砚池街道", 0.35, 0.42, 1.2, 0.52, 200, 231, 80],
      ["云脚镇", 0.25, 0.3, 0.62, 0.22, 80, 55, 10],
      ["麦浪镇", 0.25, 0.3, 0.5, 0.27, 80, 80, 25],
      ["松针镇", 0.2, 0.24, 0.48, 0.18, 60, 38, 0],
      ["桐花镇", 0.3, 0.36, 0.9, 0.36, 160, 150, 45],
      ["萤火镇", 0.2, 0.24, 0.36, 0.12, 60, 0, 0],
      ["石臼镇", 0.15, 0.18, 0.3, 0.15, 40, 22, 0],
      ["渡头桥镇", 0.2, 0.24, 0.52, 0.21, 60, 41, 12],
      ["莲蓬镇", 0.15, 0.18, 0.25, 0.09],
      ["竹影乡", 0.1, 0.12, 0.22, 0.1],
      ["雁字乡", 0.1, 0.12, 0.12, 0.04],
      ["风铃乡", 0.1, 0.12, 0.08, 0],
    ],
  },
  {
    number: "二",
    name: "区直部门",
    rows: [
      ["青禾工业园\n管委会", 0.6, 0.72, 1.96, 0.96, 500, 452, 110],
      ["区商粮局", 0.25, 0.3, 0.7, 0.27, 160, 118, 20],
      ["区发改委", 0.2, 0.24, 0.55, 0.23, 60, 35, 0],
      ["区工业办", 0.3, 0.36, 0.75, 0.28, 80, 44, 8],
      ["区财政分局", 0.15, 0.18, 0.3, 0.06],
      ["区国土分局", 0.15, 0.18, 0.4, 0.17],
      ["区建设局", 0.15, 0.18, 0.26, 0.12],
      ["区交通运输局", 0.1, 0.12, 0.2, 0.08, 60, 20, 0],
      ["区外侨办", undefined, undefined, undefined, undefined, 100, 75, 15],
      ["区信访局"],
    ],
  },
];

/** What stands in the cell instead of the bare number, and counts the same; by place in the row. */
const AS_TYPED = {
  蒲苇街道: { 4: "０．４１" },
  麦浪镇: { 6: "80" },
  桐花镇: { 4: "0.36亿元" },
  渡头桥镇: { 6: "约41" },
  区建设局: { 4: " 0.12" },
};
const REMARKS = {
  云脚镇: "差欠进资年底前到位",
  萤火镇: "外资未破零",
  风铃乡: "内资未破零",
  "青禾工业园\n管委会": "含标准厂房项目",
  区外侨办: "只下达外资任务",
  区信访局: "未下达任务",
};
const WIDTH = 12;

export function annual(workbook) {
  const sheet = addPaper(workbook, {
    name: "1—11月",
    widths: [5.5, 17, 8.5, 8.5, 9, 9, 10, 9, 9, 11, 10, 22],
    repeat: "4:6",
    frozen: { xSplit: 2, ySplit: 6 },
  });
  heading(sheet);
  let row = 8;
  for (const section of SECTIONS) {
    bodyRow(sheet, row, [section.number, section.name, ...Array(WIDTH - 2)], { look: "section" });
    section.rows.forEach((unit, i) => {
      bodyRow(sheet, row + 1 + i, unitRow(unit, i + 1));
      decimals(sheet, row + 1 + i);
    });
    row += section.rows.length + 1;
    bodyRow(sheet, row, sumRow(section.rows, "小　计"), { look: "total" });
    decimals(sheet, row);
    row += 1;
  }
  bodyRow(
    sheet,
    row,
    sumRow(
      SECTIONS.flatMap(({ rows }) => rows),
      "合　计"
    ),
    { look: "total" }
  );
  decimals(sheet, row);
  sheet.getCell(row, 11).value = "80%";
  footing(sheet, row + 1);
  explain(workbook);
}

function heading(sheet) {
  banner(sheet, {
    row: 1,
    from: 1,
    to: WIDTH,
    look: "title",
    height: 34,
    text: "青禾区2012年1—11月招商引资任务完成情况通报表",
  });
  banner(sheet, {
    row: 3,
    from: 1,
    to: 5,
    look: "meta",
    text: "填报单位：青禾区招商局",
    height: 20,
  });
  banner(sheet, {
    row: 3,
    from: 8,
    to: WIDTH,
    look: "meta",
    text: "单位：亿元、万美元",
    align: "right",
  });
  sheet.getRow(2).height = 8;
  dressBlock(sheet, { top: 4, left: 1, bottom: 6, right: WIDTH }, "header");
  headers(sheet, {
    "A4:A6": "序号",
    "B4:B6": "单 　位",
    "C4:G4": "内资（亿元）",
    "C5:D5": "全年任务",
    C6: "确保",
    D6: "力争",
    "E5:F5": "实际进资",
    E6: "上报",
    F6: "认定",
    "G5:G6": "完成率\n（%）",
    "H4:K4": "实际利用外资（万美元）",
    "H5:H6": "全年\n任务",
    "I5:I6": "累计\n完成",
    "J5:J6": "其中：\n现汇进资",
    "K5:K6": "完成率",
    "L4:L6": "备　注",
  });
  for (const row of [4, 5, 6]) sheet.getRow(row).height = 22;
  fullMarks(sheet);
}

/** 分值: one figure over each indicator's columns. */
function fullMarks(sheet) {
  bodyRow(sheet, 7, [undefined, "分　值", 60, ...Array(4), 40, ...Array(4)], { look: "total" });
  sheet.mergeCells("C7:G7");
  sheet.mergeCells("H7:K7");
}

function unitRow([name, ...figures], number) {
  const typed = figures.map((figure, i) => AS_TYPED[name]?.[i + 1] ?? figure);
  const [sure, hoped, reported, certified, target, actual, cash] = typed;
  const home = sure === undefined ? Array(4).fill(NONE) : [sure, hoped, reported, certified];
  const abroad = target === undefined ? Array(3).fill(NONE) : [target, actual, cash];
  return [
    number,
    name,
    ...home,
    percentNumber(figures[0], figures[3]),
    ...abroad,
    percentCell(figures[4], figures[5]),
    REMARKS[name],
  ];
}

/** 内资's header says %, so its rates are plain numbers; 外资's are cells in percent format. */
function percentNumber(target, actual) {
  return target === undefined ? NONE : rounded((actual / target) * 100, 1);
}

function percentCell(target, actual) {
  return target === undefined ? NONE : rounded(actual / target, 4);
}

function sumRow(rows, label) {
  const totals = [1, 2, 3, 4, 5, 6, 7].map((place) =>
    rounded(sum(rows.map((row) => row[place] ?? 0)), 2)
  );
  const [sure, , , certified, target, actual] = totals;
  return [
    undefined,
    label,
    ...totals.slice(0, 4),
    percentNumber(sure, certified),
    ...totals.slice(4),
    percentCell(target, actual),
    undefined,
  ];
}

function decimals(sheet, row) {
  for (const column of [3, 4, 5, 6]) sheet.getCell(row, column).numFmt = "0.00";
  sheet.getCell(row, 7).numFmt = "0.0";
  sheet.getCell(row, 11).numFmt = "0.0%";
}

function footing(sheet, row) {
  const notes =
    "注：1.内资“上报”为各单位报数，“认定”为市通报认定的实际进资，完成率按认定数与确保任务计算；2.“—”表示未下达任务；3.外资以到账数为准，其中现汇进资单列。";
  const across = { from: 1, to: WIDTH, look: "note" };
  banner(sheet, { ...across, row, text: notes, height: 32 });
  banner(sheet, {
    ...across,
    row: row + 1,
    height: 22,
    text: "审核：　　　　　　　　制表：　　　　　　　　2012年12月5日",
  });
}

function explain(workbook) {
  const sheet = addPaper(workbook, {
    name: "填表说明",
    widths: [4, 90],
    repeat: "1:1",
    frozen: {},
  });
  sheet.views = [{ showGridLines: false }];
  banner(sheet, { row: 1, from: 1, to: 2, look: "title", text: "填 表 说 明", height: 32 });
  const lines = [
    "内资指区外境内资金实际到位数，按市通报口径认定；5000万元以上工业项目另表填报。",
    "外资以外汇管理部门入账凭证为准，港元、欧元按当月末中间价折算为美元。",
    "各单位于每月25日前将报表加盖公章后报区招商局，逾期未报的按零进度通报。",
  ];
  lines.forEach((line, i) => {
    dress(sheet.getCell(i + 2, 1), "label").value = `${i + 1}.`;
    dress(sheet.getCell(i + 2, 2), "note").value = line;
    sheet.getRow(i + 2).height = 24;
  });
}
