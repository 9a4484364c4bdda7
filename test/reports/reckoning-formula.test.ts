import assert from "node:assert";
import { exact } from "../../src/domain/exact";
import { percentOf } from "../../src/domain/published-figure/expression";
import { reckoningFormula } from "../../src/reports/reckoning-formula";
import type { CellReckoning } from "../../src/reports/reckoning-formula";

const at = (row: number, factor = 1): CellReckoning => ({
  kind: "figure",
  figure: { cell: { row, column: 1, sheet: "表" }, factor },
});
const text: CellReckoning = {
  kind: "figure",
  figure: { cell: { row: 2, column: 1, sheet: "表" }, factor: 1, literal: exact(12) },
};

const CASES: readonly { says: string; of: CellReckoning; gives: string | undefined }[] = [
  { says: "a rate", of: percentOf(at(0), at(1)), gives: `((表!B1/表!B2)*100)` },
  {
    says: "a sum with a text cell, as it was read",
    of: { kind: "sum", of: [at(0), text] },
    gives: `(表!B1+IF(ISNUMBER(表!B3),表!B3,12))`,
  },
  {
    says: "a difference of a percent cell",
    of: { kind: "difference", from: at(0, 100), less: at(1) },
    gives: `(表!B1*100-表!B2)`,
  },
  {
    says: "nothing where Excel would refuse the length",
    of: { kind: "sum", of: Array.from({ length: 400 }, () => at(0)) },
    gives: undefined,
  },
];

describe("the formula of a reckoning", () => {
  for (const { says, of, gives } of CASES)
    it(`is that of ${says}`, () => {
      assert.strictEqual(reckoningFormula(of)?.formula, gives);
    });
});
