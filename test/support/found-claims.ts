/** What the checks find in a drawn sheet: faults by cell, and how many figures of each kind were checked. */
import { toNumber } from "../../src/domain/exact";
import { judgeTogether } from "../../src/domain/published-figure/judge-together";
import { countClaims } from "../../src/reader/claims/count-claims";
import { tableClaims } from "../../src/reader/claims/table-claims";
import { readTables } from "../../src/reader/recognise";
import { a1 } from "../../src/spreadsheet/address";
import { drawGrid } from "./draw-grid";
import type { Drawn } from "./draw-grid";

export interface Found {
  readonly faults: readonly string[];
  /** How many figures of each kind were checked. */
  readonly kinds: Readonly<Record<string, number>>;
}

export function found(drawing: string, drawn: Drawn = {}): Found {
  const grid = drawGrid(drawing, drawn);
  const { tables } = readTables(grid);
  const faults: string[] = [];
  const kinds: Record<string, number> = {};
  const each = tables.map((table) => tableClaims(grid, table));
  for (const { claims, breaches } of [
    ...each,
    { claims: countClaims(grid, tables), breaches: [] },
  ]) {
    const verdicts = judgeTogether(claims);
    claims.forEach(({ kind, cell, recomputed }, i) => {
      kinds[kind] = (kinds[kind] ?? 0) + 1;
      if (verdicts[i] !== "MATCH")
        faults.push(
          `${a1(cell)} ${kind} ${verdicts[i]} ${Number(toNumber(recomputed.value).toFixed(4))}`
        );
    });
    for (const { kind, cell, against } of breaches)
      faults.push(`${a1(cell)} ${kind} ${a1(against)}`);
  }
  return { faults, kinds };
}

export interface ClaimCase {
  readonly says: string;
  readonly sheet: string;
  readonly drawn?: Drawn;
  readonly faults: readonly string[];
  readonly checks: Readonly<Record<string, number>>;
}
