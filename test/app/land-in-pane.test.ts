/** What the pane shows of a land ledger: its figures, its parcels, and what is assumed about it. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { NOTHING_ASSUMED } from "../../src/app/land/land-entry";
import { ledgerShown, withLedgerEntry, wrongInLedger } from "../../src/app/land/ledger-entry";
import { ledgerResults } from "../../src/app/land/ledger-results";
import { landFacts, parcelLines, toReckonLand } from "../../src/app/land/study-land";
import { parseChoice } from "../../src/app/parse-choice";
import { studySheet } from "../../src/app/study";
import type { CellValue } from "../../src/spreadsheet/grid";
import { FileWorkbook } from "../../src/workbook/file/file-workbook";
import { StagedWorkbook } from "../support/staged-workbook";

const SAMPLE = "assets/samples/工业用地供地台账.xlsx";

/** One sells above its cost, and one has no price yet. */
const FOUR_PARCELS: readonly (readonly CellValue[])[] = [
  ["宗地名称", "面积（亩）", "开发成本（万元/亩）", "出让价格（万元/亩）"],
  ["丙店", 10, 20, 26],
  ["乙厂", 50, 10, 1],
  ["丁厂", 30, 15, undefined],
  ["甲厂", 100, 20, 8],
];

describe("a ledger in the pane", () => {
  const look = async (choice = {}) => {
    const question = { sheet: "供地台账", choice };
    const { prepared } = await studySheet(
      await FileWorkbook.open(readFileSync(SAMPLE)),
      question,
      toReckonLand()
    );
    return prepared ?? assert.fail("no ledger");
  };

  it("comes down to a few figures", async () => {
    const { parcels, untold, area, totalGap, price } = landFacts(await look());
    assert.deepEqual(
      [parcels, untold, area, totalGap, price],
      [13, 1, "782.5", "9436.2—10052.2", "1.75—2.56"]
    );
  });

  it("lists the largest gap first, a surplus as such, and last what is not reckoned", async () => {
    const lines = parcelLines(await look(), "zh");
    const [first, last] = [lines[0], lines[lines.length - 1]];
    assert.deepEqual(
      [first?.rank, first?.total, first?.perMu, first?.share],
      ["1", "2400—2840", "12—14.2", "80—94.67%"]
    );
    assert.deepEqual([last?.rank, last?.reason], ["—", "价格未定"]);
    const surplus = lines.filter(({ flags }) => flags.includes("盈余"))[0];
    assert.deepEqual([surplus?.total, surplus?.share], ["盈余 15.6", ""]);
  });

  it("is reckoned by what is assumed, which is remembered as it was typed", async () => {
    const land = { ...NOTHING_ASSUMED, saleable: "80", rampYears: "2" };
    assert.deepEqual(parseChoice({ land: { saleable: "80", rampYears: "2", cost: 7 } }), { land });
    const { lines } = { lines: parcelLines(await look({ land }), "zh") };
    assert.notEqual(lines[0]?.total, "2400—2840");
  });
});

describe("a ledger's parcels in the pane", () => {
  const look = async (typed = {}) => {
    const question = { sheet: "台账", choice: { land: { ...NOTHING_ASSUMED, ...typed } } };
    const book = new StagedWorkbook({ 台账: FOUR_PARCELS });
    const { prepared } = await studySheet(book, question, toReckonLand());
    return prepared ?? assert.fail("no ledger");
  };
  const linesOf = async (typed = {}) =>
    ledgerResults(await look(typed), "zh").map(({ name, value }) => [name, value]);

  const orders = [
    { order: "total", gives: ["甲厂", "乙厂", "丙店", "丁厂"] },
    { order: "share", gives: ["乙厂", "甲厂", "丙店", "丁厂"] },
    { order: "perMu", gives: ["甲厂", "乙厂", "丙店", "丁厂"] },
    { order: "ledger", gives: ["丙店", "乙厂", "丁厂", "甲厂"] },
  ] as const;
  for (const { order, gives } of orders) {
    it(`stand in the order of ${order}, what is not reckoned last`, async () => {
      const lines = parcelLines(await look(), "zh", order);
      assert.deepEqual(
        lines.map(({ parcel }) => parcel),
        gives
      );
    });
  }

  it("come to a net gap, and to the deficits alone where one sells above cost", async () => {
    // 甲 100 × (20 − 8) = 1200, 乙 50 × (10 − 1) = 450, 丙 10 × (20 − 26) = −60.
    assert.deepEqual(await linesOf(), [
      ["缺口总额", "1590"],
      ["其中缺口（不抵盈余）", "1650"],
    ]);
  });

  it("say what a budget leaves, what it bears, and what it wants", async () => {
    // Of 160 亩 at a mean cost of 16.875 and a mean gap of 9.9375.
    assert.deepEqual((await linesOf({ budget: "2000" })).slice(2), [
      ["预算余额", "410"],
      ["预算可承受面积", "201.26"],
      ["预算可承受的最低均价", "4.375"],
    ]);
    assert.deepEqual((await linesOf({ budget: "1000" }))[2], ["预算还差", "590"]);
    assert.deepEqual((await linesOf({ budget: "5000" }))[4], ["预算可承受的最低均价", "预算足够"]);
  });

  it("say when tax makes up for it, for all and for each", async () => {
    // 9.9375 ÷ 2.5; −ln(1 − 9.9375 × 5 % ÷ 2.5) ÷ ln 1.05.
    assert.deepEqual((await linesOf({ tax: "2.5", rate: "5" })).slice(2), [
      ["税收回收期", "3.98 年"],
      ["折现回收期", "4.54 年"],
    ]);
    const lines = parcelLines(await look({ tax: "2.5" }), "zh");
    assert.deepEqual(
      lines.map(({ payback }) => payback),
      ["税收回收期 4.8 年", "税收回收期 3.6 年", undefined, undefined]
    );
  });
});

describe("what is assumed about a ledger", () => {
  const typed = { ...NOTHING_ASSUMED, budget: "2000", asOf: "2012年11月30日" };

  it("is kept as typed, the day as a day, and shown as it was kept", () => {
    const choice = withLedgerEntry({ ties: "112" }, typed);
    const asOf = { year: 2012, month: 11, day: 30 };
    assert.deepEqual(choice, {
      ties: "112",
      land: { ...NOTHING_ASSUMED, budget: "2000" },
      asOf,
    });
    assert.deepEqual(ledgerShown(choice), { ...typed, asOf: "2012-11-30" });
    assert.deepEqual(withLedgerEntry(choice, { ...NOTHING_ASSUMED, asOf: "" }), { ties: "112" });
  });

  it("is told what is wrong with it, the day too", () => {
    assert.deepEqual(wrongInLedger({ ...typed, tax: "多", asOf: "11月底" }), ["tax", "asOf"]);
    assert.deepEqual(wrongInLedger(typed), []);
  });
});
