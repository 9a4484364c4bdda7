/** What a ledger that was filled in badly comes to: a finding at the cell, and never a parcel lost or counted as zero. */
import assert from "node:assert";
import { NO_ASSUMPTIONS } from "../../src/app/land/land-parameters";
import { landsView } from "../../src/app/land/land-view";
import { prepareLand } from "../../src/app/land/prepare-land";
import type { CellValue } from "../../src/spreadsheet/grid";
import { FileWorkbook } from "../../src/workbook/file/file-workbook";
import { packageOfGrids } from "../support/package-of-grids";

type Row = readonly CellValue[];

const HEADER = [
  "地块名称",
  "面积（亩）",
  "成本（万元/亩）",
  "出让单价（万元/亩）",
  "出让总价（万元）",
];
const NO_AREA_UNIT = HEADER.map((text) => text.replace("（亩）", ""));
const NO_PRICE_UNIT = HEADER.map((text) => text.replace(/^(出让单价).*/, "$1"));

/** 东一号 and 东三号 stand around the row in question: 1200 and 500 万元 of gap on 150 亩. */
async function looked(row: Row, header: Row) {
  const around = (name: string, area: number, price: number) => [name, area, 15, price];
  const values = [["供地台账"], header, around("东一号", 100, 3), row, around("东三号", 50, 5)];
  const book = await FileWorkbook.open(packageOfGrids([{ name: "台账", values }]));
  return landsView(await prepareLand(book, { parameters: NO_ASSUMPTIONS }), "zh");
}

interface Bad {
  readonly says: string;
  readonly row: Row;
  readonly header?: Row;
  readonly code: string;
  readonly cell: string;
}

const UNTOLD: readonly (Bad & { readonly reason: string; readonly unit?: "none" })[] = [
  {
    says: "an area of 0",
    row: ["东二号", 0, 15, 3],
    code: "area-not-positive",
    cell: "B4",
    reason: "area-not-positive",
  },
  {
    says: "an area below 0",
    row: ["东二号", -20, 15, 3],
    code: "area-not-positive",
    cell: "B4",
    reason: "area-not-positive",
  },
  {
    says: "an area in words",
    row: ["东二号", "待测", 15, 3],
    code: "unreadable-figure",
    cell: "B4",
    reason: "area-unreadable",
  },
  {
    says: "no cost",
    row: ["东二号", 80, undefined, 3],
    code: "no-cost",
    cell: "C4",
    reason: "no-cost",
  },
  {
    says: "a cost below 0",
    row: ["东二号", 80, -15, 3],
    code: "cost-negative",
    cell: "C4",
    reason: "cost-negative",
  },
  {
    says: "a cost that is an error",
    row: ["东二号", 80, { error: "#REF!" }, 3],
    code: "error-in-cell",
    cell: "C4",
    reason: "cost-unreadable",
  },
  {
    says: "no price",
    row: ["东二号", 80, 15, undefined],
    code: "no-price",
    cell: "D4",
    reason: "no-price",
  },
  {
    says: "a price yet to be agreed",
    row: ["东二号", 80, 15, "面议"],
    code: "no-price",
    cell: "D4",
    reason: "no-price",
  },
  {
    says: "a price below 0",
    row: ["东二号", 80, 15, -3],
    code: "price-negative",
    cell: "D4",
    reason: "price-negative",
  },
  {
    says: "a price in dollars",
    row: ["东二号", 80, 15, "3万美元/亩"],
    code: "foreign-price",
    cell: "D4",
    reason: "other-currency",
  },
  {
    says: "a total in dollars",
    row: ["东二号", 80, 15, undefined, "300万美元"],
    code: "foreign-price",
    cell: "E4",
    reason: "other-currency",
  },
  {
    says: "a price without unit",
    header: NO_PRICE_UNIT,
    row: ["东二号", 80, 15, 3],
    code: "price-without-unit",
    cell: "D4",
    reason: "price-without-unit",
    unit: "none",
  },
  {
    says: "an area without unit",
    header: NO_AREA_UNIT,
    row: ["东二号", 80, 15, 3],
    code: "area-without-unit",
    cell: "B4",
    reason: "area-without-unit",
    unit: "none",
  },
];

/** Doubtful, but told: the gap in 万元, low and high. */
const TOLD: readonly (Bad & { readonly gap: readonly [low: number, high: number] })[] = [
  {
    says: "a total that is not price by area, by the price",
    row: ["东二号", 80, 15, 3, 300],
    code: "price-total-differs",
    cell: "E4",
    gap: [960, 960],
  },
  {
    says: "a range upside down, the right way up",
    row: ["东二号", 80, 15, "3-0.8"],
    code: "range-reversed",
    cell: "D4",
    gap: [960, 1136],
  },
  {
    says: "a price in the unit of its own cell",
    row: ["东二号", 80, 15, "45元/㎡"],
    code: "unit-converted",
    cell: "D4",
    gap: [960, 960],
  },
  {
    says: "an area in the unit of its own cell",
    row: ["东二号", "5公顷", 15, 3],
    code: "unit-converted",
    cell: "B4",
    gap: [900, 900],
  },
];

describe("a land ledger that was filled in badly", () => {
  for (const { says, row, header = HEADER, code, cell, reason, unit } of UNTOLD) {
    it(`lists as 未测算 a parcel with ${says}`, async () => {
      const { parcels, totals, findings } = await looked(row, header);
      const names = parcels.map(({ parcel }) => parcel);
      assert.deepStrictEqual(names, ["东一号", "东二号", "东三号"]);
      const found = parcels[1] ?? assert.fail("not there");
      assert.strictEqual(found.reason, reason);
      const figures = [found.gapPerMuLow, found.gapPerMuHigh, found.totalGapLow, found.rank];
      assert.deepStrictEqual(figures, [null, null, null, null]);
      assert.ok(findings.some((one) => one.code === code && one.cell === `台账!${cell}`));
      const expected = unit === "none" ? [3, 0, 0] : [3, 2, 1700];
      assert.deepStrictEqual([totals.parcels, totals.reckoned, totals.totalGapLow], expected);
    });
  }

  for (const { says, row, header = HEADER, code, cell, gap } of TOLD) {
    it(`reckons ${says}, and says so`, async () => {
      const { parcels, totals, findings } = await looked(row, header);
      const found = parcels[1] ?? assert.fail("not there");
      assert.deepStrictEqual([found.totalGapLow, found.totalGapHigh, found.reason], [...gap, null]);
      assert.ok(findings.some((one) => one.code === code && one.cell === `台账!${cell}`));
      assert.deepStrictEqual([totals.reckoned, totals.totalGapLow], [3, 1700 + gap[0]]);
    });
  }
});
