/** One case about where tables stand: a drawn sheet, and the outlines that should be found on it. */
import * as assert from "node:assert";
import { readTables } from "../../src/reader/recognise";
import { drawGrid } from "./draw-grid";
import { outline } from "./outline";

export interface StructureCase {
  readonly says: string;
  readonly sheet: string;
  readonly merges?: string;
  readonly gives: readonly string[];
}

export function standsAs({ sheet, merges = "", gives }: StructureCase): void {
  const { tables } = readTables(drawGrid(sheet, { merges }));
  assert.deepStrictEqual(tables.map(outline), gives);
}
