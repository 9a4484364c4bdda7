/** Campaign land ledgers through reading and reckoning, against figures that were computed apart in fractions. */
import assert from "node:assert";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { NO_ASSUMPTIONS } from "../../src/app/land/land-parameters";
import { landsView } from "../../src/app/land/land-view";
import type { LandsView, TotalsView } from "../../src/app/land/land-view";
import { prepareLand } from "../../src/app/land/prepare-land";
import { FileWorkbook } from "../../src/workbook/file/file-workbook";

const FOLDER = join(__dirname, "../fixtures/campaign");

interface Figure {
  readonly value: number;
}

interface Ends {
  readonly low: Figure;
  readonly high: Figure;
}

interface ExpectedTotals {
  readonly parcels: number;
  readonly priced: number;
  readonly areaMuAll: Figure;
  readonly areaMuPriced: Figure;
  readonly totalGapLow: Figure;
  readonly totalGapHigh: Figure;
  readonly deficitOnlyLow: Figure;
  readonly deficitOnlyHigh: Figure;
  readonly weightedPriceLow: Figure;
  readonly weightedPriceHigh: Figure;
}

interface Expected {
  readonly id: string;
  readonly kind: string;
  readonly file: string;
  readonly sheet: string;
  readonly parcels: readonly {
    readonly row: number;
    readonly parcel: string;
    readonly group: string;
    readonly areaMu: Figure;
    readonly costPerMu: Ends;
    readonly pricePerMu?: Ends;
    readonly gapPerMu?: Ends;
    readonly totalGap?: Ends;
    readonly shareOfCost?: { readonly low: number; readonly high: number };
    readonly why?: string;
  }[];
  readonly groups: Readonly<Record<string, ExpectedTotals>>;
  readonly totals: ExpectedTotals;
}

const all = JSON.parse(readFileSync(join(FOLDER, "expected.json"), "utf8")) as Expected[];
const ledgers = all.filter(({ kind }) => kind === "b");

function near(found: number | null | undefined, expected: number | undefined, says: string): void {
  if (expected === undefined) return assert.strictEqual(found, null, says);
  assert.ok(Math.abs((found ?? NaN) - expected) < 1e-6, `${says}: ${found} is not ${expected}`);
}

function sameTotals(found: TotalsView | undefined, expected: ExpectedTotals): void {
  const pairs: readonly (readonly [keyof TotalsView, number])[] = [
    ["parcels", expected.parcels],
    ["reckoned", expected.priced],
    ["areaMu", expected.areaMuAll.value],
    ["areaMuReckoned", expected.areaMuPriced.value],
    ["totalGapLow", expected.totalGapLow.value],
    ["totalGapHigh", expected.totalGapHigh.value],
    ["deficitOnlyLow", expected.deficitOnlyLow.value],
    ["deficitOnlyHigh", expected.deficitOnlyHigh.value],
    ["weightedPriceLow", expected.weightedPriceLow.value],
    ["weightedPriceHigh", expected.weightedPriceHigh.value],
  ];
  for (const [name, value] of pairs) near(found?.[name], value, name);
}

/** Of a parcel without a price there are no ends, and null is expected. */
function sameEnds(
  [low, high]: readonly [number | null, number | null],
  expected: { readonly low: Figure | number; readonly high: Figure | number } | undefined,
  says: string
): void {
  const plain = (end: Figure | number | undefined) => (typeof end === "object" ? end.value : end);
  near(low, plain(expected?.low), `${says} low`);
  near(high, plain(expected?.high), `${says} high`);
}

describe("campaign land ledgers", () => {
  assert.ok(ledgers.length > 0);
  for (const { id, file, sheet, parcels, groups, totals } of ledgers) {
    describe(id, () => {
      let view: LandsView;
      before(async () => {
        const workbook = await FileWorkbook.open(readFileSync(join(FOLDER, file)));
        const prepared = await prepareLand(workbook, { parameters: NO_ASSUMPTIONS });
        view = landsView(prepared, "zh");
      });

      for (const one of parcels) {
        it(`reckons ${one.parcel} in row ${one.row}`, () => {
          const found = view.parcels.find(({ row }) => row === one.row) ?? assert.fail("not there");
          assert.deepStrictEqual(
            [found.parcel, found.group, found.sheet],
            [one.parcel, one.group, sheet]
          );
          near(found.areaMu, one.areaMu.value, "area");
          sameEnds([found.costLow, found.costHigh], one.costPerMu, "cost");
          sameEnds([found.priceLow, found.priceHigh], one.pricePerMu, "price");
          sameEnds([found.gapPerMuLow, found.gapPerMuHigh], one.gapPerMu, "gap");
          sameEnds([found.totalGapLow, found.totalGapHigh], one.totalGap, "total");
          sameEnds([found.shareLow, found.shareHigh], one.shareOfCost, "share");
          assert.strictEqual(found.reason, one.why ?? null);
        });
      }

      it("reckons these parcels and no others, ranked by the size of the gap", () => {
        assert.deepStrictEqual(
          view.parcels.map(({ row }) => row),
          parcels.map(({ row }) => row)
        );
        const byRank = view.parcels
          .filter(({ rank }) => rank !== null)
          .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
          .map(({ totalGapHigh }) => totalGapHigh ?? 0);
        assert.deepStrictEqual(
          byRank,
          byRank.slice().sort((a, b) => b - a)
        );
      });

      it("totals them, in all and by section", () => {
        sameTotals(view.totals, totals);
        assert.deepStrictEqual(
          view.groups.map(({ name }) => name),
          Object.keys(groups)
        );
        for (const [name, expected] of Object.entries(groups))
          sameTotals(
            view.groups.find((group) => group.name === name),
            expected
          );
      });
    });
  }
});
