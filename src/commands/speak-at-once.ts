/** Both languages in one script: a press on the ribbon is not to wait for a second one. */
import { teach } from "../app/messages/messages";
import { ENGLISH } from "../app/messages/messages-en";
import { CHINESE } from "../app/messages/messages-zh";
import { teachPane } from "../app/messages/pane-messages";
import { PANE_ENGLISH } from "../app/messages/pane-messages-en";
import { PANE_CHINESE } from "../app/messages/pane-messages-zh";

export function speakAtOnce(): void {
  teach("zh", CHINESE);
  teachPane("zh", PANE_CHINESE);
  teach("en", ENGLISH);
  teachPane("en", PANE_ENGLISH);
}
