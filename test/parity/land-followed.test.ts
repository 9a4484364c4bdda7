/**
 * A finished 测算表 whose ledger changes afterwards: its formulas give what a sheet made afresh would show, or
 * the sheet says that it must be made anew.
 */
import assert from "node:assert";
import fc from "fast-check";
import { NO_ASSUMPTIONS } from "../../src/app/land/land-parameters";
import type { LandParameters } from "../../src/app/land/land-parameters";
import type { LandInput } from "../../src/reports/land/land-input";
import { UNIT_ROW } from "../../src/reports/land/land-layout";
import { landPlan } from "../../src/reports/land/land-plan";
import { landReport } from "../../src/reports/land/land-report";
import type { CellValue } from "../../src/spreadsheet/grid";
import type { Sheet } from "../../src/spreadsheet/sheet";
import { TABLES_PER_WORKBOOK, evaluate } from "../support/evaluate-engine";
import type { Evaluated } from "../support/evaluate-univer";
import type { Ledger } from "../support/land-ledger";
import { inputOf, unlike } from "./land-afresh";
import { anyLedger } from "./generated-ledgers";

const SEED = 20070101;
const CASES = Math.ceil(Number(process.env["PARITY_TABLES"] ?? 300) / 3);
const HEADER = ["企业名称", "面积（亩）", "开发成本（万元/亩）", "出让价（万元/亩）"];

interface Changed {
  readonly before: Ledger;
  readonly after: Ledger;
  readonly input: LandInput;
  readonly fresh: Sheet | undefined;
}

function changedTo(before: Ledger, [row, column]: readonly [number, number], to: CellValue) {
  const values = before.values.map((cells, i) =>
    i === row ? cells.map((value, j) => (j === column ? to : value)) : cells
  );
  return { ...before, values };
}

function caseOf(before: Ledger, parameters: LandParameters, after: Ledger): Changed {
  const input = inputOf(before, parameters);
  return { before, after, input, fresh: freshOf(after, parameters) };
}

/** Undefined where the change leaves no ledger that can be read. */
function freshOf(ledger: Ledger, parameters: LandParameters): Sheet | undefined {
  try {
    return landReport(inputOf(ledger, parameters));
  } catch {
    return undefined;
  }
}

function notFollowed({ input, fresh }: Changed, evaluated: Evaluated): readonly string[] {
  const name = input.sheetName;
  if (evaluated(name, UNIT_ROW, 0) !== "" && evaluated(name, UNIT_ROW, 0) !== undefined) return [];
  const { layout } = landPlan(input);
  return fresh === undefined ? [`${name}: no word of it`] : unlike(fresh, evaluated, layout);
}

/** Of a parcel of 200 亩: its area, 900 万元 in all, or 6 per 亩. */
function ordinary(head: string): number {
  if (/面积/.test(head)) return 200;
  return /（万元）$/.test(head) ? 900 : 6;
}

/** A parcel is 未测算 for a cell that failed, and stays so when that cell is emptied: then it is given a number. */
function repaired(
  values: Ledger["values"],
  [row, column]: readonly [number, number],
  to: CellValue
): CellValue {
  const failed = typeof values[row]?.[column] === "object";
  return failed && (to === undefined || to === "—") ? 12 : to;
}

describe("land report: a changed ledger", function () {
  this.timeout(0);

  const named: readonly {
    readonly says: string;
    readonly heads: readonly string[];
    readonly row: readonly CellValue[];
    readonly at: number;
    readonly to: CellValue;
    readonly follows: boolean;
  }[] = [
    { says: "an area", heads: HEADER, row: ["丙", 10, 15, 3], at: 1, to: 20, follows: true },
    {
      says: "a cost that was blank",
      heads: HEADER,
      row: ["丙", 10, undefined, 3],
      at: 2,
      to: 14,
      follows: true,
    },
    {
      says: "a price that was 待定",
      heads: HEADER,
      row: ["丙", 10, 15, "待定"],
      at: 3,
      to: 2,
      follows: true,
    },
    {
      says: "a range",
      heads: HEADER,
      row: ["丙", 10, 15, "0.8—3"],
      at: 3,
      to: "1—3",
      follows: false,
    },
    {
      says: "a price in dollars",
      heads: HEADER,
      row: ["丙", 10, 15, "1万美元/亩"],
      at: 3,
      to: 4,
      follows: false,
    },
    {
      says: "a component that was blank",
      heads: [
        "企业名称",
        "面积（亩）",
        "征地补偿（万元/亩）",
        "七通一平（万元）",
        "出让价（万元/亩）",
      ],
      row: ["丙", 10, 9, undefined, 3],
      at: 3,
      to: 40,
      follows: true,
    },
    {
      says: "an end that was blank",
      heads: [...HEADER.slice(0, 3), "最低出让价（万元/亩）", "最高出让价（万元/亩）"],
      row: ["丙", 10, 15, undefined, 3],
      at: 3,
      to: 1,
      follows: true,
    },
    {
      says: "ends that are the wrong way round now",
      heads: [...HEADER.slice(0, 3), "最低出让价（万元/亩）", "最高出让价（万元/亩）"],
      row: ["丙", 10, 15, 1, 3],
      at: 4,
      to: 0.5,
      follows: true,
    },
    {
      says: "a gross area",
      heads: [
        "企业名称",
        "净地面积（亩）",
        "毛地成本（万元/亩）",
        "出让价（万元/亩）",
        "毛地面积（亩）",
      ],
      row: ["丙", 80, 12, 5, 100],
      at: 4,
      to: 160,
      follows: true,
    },
    {
      says: "a column without a unit",
      heads: ["企业名称", "面积（亩）", "开发成本（万元/亩）", "出让单价"],
      row: ["丙", 10, 15, 3],
      at: 3,
      to: 4,
      follows: false,
    },
  ];
  for (const [i, { says, heads, row, at, to, follows }] of named.entries()) {
    it(`${says} is ${follows ? "followed" : "flagged"}`, async () => {
      const figures = heads.slice(1).map((head) => ordinary(head));
      const others = ["甲某公司", ...figures];
      const before: Ledger = { name: `例 ${i}`, values: [heads, others, row] };
      const one = caseOf(before, NO_ASSUMPTIONS, changedTo(before, [2, at], to));
      const evaluated = await evaluate([one.after], [landReport(one.input)]);
      const warning = evaluated(one.input.sheetName, UNIT_ROW, 0) ?? "";
      assert.strictEqual(warning === "", follows);
      assert.deepStrictEqual(notFollowed(one, evaluated), []);
    });
  }

  const anyChange = fc.record({
    row: fc.nat(20),
    column: fc.nat(10),
    to: fc.oneof(
      fc.integer({ min: 0, max: 300 }).map((n): CellValue => n / 10),
      fc.constantFrom<CellValue>(undefined, "—", "改成了文字", "12", "约12", { error: "#DIV/0!" })
    ),
  });
  const cases = fc
    .sample(fc.tuple(anyLedger, anyChange), { numRuns: CASES, seed: SEED })
    .map(([{ values, parameters }, { row, column, to }], i) => {
      const before: Ledger = { name: `改 ${i + 1}`, values };
      const rows = values.flatMap((cells, at) => (at > 1 && cells.length > 1 ? [at] : []));
      const width = (values[1]?.length ?? 0) - 3;
      const at = [rows[row % rows.length] ?? 0, 2 + (column % width)] as const;
      return caseOf(before, parameters, changedTo(before, at, repaired(values, at, to)));
    });
  for (let from = 0; from < cases.length; from += TABLES_PER_WORKBOOK) {
    it(`is followed or flagged, cases ${from + 1} to ${from + TABLES_PER_WORKBOOK}`, async () => {
      const some = cases.slice(from, from + TABLES_PER_WORKBOOK);
      const reports = some.map(({ input }) => landReport(input));
      const evaluated = await evaluate(
        some.map(({ after }) => after),
        reports
      );
      const wrong = some.flatMap((one) => notFollowed(one, evaluated));
      assert.strictEqual(wrong.slice(0, 10).join("\n"), "");
    });
  }
});
