/** The ribbon's one button that works without the pane. The others open the pane at a page. */
import { speakAtOnce } from "./speak-at-once";
import { rankActiveSheet } from "../app/ranking/rank-active-sheet";
import type { PaneSentenceCode } from "../app/messages/sentence-code";
import { OfficeWorkbook } from "../workbook/office/office-workbook";
import { WorkbookError } from "../workbook/port";

/** Excel waits for the end of a command, and shows none of its own errors: it must be told in any case. */
async function rank(event: Office.AddinCommands.Event): Promise<void> {
  const { displayLanguage } = Office.context;
  try {
    const workbook = new OfficeWorkbook();
    await rankActiveSheet(workbook, /^zh\b/i.test(displayLanguage) ? "zh" : "en");
  } catch (error) {
    showNotice(error instanceof WorkbookError ? error.fault : "unexpected", displayLanguage);
  } finally {
    event.completed();
  }
}

/** The last resort, where not even a sheet could be written: a page of ours in a dialog. */
function showNotice(code: PaneSentenceCode, language: string): void {
  const page = window.location.href.replace(/commands\.html.*$/, "notice.html");
  const asked = `code=${encodeURIComponent(code)}&lang=${encodeURIComponent(language)}`;
  const size = { height: 30, width: 30, displayInIframe: true };
  Office.context.ui.displayDialogAsync(`${page}?${asked}`, size);
}

speakAtOnce();
Office.actions.associate("rank", (event: Office.AddinCommands.Event) => void rank(event));
