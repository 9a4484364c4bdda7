/** All that the pane says in English before a tab is opened; each tab brings its own words in both languages. */
import { teach } from "../../app/messages/messages";
import { ENGLISH as SENTENCES } from "../../app/messages/messages-en";
import { teachPane } from "../../app/messages/pane-messages";
import { PANE_ENGLISH } from "../../app/messages/pane-messages-en";
import { teachWords } from "./words-in";
import { ENGLISH as WORDS } from "./words-en";

export function learnEnglish(): void {
  teach("en", SENTENCES);
  teachPane("en", PANE_ENGLISH);
  teachWords("en", WORDS);
}
