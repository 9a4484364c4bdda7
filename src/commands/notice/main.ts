/** A dialog's page that says what went wrong: notice.html?code=protected-structure&lang=zh-CN */
import { isSaidInPane, paneSentence } from "../../app/messages/pane-messages";
import { speakAtOnce } from "../speak-at-once";

function asked(name: string): string {
  const found = new RegExp(`[?&]${name}=([^&]*)`).exec(window.location.search)?.[1];
  return decodeURIComponent(found ?? "");
}

speakAtOnce();
const language = /^zh/i.test(asked("lang")) ? "zh" : "en";
const page = document.getElementById("pane");
const code = asked("code");
const known = isSaidInPane(code, language) ? code : "unexpected";
if (page !== null) page.textContent = paneSentence(known, { detail: "" }, language);
