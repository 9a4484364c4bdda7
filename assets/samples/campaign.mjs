/**
 * 百日会战: 48 units, five indicators, the totals of a real campaign of 2009 under invented names.
 *
 * The total row prints what the office printed, 48.3 for 93 of 192 included: it is 48.4.
 */
import { addPaper, banner, bodyRow, dressBlock, headers, rounded, sum } from "./paper.mjs";

/** Where no task was given, clerks type whatever dash is at hand. */
const NONE = "—";

/** unit; then target and actual of leads, visits, invitations, projects of 50 million and over, starts. */
const SECTIONS = [
  {
    number: "一",
    name: "乡镇（街道）",
    rows: [
      ["稻香街道", 8, 8, 15, 3, 4, 4, 1, 1, 1, 0],
      ["蒲苇街道", 8, 8, 15, 2, 4, 3, 1, 0, 1, 0],
      ["砚池街道", 8, 9, 15, 4, 4, 4, 1, 1, 1, 1],
      ["云 脚 镇", 8, 8, 15, 1, 4, 2, 1, 0, 1, 0],
      ["麦浪镇", 8, 5, 15, 2, 4, 3, 1, 0, 1, 0],
      ["松针镇", 8, 3, 15, 1, 4, 2, 1, 0, 1, 0],
      ["桐花镇", 8, 4, 15, 0, 4, 1, 1, 1, 1, 0],
      ["萤火镇", 8, 2, 15, 1, 4, 2, 1, 0, 1, 0],
      ["石臼镇", 8, 0, 15, 0, 4, 0, 1, 0, 1, 0],
      ["渡头桥镇", 8, 1, 15, 1, 4, 2, 1, 0, 1, 0],
      ["莲蓬镇", 8, 3, 15, 2, 4, 2, 1, 0, NONE, NONE],
      ["竹影乡", 8, 6, 15, 1, 4, 3, 1, 0, NONE, NONE],
      ["雁字乡", 8, 2, 15, 0, 4, 1, 1, 0, "-", "-"],
      ["风铃乡", 8, 8, 15, 3, 4, 4, 1, 1, NONE, NONE],
      ["苔岩乡", 8, 1, 15, 0, 4, 1, 1, 0, NONE, NONE],
      ["柿子坳乡", 8, 0, 15, 1, 4, 0, 1, 0, "／", "／"],
      ["泉眼乡", 8, 4, 15, 1, 4, 2, 1, 0, NONE, NONE],
      ["棉桃乡", 8, 2, 15, 0, 4, 1, 1, 0, NONE, NONE],
    ],
  },
  {
    number: "二",
    name: "区直部门（单位）",
    rows: [
      ["区发改委", 7, 7, 15, 1, 4, 3, 1, 0, 1, 0],
      ["区经贸委", 7, 7, 15, 2, 4, 3, 1, 1, 1, 0],
      ["区招商服务中心", 7, 8, 15, 1, 4, 4, 1, 1, 1, 0],
      ["区建设局", 7, 3, 15, 1, 4, 3, 1, 0, 1, 0],
      ["区国土分局", 7, 2, 15, 0, 4, 1, 1, 0, NONE, NONE],
      ["区规划分局", 7, 4, 15, 2, 4, 2, 1, 0, NONE, NONE],
      ["区环保分局", 7, 1, 15, 0, 4, 0, 1, 0, NONE, NONE],
      ["区人事局", 7, 0, 15, 0, 4, 1, 1, 0, NONE, NONE],
      ["区劳动保障局", 7, 5, 15, 1, 4, 2, 1, 0, NONE, NONE],
      ["区农业局", 7, 2, 15, 0, 4, 1, 1, 0, NONE, NONE],
      ["区畜牧局", 7, 1, 15, 1, 4, 2, 1, 0, NONE, NONE],
      ["区粮食局", 7, 3, 15, 0, 4, 1, 1, 0, NONE, NONE],
      ["区农机局", 7, 0, 15, 0, 4, 0, 1, 0, NONE, NONE],
      ["区水务局", 7, 2, 15, 1, 4, 1, 1, 0, NONE, NONE],
      ["区交通运输局", 7, 6, 15, 2, 4, 3, 1, 0, NONE, NONE],
      ["区广电局", 7, 1, 15, 0, 4, 1, 1, 0, NONE, NONE],
      ["区文化局", 7, 2, 15, 0, 4, 1, 1, 0, NONE, NONE],
      ["区体育局", 7, 0, 15, 0, 4, 0, 1, 0, NONE, NONE],
      ["区卫生局", 7, 7, 15, 1, 4, 2, 1, 0, NONE, NONE],
      ["区计生委", 7, 1, 15, 0, 4, 1, NONE, NONE, NONE, NONE],
      ["区 残 联", 7, 1, 15, 0, 4, 1, NONE, NONE, NONE, NONE],
      ["区工商联", 7, 3, 15, 1, 4, 1, NONE, NONE, NONE, NONE],
      ["区外侨办", 7, 2, 15, 1, 4, 1, NONE, NONE, NONE, NONE],
      ["区信访局", 7, undefined, 15, undefined, 4, undefined, NONE, NONE, NONE, NONE],
    ],
  },
  {
    number: "三",
    name: "园区及平台公司",
    rows: [
      ["青禾工业园\n管委会", 8, 8, 15, 5, 4, 4, 3, 2, 2, 1],
      ["稻香电子园\n筹建处", 8, 10, 15, 6, 4, 6, 3, 2, 2, 1],
      ["砚池物流港管委会", 8, 3, 15, 2, 4, 3, 3, 1, 2, 0],
      ["桐花生态园管委会", 8, 4, 15, 3, 4, 4, 3, 1, 2, 0],
      ["区城投公司", 7, 2, 15, 1, 4, 2, 3, 0, 2, 0],
      ["区工投公司", 7, 2, 15, 2, 4, 2, 3, 0, 2, 0],
    ],
  },
];

/** What stands in the cell instead of the bare number, and counts the same. */
const AS_TYPED = {
  蒲苇街道: { 4: "２" },
  麦浪镇: { 2: "5" },
  竹影乡: { 2: "约6" },
  区规划分局: { 4: "2家" },
  砚池物流港管委会: { 2: "３" },
  区工投公司: { 5: "4 " },
};
const REMARKS = {
  区信访局: "未报",
  竹影乡: "部分信息待核实",
  "稻香电子园\n筹建处": "含与街道共同引进1个",
  石臼镇: "主要领导7月底调整",
};
const PRINTED_RATES = [47.8, 7.9, 48.3, 21.8, 11.5];
const WIDTH = 18;
const INDICATORS = 5;

export function campaign(workbook) {
  const sheet = addPaper(workbook, {
    name: "9月30日",
    widths: [5.5, 16, ...Array(INDICATORS).fill([7, 7, 8.5]).flat(), 17],
    repeat: "4:5",
    frozen: { xSplit: 2, ySplit: 5 },
  });
  heading(sheet);
  let row = 6;
  for (const section of SECTIONS) {
    bodyRow(sheet, row, [section.number, section.name, ...Array(WIDTH - 2)], { look: "section" });
    section.rows.forEach((unit, i) => bodyRow(sheet, row + 1 + i, unitRow(unit, i + 1)));
    row += section.rows.length + 1;
    bodyRow(sheet, row, sumRow(section.rows, "小　计"), { look: "total" });
    row += 1;
  }
  const total = sumRow(
    SECTIONS.flatMap(({ rows }) => rows),
    "合　　计",
    PRINTED_RATES
  );
  bodyRow(sheet, row, total, { look: "total" });
  footing(sheet, row + 1);
}

function heading(sheet) {
  const across = { from: 1, to: WIDTH };
  banner(sheet, {
    ...across,
    row: 1,
    look: "title",
    height: 34,
    text: "青禾区工业园区建设和招商引资“百日会战”活动任务完成情况统计表",
  });
  banner(sheet, {
    ...across,
    row: 2,
    look: "subtitle",
    text: "（2009年7月1日至9月30日）",
    height: 22,
  });
  banner(sheet, {
    row: 3,
    from: 1,
    to: 9,
    look: "meta",
    text: "填报单位：青禾区招商局（盖章）",
    height: 20,
  });
  banner(sheet, {
    row: 3,
    from: 10,
    to: WIDTH,
    look: "meta",
    text: "单位：条、家、批、个",
    align: "right",
  });
  dressBlock(sheet, { top: 4, left: 1, bottom: 5, right: WIDTH }, "header");
  const leaf = (columns) =>
    Object.fromEntries(
      columns.map((column, i) => [`${column}5`, ["任务", "完成", "完成率%"][i % 3]])
    );
  headers(sheet, {
    "A4:A5": "序号",
    "B4:B5": "单　位",
    "C4:E4": "收集招商信息\n（条）",
    "F4:H4": "外出走访企业\n（家）",
    "I4:K4": "邀请来区考察\n（批）",
    "L4:N4": "新签约5000万元\n以上工业项目（个）",
    "O4:Q4": "新开工项目\n（个）",
    "R4:R5": "备　注",
    ...leaf([..."CDEFGHIJKLMNOPQ"]),
  });
  sheet.getRow(4).height = 34;
  sheet.getRow(5).height = 20;
}

/** Targets and actuals as typed, each pair followed by its rate to one decimal. */
function unitRow([name, ...figures], number) {
  const typed = { ...figures, ...renumbered(AS_TYPED[name]) };
  const cells = [];
  for (let i = 0; i < INDICATORS; i += 1) {
    const [target, actual] = [figures[2 * i], figures[2 * i + 1]];
    cells.push(typed[2 * i], typed[2 * i + 1], rate(target, actual));
  }
  return [number, name, ...cells, REMARKS[name]];
}

/** From places in a row of SECTIONS, where the name is 0, to places among the figures. */
function renumbered(typed = {}) {
  return Object.fromEntries(
    Object.entries(typed).map(([place, text]) => [Number(place) - 1, text])
  );
}

function rate(target, actual) {
  if (typeof target !== "number") return NONE;
  return actual === undefined ? undefined : rounded((actual / target) * 100, 1);
}

function sumRow(rows, label, printed) {
  const cells = [];
  for (let i = 0; i < INDICATORS; i += 1) {
    const numbers = (place) =>
      sum(rows.map((row) => row[place]).filter((figure) => typeof figure === "number"));
    const [target, actual] = [numbers(2 * i + 1), numbers(2 * i + 2)];
    cells.push(target, actual, printed?.[i] ?? rate(target, actual));
  }
  return [undefined, label, ...cells, undefined];
}

function footing(sheet, row) {
  const across = { from: 1, to: WIDTH, look: "note" };
  const notes =
    "注：1.“—”表示未下达该项任务；2.空格为截至统计日尚未上报；3.同一项目由两个单位共同引进的，只计入第一引资单位。";
  banner(sheet, { ...across, row, text: notes, height: 20 });
  banner(sheet, {
    ...across,
    row: row + 1,
    height: 22,
    text: "分管领导：　　　　　　　审核人：　　　　　　　填报人：　　　　　　　填报时间：2009年9月30日",
  });
}
