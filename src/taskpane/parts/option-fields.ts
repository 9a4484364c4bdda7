/** What every group of option fields is given. */
import type { OptionEntry, WrongOption } from "../../app/option-entry";

export interface OptionFieldsProps {
  readonly entry: OptionEntry;
  readonly wrong: readonly WrongOption[];
  readonly onChange: (entry: OptionEntry) => void;
}
