/**
 * A file on a page of its own, as a workbook that somebody looks at: there is no sheet in front but the
 * one that the pane is about, and nobody changes it but the pane.
 */
import type { Glance, OpenWorkbook, Workbook } from "../../workbook/port";
import type { Place } from "../session/findings";

/** A workbook that can be had as a file. */
export interface SavedWorkbook extends Workbook {
  save(): Iterable<Uint8Array>;
}

export class PageWorkbook implements OpenWorkbook {
  readonly sheets: Workbook["sheets"];
  readonly read: Workbook["read"];
  readonly write: Workbook["write"];
  readonly recall: Workbook["recall"];
  readonly remember: Workbook["remember"];
  readonly undo: Workbook["undo"];
  readonly canUndo: Workbook["canUndo"];

  constructor(
    file: Workbook,
    private inFront: string
  ) {
    this.sheets = () => file.sheets();
    this.read = (name, options) => file.read(name, options);
    this.write = (sheets, options) => file.write(sheets, options);
    this.recall = (key) => file.recall(key);
    this.remember = (key, text) => file.remember(key, text);
    this.undo = () => file.undo();
    this.canUndo = () => file.canUndo();
  }

  /** A file is at hand: nothing is saved by asking for several things at once. */
  glance(): Promise<Glance> {
    const { sheets, read, recall, inFront: sheet } = this;
    return Promise.resolve({ sheets, read, recall, focus: { sheet } });
  }

  show(at: Place): Promise<void> {
    this.inFront = at.sheet ?? this.inFront;
    return Promise.resolve();
  }

  watch(): Promise<() => void> {
    return Promise.resolve(() => undefined);
  }
}
