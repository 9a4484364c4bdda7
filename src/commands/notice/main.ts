/** A dialog's page that says what went wrong: notice.html?code=protected-structure&lang=zh-CN */
import { paneSentence } from "../../app/pane-messages";

function asked(name: string): string {
  const found = new RegExp(`[?&]${name}=([^&]*)`).exec(window.location.search)?.[1];
  return decodeURIComponent(found ?? "");
}

const language = /^zh/i.test(asked("lang")) ? "zh" : "en";
const page = document.getElementById("pane");
// A code without a sentence comes back as it is: then the sentence for what nobody foresaw is right.
const said = paneSentence(asked("code"), { detail: "" }, language);
const text = said === asked("code") ? paneSentence("unexpected", {}, language) : said;
if (page !== null) page.textContent = text;
