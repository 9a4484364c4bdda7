/** Every formula of a 测算表, evaluated by an engine, gives what the domain says it shows. */
import assert from "node:assert";
import fc from "fast-check";
import { TABLES_PER_WORKBOOK, evaluate } from "../support/evaluate-engine";
import { ledgerReport } from "../support/land-ledger";
import { disagreements } from "./disagreements";
import { anyLedger } from "./generated-ledgers";

const LEDGERS = Math.ceil(Number(process.env["PARITY_TABLES"] ?? 300) / 4);
const SEED = 20240801;

describe("land report: formulas and domain", function () {
  this.timeout(0);

  const ledgers = fc
    .sample(anyLedger, { numRuns: LEDGERS, seed: SEED })
    .map((ledger, i) => ({ ...ledger, name: `台账 ${i + 1}` }));

  for (let from = 0; from < LEDGERS; from += TABLES_PER_WORKBOOK) {
    it(`agree on ledgers ${from + 1} to ${Math.min(LEDGERS, from + TABLES_PER_WORKBOOK)}`, async () => {
      const some = ledgers.slice(from, from + TABLES_PER_WORKBOOK);
      const reports = some.map((ledger) => ledgerReport(ledger, ledger.parameters));
      const evaluated = await evaluate(some, reports);
      const wrong = reports.flatMap((report) => disagreements(report, evaluated));
      assert.strictEqual(wrong.slice(0, 10).join("\n"), "");
    });
  }
});
