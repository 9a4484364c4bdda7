/** A dialog's page that says what went wrong: notice.html?code=protected-structure&lang=zh-CN */
import { teachEnglish } from "../../app/messages/messages";
import { ENGLISH } from "../../app/messages/messages-en";
import { isPaneSentenceCode, paneSentence } from "../../app/messages/pane-messages";

function asked(name: string): string {
  const found = new RegExp(`[?&]${name}=([^&]*)`).exec(window.location.search)?.[1];
  return decodeURIComponent(found ?? "");
}

teachEnglish(ENGLISH);
const language = /^zh/i.test(asked("lang")) ? "zh" : "en";
const page = document.getElementById("pane");
const code = asked("code");
const known = isPaneSentenceCode(code) ? code : "unexpected";
if (page !== null) page.textContent = paneSentence(known, { detail: "" }, language);
