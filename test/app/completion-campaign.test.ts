/**
 * Whole campaign workbooks through `complete`, against figures that were computed independently in exact
 * fractions (fixtures/campaign/expected.json): task tables with their target sets and certified figures,
 * and project ledgers.
 */
import assert from "node:assert";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { completionsView } from "../../src/app/completion/completion-view";
import type { CompletedItemView, CompletionsView } from "../../src/app/completion/completion-view";
import { prepareCompletions } from "../../src/app/completion/prepare-completion";
import { FileWorkbook } from "../../src/workbook/file/file-workbook";

const FOLDER = join(__dirname, "../fixtures/campaign");

interface ExpectedFigure {
  readonly target: number | null;
  readonly actual: number | null;
  readonly rate: number | null;
  readonly reported?: number;
  readonly certified?: number;
  readonly certificationRate?: number;
  readonly stretch?: number;
  readonly rateOfStretch?: number;
}

type Figures = Readonly<Record<string, ExpectedFigure>>;

interface ExpectedTable {
  readonly id: string;
  readonly kind: "a";
  readonly file: string;
  readonly sheet: string;
  readonly units: readonly {
    readonly row: number;
    readonly unit: string;
    readonly indicators: Figures;
  }[];
  readonly groups: Readonly<Record<string, Figures>>;
  readonly totals: Figures;
}

interface Sums {
  readonly projects: number;
  readonly byStage: Readonly<Record<string, number>>;
  readonly signedCount: number;
  readonly signedSum: object;
  readonly intentSum: object;
  readonly allSum: object;
}

interface ExpectedLedger {
  readonly id: string;
  readonly kind: "c";
  readonly file: string;
  readonly sheet: string;
  readonly units: readonly (Sums & { readonly unit: string })[];
  readonly totals: Sums;
}

const expected = JSON.parse(readFileSync(join(FOLDER, "expected.json"), "utf8")) as readonly (
  ExpectedTable | ExpectedLedger | { readonly kind: "b" }
)[];

async function completed(file: string): Promise<CompletionsView> {
  const workbook = await FileWorkbook.open(readFileSync(join(FOLDER, file)));
  return completionsView(await prepareCompletions(workbook, {}, "zh"), "zh");
}

/** To the six decimals that the expected figures are written with. */
function told({ sets, ...item }: CompletedItemView, like: ExpectedFigure): object {
  const [first, second] = sets;
  const all = {
    target: first?.target,
    actual: first?.actual,
    rate: first?.rate,
    reported: item.reported,
    certified: item.certified,
    certificationRate: item.certificationRate,
    stretch: second?.target,
    rateOfStretch: second?.rate,
  };
  const wanted = Object.keys(all).filter((key) => key in like) as (keyof typeof all)[];
  return Object.fromEntries(wanted.map((key) => [key, rounded(all[key])]));
}

function asked(like: ExpectedFigure): object {
  const { target, actual, rate, reported, certified, certificationRate } = like;
  const all = { target, actual, rate, reported, certified, certificationRate };
  const { stretch, rateOfStretch } = like;
  return Object.fromEntries(
    Object.entries({ ...all, stretch, rateOfStretch }).filter(([, value]) => value !== undefined)
  );
}

function rounded(value: number | null | undefined): number | null | undefined {
  return typeof value === "number" ? Math.round(value * 1e6) / 1e6 : value;
}

describe("completion of the campaign's task tables", () => {
  const tables = expected.filter((one): one is ExpectedTable => one.kind === "a");
  for (const { id, file, sheet, units, groups, totals } of tables) {
    it(id, async () => {
      const view = await completed(file);
      const [{ row: firstRow } = assert.fail()] = units;
      const table =
        view.tables.find(
          (one) =>
            one.sheet === sheet &&
            one.groups.some(({ rows }) => rows.some(({ row }) => row === firstRow))
        ) ?? assert.fail();
      const rows = table.groups.flatMap((group) => group.rows);
      for (const { row, unit, indicators } of units) {
        const found = rows.find((one) => one.row === row) ?? assert.fail(`no row ${row}`);
        assert.strictEqual(found.unit, unit);
        agree(found.items, indicators, `row ${row}`);
      }
      for (const { name, subtotal } of table.groups) {
        agree(subtotal, groups[name] ?? assert.fail(`no group ${name}`), name);
      }
      agree(table.totals, totals, "total");
    });
  }

  /** A sum of no target at all is none here and 0 there: missing is not zero. */
  function agree(items: readonly CompletedItemView[], figures: Figures, where: string): void {
    Object.values(figures).forEach((like, k) => {
      const item = items[k] ?? assert.fail(`no indicator ${k}`);
      const nothing = like.rate === null && like.target === 0;
      const wanted = nothing ? { target: null, actual: null, rate: null } : asked(like);
      assert.deepStrictEqual(told(item, like), wanted, `${where}, indicator ${k + 1}`);
    });
  }
});

describe("the campaign's project ledgers", () => {
  const ledgers = expected.filter((one): one is ExpectedLedger => one.kind === "c");
  for (const { id, file, sheet, units, totals } of ledgers) {
    it(id, async () => {
      const { pipelines } = await completed(file);
      const found = pipelines.find((one) => one.sheet === sheet) ?? assert.fail();
      const sums = ({ projects, byStage, signedCount, signedSum, intentSum, allSum }: Sums) => {
        return { projects, byStage, signedCount, signedSum, intentSum, allSum };
      };
      assert.deepStrictEqual(
        found.units.map((one) => ({ unit: one.unit, ...sums(one) })),
        units.map((one) => ({ unit: one.unit, ...sums(one) }))
      );
      assert.deepStrictEqual(sums(found.totals), sums(totals));
    });
  }
});
