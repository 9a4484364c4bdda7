/** All that the pane says in Chinese before a tab is opened; each tab brings its own words in both languages. */
import { teach } from "../../app/messages/messages";
import { CHINESE as SENTENCES } from "../../app/messages/messages-zh";
import { teachPane } from "../../app/messages/pane-messages";
import { PANE_CHINESE } from "../../app/messages/pane-messages-zh";
import { teachWords } from "./words-in";
import { CHINESE as WORDS } from "./words-zh";

export function learnChinese(): void {
  teach("zh", SENTENCES);
  teachPane("zh", PANE_CHINESE);
  teachWords("zh", WORDS);
}
