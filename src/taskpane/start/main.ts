/**
 * The first script of every page, small and old-fashioned: it must run where nothing else of ours can.
 *
 * In Excel it loads Office.js and sends hosts that are too old to a plain page; elsewhere it never asks
 * for Office.js, which is licensed for Microsoft 365 alone. Polyfills come only where they are missing.
 */
import { hasHost } from "./has-host";
import { loadScript, loadScripts } from "./load-script";
import { missesMuch } from "./misses-much";
import { showTooOld } from "./too-old";

/** Where Office.js lies; a variable of the build. */
declare const OFFICE_JS: string;

const OLDEST = "1.8";

window.FabricConfig = { fontBaseUrl: "" };

/** <script id="start" src="start.js" data-app="pane.js"> */
const app = document.getElementById("start")?.getAttribute("data-app") ?? "";
const needed = missesMuch() ? ["polyfills.js", app] : [app];

if (hasHost()) {
  window.scorecardHost = "excel";
  loadScript(OFFICE_JS, () => {
    void Office.onReady(() => {
      if (Office.context.requirements.isSetSupported("ExcelApi", OLDEST)) loadScripts(needed);
      else showTooOld(Office.context.displayLanguage);
    });
  });
} else {
  window.scorecardHost = "browser";
  loadScripts(needed);
}
