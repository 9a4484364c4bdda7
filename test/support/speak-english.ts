/** For every test, as each door does for itself: the program also speaks English. */
import { learnEnglish } from "../../src/taskpane/words/english";

learnEnglish();
