/** What an Excel that is too old shows. */
import { showPlainly } from "./plain-page";

export function showTooOld(language: string): void {
  showPlainly(/^zh/i.test(language) ? CHINESE : ENGLISH);
}

const CHINESE = [
  "这个版本的 Excel 太旧，不能运行招商考核助手",
  "需要 Excel 2019 或更新的版本。请用 2019 以上的 Excel 打开这个工作簿。",
  "也可以在浏览器里打开本页，把 .xlsx 文件拖进来，排好后下载结果。",
];
const ENGLISH = [
  "This Excel is too old for Investment Scorecard",
  "It needs Excel 2019 or newer. Please open the workbook there.",
  "Or open this page in a browser, drop the .xlsx file on it, and download the result.",
];
