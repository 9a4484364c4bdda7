/** What every sheet of a Chinese office has in common: its fonts, its lines, its way of being laid out. */
const LINE = { style: "thin", color: { argb: "FF000000" } };
const BOX = { top: LINE, left: LINE, bottom: LINE, right: LINE };
const CENTRE = { horizontal: "center", vertical: "middle", wrapText: true };

const LOOKS = {
  title: { font: { name: "方正小标宋简体", size: 20 }, alignment: CENTRE },
  subtitle: { font: { name: "楷体_GB2312", size: 14 }, alignment: CENTRE },
  meta: { font: { name: "宋体", size: 11 }, alignment: { vertical: "middle" } },
  header: { font: { name: "黑体", size: 11 }, alignment: CENTRE, border: BOX },
  section: { font: { name: "黑体", size: 11 }, alignment: CENTRE, border: BOX },
  label: { font: { name: "宋体", size: 11 }, alignment: CENTRE, border: BOX },
  figure: { font: { name: "Times New Roman", size: 11 }, alignment: CENTRE, border: BOX },
  total: { font: { name: "宋体", size: 11, bold: true }, alignment: CENTRE, border: BOX },
  note: { font: { name: "宋体", size: 10 }, alignment: { vertical: "middle", wrapText: true } },
};

/** A sheet on A4 across, its header rows repeated on every page. */
export function addPaper(workbook, { name, widths, repeat, frozen }) {
  const sheet = workbook.addWorksheet(name, {
    pageSetup: {
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      printTitlesRow: repeat,
      margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: "第 &P 页，共 &N 页" },
    views: [{ state: "frozen", showGridLines: false, ...frozen }],
  });
  sheet.columns = widths.map((width) => ({ width }));
  return sheet;
}

export function dress(cell, look, extra = {}) {
  Object.assign(cell, structuredClone(LOOKS[look]), extra);
  return cell;
}

/** One line over several columns, merged as clerks do. */
export function banner(sheet, { row, from, to, text, look, height, align }) {
  sheet.mergeCells(row, from, row, to);
  const cell = dress(sheet.getCell(row, from), look);
  cell.value = text;
  if (align !== undefined) cell.alignment = { ...cell.alignment, horizontal: align };
  if (height !== undefined) sheet.getRow(row).height = height;
}

/** Header cells: `at` is a range such as "C4:E4"; a range of more than one cell is merged. */
export function headers(sheet, cells) {
  for (const [at, text] of Object.entries(cells)) {
    if (at.includes(":")) sheet.mergeCells(at);
    sheet.getCell(at.split(":")[0]).value = text;
  }
}

/** A row of the body: the first `labels` cells and the last are words, the rest figures. */
export function bodyRow(sheet, row, values, { look, labels = 2 } = {}) {
  values.forEach((value, i) => {
    const words = i < labels || i === values.length - 1;
    const cell = dress(sheet.getCell(row, i + 1), look ?? (words ? "label" : "figure"));
    if (value !== undefined) cell.value = value;
  });
  sheet.getRow(row).height = values.slice(0, -1).some(needsTwoLines) ? 32 : 21;
}

function needsTwoLines(value) {
  return typeof value === "string" && (value.includes("\n") || value.length > 12);
}

export function dressBlock(sheet, { top, left, bottom, right }, look) {
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) dress(sheet.getCell(row, column), look);
  }
}

export const sum = (numbers) => numbers.reduce((total, one) => total + one, 0);

/** Half-up to some decimals, by way of the decimal text, so that 1.005 is not cut short. */
export function rounded(value, decimals) {
  return Number(`${Math.round(Number(`${value}e${decimals}`))}e-${decimals}`);
}
