/** What every group of option fields is given. */
import type { OptionEntry, WrongOption } from "../../app/option-entry";
import type { TableView } from "../../app/table-view";

export interface OptionFieldsProps {
  readonly entry: OptionEntry;
  readonly wrong: readonly WrongOption[];
  /** The table that they are for: some are asked only of some tables. */
  readonly table: TableView | undefined;
  readonly onChange: (entry: OptionEntry) => void;
}
