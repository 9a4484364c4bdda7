/** Where the pane stands: beside Excel's sheets, or on a page of its own over a file. */
import type { Tabs } from "./tabs/tabs";

export interface Door {
  readonly tabs: Tabs;
  /** Absent in Excel, which saves for itself. */
  readonly file?: OpenedFile;
}

export interface OpenedFile {
  readonly name: string;
  download(): void;
  close(): void;
}
