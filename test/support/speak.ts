/** For every test, as each door does for itself: all that the program says, in both languages. */
import { teachLand } from "../../src/app/messages/land-messages";
import { learnChinese } from "../../src/taskpane/words/chinese";
import { learnEnglish } from "../../src/taskpane/words/english";

learnChinese();
learnEnglish();
teachLand();
