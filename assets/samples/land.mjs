/**
 * A land ledger: parcels that cost about 15万元 a mu to make ready and went for 0.8 to 3.
 *
 * Prices come as numbers, texts, ranges and promises; one parcel earned more than it cost. The line
 * of the total holds areas and money; its price is a range, as offices print it.
 */
import { addPaper, banner, bodyRow, dressBlock, headers, rounded, sum } from "./paper.mjs";

const day = (year, month, date) => new Date(Date.UTC(year, month - 1, date));

/** parcel, firm, place, mu, cost a mu, price a mu, subsidy a mu, total price, deal, start agreed, state, by, remark. */
// prettier-ignore
const PARCELS = [
  ["QH2010-01", "禾穗电子有限公司", "工业园一期", 62.5, 15, 3, 12, 187.5, day(2010, 3, 18), day(2010, 9, 18), "已投产", "稻香街道"],
  ["QH2010-02", "青砚文具有限公司", "工业园一期", 45, "约15", 2.5, "约12.5", 112.5, day(2010, 5, 6), day(2010, 11, 6), "已投产", "砚池街道"],
  ["QH2010-03", "云脚金属制品厂", "工业园一期", 80, 14.8, "0.8—3", "11.8—14", undefined, "2010.7.22", day(2011, 1, 22), "在建", "云脚镇"],
  ["QH2010-04", "麦浪食品有限公司", "工业园一期", "１２０", 15.2, 0.8, 14.4, 96, day(2010, 9, 15), day(2011, 3, 15), "在建", "麦浪镇"],
  ["QH2011-01", "青禾创业园（返乡创业）", "工业园二期", 200, 15, "0.8万元/亩至3万元/亩", "12万元至14.2万元不等", undefined, "2011年3月", day(2011, 9, 30), "部分开工", "工业园管委会"],
  ["QH2011-02", "松针新型建材有限公司", "工业园二期", 36.8, 15, "1．5", 13.5, 55.2, day(2011, 4, 28), day(2011, 10, 28), "在建", "松针镇"],
  ["QH2011-03", "桐花生物科技有限公司", "生态园", "50亩", 15.6, "2", 13.6, 100, day(2011, 6, 10), day(2011, 12, 10), "圈而不建", "桐花镇"],
  ["QH2011-04", "萤火光源有限公司", "工业园二期", 28.4, 15, 1.2, 13.8, 34.08, "2011.8.5", day(2012, 2, 5), "占而不用", "萤火镇"],
  ["QH2011-05", "石臼机械配件厂", "工业园二期", 15.2, 15, 2, 13, 30.4, day(2011, 9, 1), day(2012, 3, 1), "已投产", "石臼镇"],
  ["QH2012-01", "渡头物流有限公司", "物流港", 90, 14.5, 3, 11.5, 270, day(2012, 2, 20), day(2012, 8, 20), "在建", "渡头桥镇"],
  ["QH2012-02", "青禾商贸服务中心", "园区入口", 12, 15.2, 16.5, -1.3, 198, day(2012, 4, 9), day(2012, 10, 9), "在建", "区商粮局", "商服用地，出让价高于成本"],
  ["QH2012-03", "莲蓬农产品加工厂", "生态园", 24, 15, "待定", undefined, undefined, "8月中旬", undefined, "签约", "莲蓬镇", "价格待区政府常务会议研究"],
  ["QH2012-04", "竹影竹制品有限公司", "生态园", 18.6, 15.3, 1, 14.3, 18.6, day(2012, 6, 25), day(2012, 12, 25), "签约", "竹影乡"],
];
const WIDTH = 14;
const [AREA, TOTAL_PRICE] = [3, 7];

export function land(workbook) {
  const sheet = addPaper(workbook, {
    name: "供地台账",
    widths: [5.5, 12, 24, 12, 9, 11, 15, 15, 11, 12, 12, 10, 13, 22],
    repeat: "3:4",
    frozen: { xSplit: 3, ySplit: 4 },
  });
  heading(sheet);
  PARCELS.forEach((parcel, i) => {
    const cells = Array.from({ length: WIDTH - 1 }, (_, place) => parcel[place]);
    bodyRow(sheet, 5 + i, [i + 1, ...cells], { labels: 4 });
    for (const column of [10, 11]) sheet.getCell(5 + i, column).numFmt = "yyyy/m/d";
  });
  const last = 5 + PARCELS.length;
  bodyRow(sheet, last, totals(), { look: "total" });
  footing(sheet, last + 1);
}

function heading(sheet) {
  const across = { from: 1, to: WIDTH };
  banner(sheet, { ...across, row: 1, look: "title", text: "青禾区工业用地供地台账", height: 34 });
  banner(sheet, {
    row: 2,
    from: 1,
    to: 6,
    look: "meta",
    text: "填报单位：青禾区工业园管委会　　截至2012年11月30日",
    height: 20,
  });
  banner(sheet, {
    row: 2,
    from: 7,
    to: WIDTH,
    look: "meta",
    text: "单位：亩、万元",
    align: "right",
  });
  dressBlock(sheet, { top: 3, left: 1, bottom: 4, right: WIDTH }, "header");
  headers(sheet, {
    "A3:A4": "序号",
    "B3:B4": "宗地编号",
    "C3:C4": "用地企业",
    "D3:D4": "坐落",
    "E3:E4": "面积\n（亩）",
    "F3:H3": "每亩成本与价格（万元/亩）",
    F4: "综合开发成本",
    G4: "出让价格",
    H4: "财政贴补",
    "I3:I4": "出让金\n总额（万元）",
    "J3:K3": "时　间",
    J4: "成交日期",
    K4: "约定动工",
    "L3:L4": "建设情况",
    "M3:M4": "引资单位",
    "N3:N4": "备　注",
  });
  sheet.getRow(3).height = 22;
  sheet.getRow(4).height = 22;
}

/** Areas and prices as a person adds them up: the full-width 120 and the "50亩" count. */
function totals() {
  const area = sum(PARCELS.map((parcel) => plain(parcel[AREA])));
  const paid = sum(PARCELS.map((parcel) => parcel[TOTAL_PRICE] ?? 0));
  const row = Array(WIDTH).fill(undefined);
  row[1] = "合　计";
  row[4] = rounded(area, 2);
  row[5] = "约15";
  row[6] = "0.8—3";
  row[7] = "12—14.2";
  row[8] = rounded(paid, 2);
  return row;
}

function plain(figure) {
  const folded = String(figure).replace(/[０-９]/g, (digit) =>
    String.fromCharCode(digit.charCodeAt(0) - 0xfee0)
  );
  return parseFloat(folded);
}

function footing(sheet, row) {
  const across = { from: 1, to: WIDTH, look: "note" };
  const notes =
    "注：1.开发成本含征地、青苗、报批及七通一平；2.0.8—3为分期分档价格，以合同为准；3.“待定”宗地不计入出让金总额；4.创业园200亩按入驻企业分宗办理。";
  banner(sheet, { ...across, row, text: notes, height: 20 });
  banner(sheet, {
    ...across,
    row: row + 1,
    height: 22,
    text: "负责人：　　　　　　　　制表：　　　　　　　　制表日期：2012年12月3日",
  });
}
