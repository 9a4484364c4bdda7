/**
 * Every formula of a ranking sheet, evaluated by an engine, gives what the domain says it shows.
 *
 * PARITY_TABLES says how many tables are made: 300 unless told, 2,000 in `npm run test:parity`.
 */
import assert from "node:assert";
import fc from "fast-check";
import { rankingReport } from "../../src/reports/ranking/ranking-report";
import { TABLES_PER_WORKBOOK, evaluate } from "../support/evaluate-engine";
import { rankingInputOf, sourceSheet } from "../support/office-table";
import type { OfficeTable } from "../support/office-table";
import { disagreements } from "./disagreements";
import { anyTable } from "./generated-tables";

const TABLES = Number(process.env["PARITY_TABLES"] ?? 300);
const SEED = 20121130;

describe("ranking report: formulas and domain", function () {
  this.timeout(0);

  const tables = fc
    .sample(anyTable, { numRuns: TABLES, seed: SEED })
    .map((table, i): OfficeTable => ({ ...table, sheet: `任务 ${i + 1}` }));

  for (let from = 0; from < TABLES; from += TABLES_PER_WORKBOOK) {
    it(`agree on tables ${from + 1} to ${Math.min(TABLES, from + TABLES_PER_WORKBOOK)}`, async () => {
      const some = tables.slice(from, from + TABLES_PER_WORKBOOK);
      const reports = some.map((table) => rankingReport(rankingInputOf(table)));
      const evaluated = await evaluate(some.map(sourceSheet), reports);
      const wrong = reports.flatMap((report) => disagreements(report, evaluated));
      assert.strictEqual(wrong.slice(0, 10).join("\n"), "");
    });
  }
});
