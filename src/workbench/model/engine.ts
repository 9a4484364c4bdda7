/**
 * What the model asks of a formula engine. Univer stands behind it (univer-engine.ts); nothing
 * else of the workbench knows that.
 *
 * An engine calculates when it gets round to it: what it worked out comes back through
 * `onCalculated`, and `settled` waits until it has nothing left to do.
 */
import type { CellValue } from "../../spreadsheet/grid";

export interface EngineCell {
  readonly row: number;
  readonly column: number;
  /** With a formula: the cached value, shown until the engine has a better one. */
  readonly value: CellValue;
  /** Without its "=". */
  readonly formula?: string;
}

export interface EngineSheet {
  readonly id: string;
  readonly name: string;
  readonly cells: readonly EngineCell[];
}

export interface Calculated {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

export interface Engine {
  /** Starts with these sheets; cached values stand until something they depend on changes. */
  open(sheets: readonly EngineSheet[]): void;
  addSheet(sheet: EngineSheet): void;
  removeSheet(id: string): void;
  renameSheet(id: string, name: string): void;
  setCells(sheet: string, cells: readonly EngineCell[]): void;
  /** A name of the whole book; `refersTo` is formula text without "=". */
  defineName(name: string, refersTo: string): void;
  removeName(name: string): void;
  onCalculated(listener: (cells: readonly Calculated[]) => void): void;
  settled(): Promise<void>;
  /** A formula that it would get wrong; the model shows #NAME? for it. */
  cannotCalculate(formula: string): boolean;
  /** A number as Excel prints it under a number format. */
  text(value: number, format: string): string;
  dispose(): void;
}
