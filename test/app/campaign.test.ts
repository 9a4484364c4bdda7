/**
 * Whole campaign workbooks through reading and reckoning, against figures that were computed
 * independently in exact fractions (fixtures/campaign/expected.json).
 */
import assert from "node:assert";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { prepareRankings } from "../../src/app/ranking/make-ranking";
import { rankingsView } from "../../src/app/ranking/ranking-view";
import type { RankedRowView, RankedTableView } from "../../src/app/ranking/ranking-view";
import { FileWorkbook } from "../../src/workbook/file/file-workbook";

const FOLDER = join(__dirname, "../fixtures/campaign");

interface Expected {
  readonly id: string;
  readonly kind: string;
  readonly file: string;
  readonly sheet: string;
  readonly units: readonly ExpectedUnit[];
}

interface ExpectedUnit {
  readonly row: number;
  readonly unit: string;
  readonly group: string;
  readonly indicators: Readonly<
    Record<
      string,
      { name: string; target: number | null; actual: number | null; rate: number | null }
    >
  >;
  readonly score: string | null;
  readonly rank: number | null;
}

const expected = (
  JSON.parse(readFileSync(join(FOLDER, "expected.json"), "utf8")) as Expected[]
).filter((one) => one.kind === "a");

async function ranked(file: string): Promise<readonly RankedTableView[]> {
  const workbook = await FileWorkbook.open(readFileSync(join(FOLDER, file)));
  return rankingsView(await prepareRankings(workbook, {}, "zh"), "zh").tables;
}

function rowOf(tables: readonly RankedTableView[], sheet: string, row: number): RankedRowView {
  const rows = tables
    .filter((table) => table.sheet === sheet)
    .flatMap((table) => table.groups.flatMap((group) => group.rows));
  return rows.find((one) => one.row === row) ?? assert.fail(`no row ${row} in ${sheet}`);
}

describe("campaign workbooks", () => {
  assert.ok(expected.length > 0);
  for (const { id, file, sheet, units } of expected) {
    describe(id, () => {
      let tables: readonly RankedTableView[];
      before(async () => {
        tables = await ranked(file);
      });

      for (const unit of units) {
        it(`reckons ${unit.unit.replace(/\s+/g, "")} in row ${unit.row}`, () => {
          const row = rowOf(tables, sheet, unit.row);
          assert.strictEqual(row.score, unit.score === null ? null : Number(unit.score));
          assert.strictEqual(row.rank, unit.rank);
          Object.values(unit.indicators).forEach((one, i) => {
            const item = row.items[i] ?? assert.fail(`no item ${i}`);
            assert.strictEqual(item.target, one.target, `target of ${one.name}`);
            assert.strictEqual(item.actual, one.actual, `actual of ${one.name}`);
            if (one.rate === null || item.rate === null) assert.strictEqual(item.rate, one.rate);
            else
              assert.ok(Math.abs(item.rate - one.rate) < 1e-6, `${item.rate} is not ${one.rate}`);
          });
        });
      }

      it("ranks these units and no others, in their groups", () => {
        const rows = units.map((one) => one.row);
        const names = new Set(units.map((one) => one.group));
        const found = tables
          .filter((table) => table.sheet === sheet)
          .filter((table) =>
            table.groups.some((group) => group.rows.some((row) => rows.includes(row.row)))
          )
          .flatMap((table) => table.groups);
        const seen = found.flatMap((group) => group.rows.map((row) => row.row));
        assert.deepStrictEqual(
          seen.sort((a, b) => a - b),
          rows.slice().sort((a, b) => a - b)
        );
        assert.strictEqual(found.length, names.size);
      });
    });
  }
});
