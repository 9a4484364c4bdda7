/**
 * A ledger as Excel would write it: every cell with its place, texts shared, dates, money, rates of
 * seventeen digits, a formula a row. Twenty columns, A to T.
 */
import { MAIN, PLAIN_STYLES, makePackage, plainWorkbook, sheetOf } from "../support/make-package";

const STAGES = ["在谈", "签约", "开工", "投产"];
const TEAMS = Array.from({ length: 60 }, (_, i) => `第${i + 1}招商组`);
const FIGURES = "EFGHIJKLMNOPQRS".split("");

export function largeWorkbook(rows: number): Uint8Array {
  const texts = [...TEAMS, ...STAGES];
  const lines: string[] = [];
  for (let row = 1; row <= rows; row++) {
    const project = texts.push(`某某产业园第${row}号 A&amp;B 项目`) - 1;
    lines.push(rowXml(row, project));
  }
  const items = texts.map((text) => `<si><t>${text}</t></si>`).join("");
  const counts = `count="${rows * 3}" uniqueCount="${texts.length}"`;
  const book = plainWorkbook({
    sheets: [{ name: "台账", xml: sheetOf(lines.join("")) }],
    sharedStrings: `<sst xmlns="${MAIN}" ${counts}>${items}</sst>`,
    styles: PLAIN_STYLES.replace(/<cellXfs.*<\/cellXfs>/, styles()),
  });
  return makePackage(book);
}

function rowXml(row: number, project: number): string {
  const figures = FIGURES.map((column, i) => {
    const seed = (row * 7919 + i * 104729) % 1000003;
    const value = i % 5 === 4 ? seed / 1000003 : seed / 100;
    return `<c r="${column}${row}" s="${i % 5 === 4 ? 3 : 2}"><v>${value}</v></c>`;
  });
  return (
    `<row r="${row}" spans="1:20">` +
    `<c r="A${row}" s="4" t="s"><v>${row % TEAMS.length}</v></c>` +
    `<c r="B${row}" s="4" t="s"><v>${project}</v></c>` +
    `<c r="C${row}" s="4" t="s"><v>${TEAMS.length + (row % STAGES.length)}</v></c>` +
    `<c r="D${row}" s="1"><v>${40909 + (row % 365)}</v></c>${figures.join("")}` +
    `<c r="T${row}" s="2"><f>SUM(E${row}:H${row})</f><v>${row / 4}</v></c></row>`
  );
}

/** General, a date, money, a percentage, text. */
function styles(): string {
  const formats = [0, 14, 4, 10, 49].map(
    (id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0"/>`
  );
  return `<cellXfs count="${formats.length}">${formats.join("")}</cellXfs>`;
}
