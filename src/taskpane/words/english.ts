/** All that the pane says in English before a tab is opened; each tab brings its own words in both languages. */
import { teachEnglish } from "../../app/messages/messages";
import { ENGLISH as SENTENCES } from "../../app/messages/messages-en";
import { ENGLISH as WORDS } from "./words-en";
import { teachEnglishWords } from "./words-in";

export function learnEnglish(): void {
  teachEnglish(SENTENCES);
  teachEnglishWords(WORDS);
}
