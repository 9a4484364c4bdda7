/** The golden figures of land economics come out of a 测算表's formulas; its 参数 drive everything on it. */
import assert from "node:assert";
import { calculatorInput } from "../../src/app/land/land-input";
import { NO_ASSUMPTIONS } from "../../src/app/land/land-parameters";
import type { LandParameters } from "../../src/app/land/land-parameters";
import { exact, toNumber } from "../../src/domain/exact";
import type { LandInput } from "../../src/reports/land/land-input";
import { BOARD } from "../../src/reports/land/land-layout";
import type { LandLayout } from "../../src/reports/land/land-layout";
import { landPlan } from "../../src/reports/land/land-plan";
import { landReport } from "../../src/reports/land/land-report";
import type { Cell } from "../../src/spreadsheet/address";
import type { CellValue } from "../../src/spreadsheet/grid";
import type { Sheet } from "../../src/spreadsheet/sheet";
import { evaluate } from "../support/evaluate-engine";
import type { Ledger } from "../support/land-ledger";
import { disagreements } from "./disagreements";
import { inputOf, unlike } from "./land-afresh";

const HEADER = ["企业名称", "面积（亩）", "开发成本（万元/亩）", "出让价（万元/亩）"];
/** 120 亩 at 0.8 and 80 亩 at 3, cost 15. */
const TWO: Ledger = {
  name: "两宗",
  values: [HEADER, ["甲某公司", 120, 15, 0.8], ["乙某公司", 80, 15, 3]],
};

const SEEDED: LandParameters = {
  ...NO_ASSUMPTIONS,
  tax: exact("2.5"),
  rate: exact("0.05"),
  budget: exact(2000),
  grade: 15,
  years: exact(3),
};

function seeded(): LandInput {
  const facts = { cost: exact(15), area: exact(200) };
  const price = { low: exact("0.8"), high: exact(3) };
  return calculatorInput({ ...facts, price, parameters: SEEDED }, "zh");
}

describe("land report: the golden figures", () => {
  const input = seeded();
  const { layout } = landPlan(input);
  let shown: (at: Cell) => CellValue;
  before(async () => {
    const report = landReport(input);
    const evaluated = await evaluate([], [report]);
    assert.deepStrictEqual(disagreements(report, evaluated), []);
    shown = ({ row, column }) => evaluated(report.name, row, column);
  });

  const at = layout.spans[0]?.first ?? NaN;
  const { working: w, resultRow } = layout;
  const result = (i: number) => ({ row: resultRow + 1, column: 2 * i });
  const returned = (i: number) => ({ row: resultRow + 3, column: 2 * i });
  const converted = (i: number) => ({
    row: layout.floors.bottom + 3 + i,
    column: layout.floors.left + 1,
  });
  const cases: readonly (readonly [says: string, where: Cell, gives: number])[] = [
    ["the gap at 3", { row: at, column: BOARD.gapLow }, 12],
    ["the gap at 0.8", { row: at, column: BOARD.gapHigh }, 14.2],
    ["its share at 3", { row: at, column: BOARD.shareLow }, 0.8],
    ["its share at 0.8", { row: at, column: BOARD.shareHigh }, 0.9467],
    ["200 亩 in all, low", { row: at, column: BOARD.totalLow }, 2400],
    ["200 亩 in all, high", { row: at, column: BOARD.totalHigh }, 2840],
    ["payback at 3", { row: at, column: w.simple.low }, 4.8],
    ["payback at 0.8", { row: at, column: w.simple.high }, 5.68],
    ["discounted at 3", { row: at, column: w.discounted.low }, 5.62],
    ["discounted at 0.8", { row: at, column: w.discounted.high }, 6.85],
    ["亩 that 2000 bears at 0.8", result(3), 140.85],
    ["亩 that 2000 bears at 3", result(4), 166.67],
    ["the lowest price that 2000 bears", result(5), 5],
    ["the floor of grade 15 in 元/㎡", result(6), 60],
    ["the floor of grade 15 in 万元/亩", result(7), 4],
    ["what 0.8 recovers", returned(0), 0.0533],
    ["what 3 recovers", returned(1), 0.2],
    ["the break-even price", returned(2), 15],
    ["the break-even price after 3 years of 2.5", returned(3), 7.5],
    ["payback of all at 3", returned(4), 4.8],
    ["discounted, of all at 0.8", returned(7), 6.85],
    ["15 万元/亩 in 元/㎡", converted(0), 225],
    ["0.8 万元/亩 in 元/㎡", converted(1), 12],
    ["3 万元/亩 in 元/㎡", converted(2), 45],
    ["200 亩 in 公顷", converted(3), 13.33],
    ["200 亩 in ㎡", converted(4), 133333.33],
  ];
  for (const [says, where, gives] of cases) {
    it(`${says} is ${gives}`, () => {
      const found = Number(shown(where));
      assert.strictEqual(Math.round(found * 1e4) / 1e4 === gives ? gives : round(found), gives);
    });
  }

  it("two parcels come to 2664 at a weighted price of 1.68", async () => {
    const report = landReport(inputOf(TWO));
    const evaluated = await evaluate([TWO], [report]);
    const { totalRow } = landPlan(inputOf(TWO)).layout;
    const total = (column: number) => evaluated(report.name, totalRow, column);
    assert.deepStrictEqual([total(BOARD.totalHigh), total(BOARD.priceLow)], [2664, 1.68]);
  });
});

/** As printed: to the hundredth, shares to the ten-thousandth. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}

describe("land report: changed 参数", () => {
  const wholly: LandParameters = {
    cost: exact(12),
    saleable: exact("0.8"),
    tax: exact(3),
    rate: exact("0.08"),
    rampYears: exact(2),
    rampShare: exact("0.3"),
    years: exact(5),
    budget: exact(900),
    minInvestment: exact(200),
    minTax: exact(12),
    grade: 3,
  };
  const cases: readonly { readonly says: string; readonly to: LandParameters }[] = [
    { says: "cost", to: { ...SEEDED, cost: exact("13.5") } },
    { says: "saleable share", to: { ...SEEDED, saleable: exact("0.75") } },
    { says: "tax", to: { ...SEEDED, tax: exact("0.1") } },
    { says: "discount rate", to: { ...SEEDED, rate: exact("0.2") } },
    { says: "budget", to: { ...SEEDED, budget: exact(500) } },
    { says: "grade", to: { ...SEEDED, grade: 2 } },
    { says: "years of tax", to: { ...SEEDED, years: exact(10) } },
    { says: "investment asked for", to: { ...SEEDED, minInvestment: exact(300) } },
    { says: "tax asked for", to: { ...SEEDED, minTax: exact(25) } },
    { says: "all of them", to: wholly },
  ];
  const ledger: Ledger = {
    name: "改参数",
    values: [
      [...HEADER, "固定资产投资（万元）", "亩均税收（万元/亩）"],
      ["甲某公司", 120, 15, 0.8, 36000, 9],
      ["乙某公司", 80, 15, 3, 12000, 26],
      ["丙某公司", 60, undefined, "2—4", undefined, "约3"],
    ],
  };
  it("a saleable share above the whole is none: nothing is reckoned with it", async () => {
    const { layout } = landPlan(inputOf(ledger, SEEDED));
    const to = { ...SEEDED, saleable: exact(85) };
    const changed = withParameters(landReport(inputOf(ledger, SEEDED)), layout, to);
    const evaluated = await evaluate([ledger], [changed]);
    const first = layout.spans[0]?.first ?? NaN;
    assert.strictEqual(evaluated(changed.name, first, layout.working.ready), 0);
  });

  for (const { says, to } of cases) {
    it(`${says}: everything follows`, async () => {
      const { layout } = landPlan(inputOf(ledger, SEEDED));
      const changed = withParameters(landReport(inputOf(ledger, SEEDED)), layout, to);
      const fresh = landReport(inputOf(ledger, to));
      const evaluated = await evaluate([ledger], [changed]);
      assert.deepStrictEqual(unlike(fresh, evaluated, layout), []);
    });
  }
});

const FIGURES = [
  ...(["cost", "saleable", "tax", "rate", "rampYears", "rampShare", "years", "budget"] as const),
  ...(["minInvestment", "minTax"] as const),
];

function withParameters(sheet: Sheet, { parameters: p }: LandLayout, to: LandParameters): Sheet {
  const figures: readonly (readonly [Cell, number | undefined])[] = [
    ...FIGURES.map((name) => [p[name], numberOf(to, name)] as const),
    [p.grade, to.grade],
  ];
  const rows = sheet.rows.map((row) => row.slice());
  for (const [{ row, column }, value] of figures) {
    const { style = "" } = rows[row]?.[column] ?? {};
    const cells = rows[row];
    if (cells !== undefined) cells[column] = value === undefined ? { style } : { value, style };
  }
  return { ...sheet, rows };
}

function numberOf(to: LandParameters, name: Exclude<keyof LandParameters, "grade">) {
  const value = to[name];
  return value === undefined ? undefined : toNumber(value);
}
