/**
 * Each rule kind, in the domain and as a formula: the same points for any parameters and any facts.
 *
 * A row of the sheet holds one case: the formula, and its parameters in cells after it.
 */
import assert from "node:assert";
import fc from "fast-check";
import { toNumber } from "../../src/domain/exact";
import { cell } from "../../src/spreadsheet/address";
import type { Sheet, SheetCell } from "../../src/spreadsheet/sheet";
import { evaluate } from "../support/evaluate-engine";
import { disagreements } from "./disagreements";
import { RULE_TWINS } from "./generated-rules";
import type { Twin } from "./generated-rules";

const CASES = Number(process.env["PARITY_TABLES"] ?? 300);
const SEED = 20240301;

describe("scoring rules: formulas and domain", function () {
  this.timeout(0);

  for (const [kind, arbitrary] of Object.entries(RULE_TWINS)) {
    it(`agree on ${kind}`, async () => {
      const twins = fc.sample(arbitrary, { numRuns: CASES, seed: SEED });
      const sheet = sheetOf(twins);
      const evaluated = await evaluate([], [sheet]);
      assert.strictEqual(disagreements(sheet, evaluated).slice(0, 10).join("\n"), "");
    });
  }
});

function sheetOf(twins: readonly Twin[]): Sheet {
  const rows = twins.map(({ cells, points, formula: made }, row): SheetCell[] => {
    const places = cells.map((_, column) => cell(row, column + 1));
    return [
      { formula: made(places), shown: toNumber(points) },
      ...cells.map((value): SheetCell => ({ value })),
    ];
  });
  return {
    name: "规则",
    mark: "rules",
    rows,
    styles: {},
    columns: [],
    rowHeights: {},
    merges: [],
    frozen: { rows: 0, columns: 0 },
    conditionals: [],
    validations: [],
    names: [],
    charts: [],
    showGridLines: true,
  };
}
