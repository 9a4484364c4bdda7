/** What is said about land alone, in both languages: taught with the tab that speaks of it. */
import { LAND_ENGLISH } from "./land-messages-en";
import { LAND_CHINESE } from "./land-messages-zh";
import { teach } from "./messages";

export function teachLand(): void {
  teach("zh", LAND_CHINESE);
  teach("en", LAND_ENGLISH);
}
