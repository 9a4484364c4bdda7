/**
 * 考核办法 of any composition × 40 units: every formula gives the points, score and place of the domain.
 *
 * As many schemes as PARITY_SCHEMES says: 20 unless told, 1,000 in `npm run test:parity`.
 */
import assert from "node:assert";
import fc from "fast-check";
import { rankingReport } from "../../src/reports/ranking/ranking-report";
import type { WrittenScheme } from "../../src/domain/scoring/written-scheme";
import type { CellValue } from "../../src/spreadsheet/grid";
import { evaluate } from "../support/evaluate-engine";
import { schemeRankingInput, schemeSheets, valuesOf } from "../support/scheme-sheets";
import { disagreements } from "./disagreements";
import { HEADS, anyScheme, anyUnits } from "./generated-schemes";

const SCHEMES = Number(process.env["PARITY_SCHEMES"] ?? 20);
const UNITS = 40;
const SEED = 20240901;
const PER_WORKBOOK = 10;

type Case = readonly [WrittenScheme, readonly (readonly CellValue[])[]];

describe("schemes of any composition: formulas and domain", function () {
  this.timeout(0);

  const cases = fc.sample(fc.tuple(anyScheme, anyUnits(UNITS)), { numRuns: SCHEMES, seed: SEED });

  for (let from = 0; from < SCHEMES; from += PER_WORKBOOK) {
    const to = Math.min(SCHEMES, from + PER_WORKBOOK);
    it(`agree on schemes ${from + 1} to ${to}`, async () => {
      const made = await Promise.all(cases.slice(from, to).map(laidOut));
      const reports = made.map(({ input }) => rankingReport(input));
      const sources = made.flatMap(({ sheets }) => sheets.map(valuesOf));
      const evaluated = await evaluate(sources, reports);
      const wrong = reports.flatMap((report) => disagreements(report, evaluated));
      assert.strictEqual(wrong.slice(0, 10).join("\n"), "");
    });
  }
});

async function laidOut([scheme, units]: Case, i: number) {
  const number = ` ${i + 1}`;
  const sheets = await schemeSheets([...HEADS, ...units], scheme, number);
  return { sheets, input: await schemeRankingInput(sheets, number) };
}
