/** What is shown where a script of ours did not come: in both languages, as neither may have come. */
import { showPlainly } from "./plain-page";

export function showNotLoaded(): void {
  showPlainly([
    "招商考核助手没有加载完整",
    "工作簿没有改动。请检查与加载项服务器的连接，再关闭面板重新打开。",
    "Investment Scorecard could not be loaded. The workbook was not changed. Check the connection to the server of the add-in, then close the pane and open it anew.",
  ]);
}
