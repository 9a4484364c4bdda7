import assert from "node:assert";
import type { Unit } from "../../src/domain/amount";
import { exact } from "../../src/domain/exact";
import type { Missing, SourceFigure, SourcePart } from "../../src/reports/source-figure";
import {
  factorOf,
  figureFormula,
  isCleaned,
  scaled,
} from "../../src/reports/source-figure-formula";
import { cell } from "../../src/spreadsheet/address";
import { formula } from "../../src/spreadsheet/formula";
import type { CellValue } from "../../src/spreadsheet/grid";

const YI: Unit = { kind: "money", currency: "CNY", scale: 8 };
const WAN: Unit = { kind: "money", currency: "CNY", scale: 4 };
const PERCENT: Unit = { kind: "percent" };

function part(
  asRead: CellValue,
  more: { digits?: string; unit?: Unit; column?: number } = {}
): SourcePart {
  const {
    digits = typeof asRead === "number" ? String(asRead) : undefined,
    unit = YI,
    column = 0,
  } = more;
  const source = cell(4, column, "表");
  return { source, asRead, unit, ...(digits === undefined ? {} : { digits: exact(digits) }) };
}

function figure(parts: readonly SourcePart[], missing?: Missing): SourceFigure {
  return { approx: false, parts, ...(missing === undefined ? {} : { missing }) };
}

describe("source figure formula", () => {
  const cases: readonly { says: string; of: SourceFigure; shownIn?: Unit; gives: string }[] = [
    {
      says: "a number leads to its cell",
      of: figure([part(5)]),
      gives: `IFERROR(IF(ISNUMBER(表!A5),表!A5,IF(表!A5="","—",改)),改)`,
    },
    {
      says: "a number in 亿元 on a sheet in 万元",
      of: figure([part(5)]),
      shownIn: WAN,
      gives: `IFERROR(IF(ISNUMBER(表!A5),表!A5*10000,IF(表!A5="","—",改)),改)`,
    },
    {
      says: "a number in 万元 on a sheet in 亿元 is divided, for 1/10000 is no exact double",
      of: figure([part(5, { unit: WAN })]),
      gives: `IFERROR(IF(ISNUMBER(表!A5),表!A5/10000,IF(表!A5="","—",改)),改)`,
    },
    {
      says: "a blank may be filled in later",
      of: figure([part(undefined)], "blank"),
      gives: `IFERROR(IF(ISNUMBER(表!A5),表!A5,IF(表!A5="","—",改)),改)`,
    },
    {
      says: "a dash may stay a dash",
      of: figure([part("－")], "dash"),
      gives: `IFERROR(IF(ISNUMBER(表!A5),表!A5,IF(OR(表!A5="",表!A5="－"),"—",改)),改)`,
    },
    {
      says: "a cleaned text is followed where it is listed",
      of: figure([part("５亿元", { digits: "5" })]),
      gives: `IF(OR(ISNUMBER(Z9),Z9=改),Z9,"—")`,
    },
    { says: "no column at all", of: figure([], "no-column"), gives: `"—"` },
    {
      says: "months beside each other are one block, and text among them is not skipped",
      of: figure([part(1), part(undefined, { column: 1 }), part(3, { column: 2 })]),
      gives:
        `IFERROR(IF(AND(COUNTA(表!A5:C5)=COUNT(表!A5:C5)),` +
        `IF(COUNT(表!A5:C5)=0,"—",SUM(表!A5:C5)),改),改)`,
    },
    {
      says: "a month typed as text is added from its line",
      of: figure([part(1), part("2", { digits: "2", column: 1 })]),
      gives:
        `IFERROR(IF(AND(COUNTA(表!A5)=COUNT(表!A5),COUNTIF(Z9,改)=0),` +
        `IF(COUNT(表!A5,Z9)=0,"—",SUM(表!A5)+SUM(Z9)),改),改)`,
    },
    {
      says: "months of two scales",
      of: figure([part(1), part(2, { column: 1, unit: WAN })]),
      gives:
        `IFERROR(IF(AND(COUNTA(表!A5:B5)=COUNT(表!A5:B5)),` +
        `IF(COUNT(表!A5:B5)=0,"—",SUM(表!A5)+SUM(表!B5)/10000),改),改)`,
    },
  ];

  for (const { says, of, shownIn = YI, gives } of cases) {
    it(says, () => {
      const made = figureFormula(of, {
        shownIn,
        absent: "—",
        changed: formula`${{ definedName: "改" }}`,
        cleanedAt: (one) => (isCleaned(one, of) ? cell(8, 25) : undefined),
      });
      assert.strictEqual(made.formula, gives);
    });
  }
});

describe("which cells are listed as cleaned", () => {
  const cases: readonly { says: string; of: SourceFigure; gives: boolean }[] = [
    { says: "a number is not", of: figure([part(5)]), gives: false },
    { says: "a blank is not", of: figure([part(undefined)], "blank"), gives: false },
    { says: "a dash alone is not", of: figure([part("—")], "dash"), gives: false },
    { says: "未报 is not", of: figure([part("未报")], "not-reported"), gives: false },
    { says: "a text number is", of: figure([part("5", { digits: "5" })]), gives: true },
    { says: "unreadable text is", of: figure([part("见附件")], "unreadable"), gives: true },
    { says: "an error is", of: figure([part({ error: "#N/A" })], "error"), gives: true },
    {
      says: "a number that is no figure is",
      of: figure([{ source: cell(4, 0, "表"), asRead: 41243, unit: YI }], "unreadable"),
      gives: true,
    },
    { says: "a dash among months is", of: figure([part("—"), part(1)]), gives: true },
    {
      says: "a reason of a hundred characters is",
      of: figure([part("待".repeat(100))], "pending"),
      gives: true,
    },
  ];
  for (const { says, of, gives } of cases) {
    it(says, () => {
      const [first] = of.parts;
      assert.ok(first !== undefined);
      assert.strictEqual(isCleaned(first, of), gives);
    });
  }
});

describe("the factor of a source cell", () => {
  const cases = [
    { says: "the same unit", of: part(5), shownIn: YI, gives: "x" },
    { says: "亿元 to 万元", of: part(5), shownIn: WAN, gives: "x*10000" },
    {
      says: "a % cell of 0.6 read as 60",
      of: part(0.6, { digits: "60", unit: PERCENT }),
      shownIn: PERCENT,
      gives: "x*100",
    },
    {
      says: "a zero tells nothing of its own",
      of: part(0, { unit: WAN }),
      shownIn: YI,
      gives: "x/10000",
    },
  ];
  for (const { says, of, shownIn, gives } of cases) {
    it(says, () =>
      assert.strictEqual(scaled({ definedName: "x" }, factorOf(of, shownIn)).formula, gives)
    );
  }
});
