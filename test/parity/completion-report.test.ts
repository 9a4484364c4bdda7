/**
 * Every formula of a 完成情况表, evaluated by an engine, gives what the domain says it shows: tables as in
 * ranking-report.test.ts, with several targets, 上报 beside 认定, cash, and percentages by either reading.
 *
 * PARITY_TABLES says how many tables are made: 300 unless told, 2,000 in `npm run test:parity`.
 */
import assert from "node:assert";
import fc from "fast-check";
import { completionReport } from "../../src/reports/completion/completion-report";
import { completionInputOf } from "../support/completion-input-of";
import type { Manner } from "../support/completion-input-of";
import { TABLES_PER_WORKBOOK, evaluate } from "../support/evaluate-engine";
import { sourceSheet } from "../support/office-table";
import type { OfficeTable } from "../support/office-table";
import { disagreements } from "./disagreements";
import { anyTable } from "./generated-tables";

const TABLES = Number(process.env["PARITY_TABLES"] ?? 300);
const SEED = 20120930;

const anyManner: fc.Arbitrary<Manner> = fc.record({
  against: fc.constantFrom<Manner["against"]>(
    ["period"],
    ["period", "period"],
    ["due"],
    ["period", "due"],
    ["nothing"]
  ),
  percent: fc.constantFrom("ratio", "met"),
  basis: fc.constantFrom("certified", "reported"),
  hasCounterpart: fc.boolean(),
  inDollars: fc.boolean(),
});

describe("completion report: formulas and domain", function () {
  this.timeout(0);

  const cases = fc
    .sample(fc.tuple(anyTable, anyManner), { numRuns: TABLES, seed: SEED })
    .map(([table, manner], i) => ({ table: { ...table, sheet: `任务 ${i + 1}` }, manner }));

  for (let from = 0; from < TABLES; from += TABLES_PER_WORKBOOK) {
    it(`agree on tables ${from + 1} to ${Math.min(TABLES, from + TABLES_PER_WORKBOOK)}`, async () => {
      const some = cases.slice(from, from + TABLES_PER_WORKBOOK);
      const reports = some.map(({ table, manner }) =>
        completionReport(completionInputOf(table, manner))
      );
      const sources = some.map(({ table }: { readonly table: OfficeTable }) => sourceSheet(table));
      const evaluated = await evaluate(sources, reports);
      const wrong = reports.flatMap((report) => disagreements(report, evaluated));
      assert.strictEqual(wrong.slice(0, 10).join("\n"), "");
    });
  }
});
