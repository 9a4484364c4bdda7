/**
 * How chatty the pane is: round trips, bytes, cells, and the members it used.
 *
 * The batch that only releases references at the end of Excel.run is counted apart: the pane's
 * author does not write it and does not wait for it.
 */
import type { BatchRequest, BatchResponse } from "./rich-api";
import { ACTION } from "./rich-api";

export interface BatchCount {
  readonly actions: number;
  readonly paths: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly error?: string;
}

export interface Stats {
  /** Round trips that the pane waited for. */
  readonly syncs: number;
  readonly cleanups: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  readonly batches: readonly BatchCount[];
  /** "Range.values" → how often. */
  readonly members: Readonly<Record<string, number>>;
}

export class Counters {
  private batches: BatchCount[] = [];
  private cleanups = 0;
  private cellsRead = 0;
  private cellsWritten = 0;
  private members = new Map<string, number>();

  used(type: string, member: string): void {
    const name = `${type}.${member}`;
    this.members.set(name, (this.members.get(name) ?? 0) + 1);
  }

  read(cells: number): void {
    this.cellsRead += cells;
  }

  wrote(cells: number): void {
    this.cellsWritten += cells;
  }

  batch(request: BatchRequest, response: BatchResponse, requestBytes: number, bytes: number): void {
    if (isCleanup(request)) this.cleanups += 1;
    else {
      const sizes = { actions: request.Actions.length, paths: pathCount(request) };
      const count = { ...sizes, requestBytes, responseBytes: bytes };
      const code = response.Error?.Code;
      this.batches.push(code === undefined ? count : { ...count, error: code });
    }
  }

  stats(): Stats {
    const sum = (of: (batch: BatchCount) => number) =>
      this.batches.reduce((total, batch) => total + of(batch), 0);
    return {
      syncs: this.batches.length,
      cleanups: this.cleanups,
      requestBytes: sum((batch) => batch.requestBytes),
      responseBytes: sum((batch) => batch.responseBytes),
      cellsRead: this.cellsRead,
      cellsWritten: this.cellsWritten,
      batches: [...this.batches],
      members: Object.fromEntries([...this.members].sort(([a], [b]) => (a < b ? -1 : 1))),
    };
  }

  reset(): void {
    this.batches = [];
    this.members = new Map();
    this.cleanups = this.cellsRead = this.cellsWritten = 0;
  }
}

function pathCount(request: BatchRequest): number {
  return Object.keys(request.ObjectPaths).length;
}

function isCleanup(request: BatchRequest): boolean {
  return (
    request.Actions.some((action) => action.Name === "_RemoveReference") &&
    request.Actions.every(
      (action) => action.ActionType === ACTION.instantiate || action.Name === "_RemoveReference"
    )
  );
}
