import assert from "node:assert";
import { toNumber } from "../../../src/domain/exact";
import { WAN, readSketch } from "../../support/told-task";

describe("one figure of a task table", () => {
  const cases: readonly {
    says: string;
    cell: string | number | undefined;
    gives: string;
    finding?: string;
  }[] = [
    { says: "a number in the column's unit", cell: 1.5, gives: "15000" },
    { says: "a text number counts", cell: "1.5 ", gives: "15000", finding: "note text-number" },
    {
      says: "full-width digits count",
      cell: "１．５",
      gives: "15000",
      finding: "note full-width-number",
    },
    {
      says: "an estimate counts at its face",
      cell: "约1.5",
      gives: "15000",
      finding: "warning approximate",
    },
    {
      says: "a bound counts at its face",
      cell: "1.5以上",
      gives: "15000",
      finding: "warning bounded-figure",
    },
    {
      says: "亿 in a 万元 column is converted",
      cell: "1.5亿",
      gives: "150000000",
      finding: "warning unit-in-cell",
    },
    {
      says: "亿元 in a 万元 column too",
      cell: "1亿4千万元",
      gives: "140000000",
      finding: "warning unit-in-cell",
    },
    {
      says: "the column's own unit in the cell",
      cell: "1.5万元",
      gives: "15000",
      finding: "note unit-in-cell",
    },
    {
      says: "another currency is not counted",
      cell: "30万美元",
      gives: "unreadable",
      finding: "error other-currency",
    },
    {
      says: "things are not money",
      cell: "3家",
      gives: "unreadable",
      finding: "error unit-mismatch",
    },
    {
      says: "a percentage is not money",
      cell: "50%",
      gives: "unreadable",
      finding: "error unit-mismatch",
    },
    {
      says: "a range is not counted",
      cell: "12-14.2",
      gives: "unreadable",
      finding: "error range-figure",
    },
    {
      says: "words are no figure",
      cell: "详见附件",
      gives: "unreadable",
      finding: "error unreadable-figure",
    },
    {
      says: "a date is no figure",
      cell: "2012年9月",
      gives: "unreadable",
      finding: "error date-in-figure",
    },
    { says: "zero is a figure", cell: 0, gives: "0" },
    {
      says: "a negative actual counts and is shown",
      cell: "△5",
      gives: "-50000",
      finding: "confirm odd-minus",
    },
    { says: "blank is not zero", cell: undefined, gives: "blank", finding: "error not-reported" },
    { says: "未报", cell: "未报", gives: "not-reported", finding: "error not-reported" },
    { says: "a dash under a target", cell: "—", gives: "dash", finding: "error not-reported" },
    { says: "待核", cell: "待核", gives: "pending", finding: "error pending-actual" },
    {
      says: "a failed formula that was pasted",
      cell: "#DIV/0!",
      gives: "error",
      finding: "error error-in-cell",
    },
  ];
  it("a formula whose result was never saved", () => {
    const { lines, findings } = readSketch({
      headers: WAN,
      rows: [["甲镇", 100, undefined]],
      formulas: { 0: [undefined, undefined, "SUM(E2:P2)"] },
    });
    assert.deepStrictEqual(lines, ["|甲镇: 1000000/uncalculated"]);
    assert.deepStrictEqual(findings, ["error formula-without-value 任务表!C2"]);
  });
  for (const { says, cell, gives, finding } of cases) {
    it(says, () => {
      const { lines, findings } = readSketch({ headers: WAN, rows: [["甲镇", 100, cell]] });
      assert.deepStrictEqual(lines, [`|甲镇: 1000000/${gives}`]);
      const [first] = findings;
      assert.strictEqual(first, finding === undefined ? undefined : `${finding} 任务表!C2`);
    });
  }

  it("keeps what the cell held and what it contributes, counted in the column's unit", () => {
    const { task } = readSketch({ headers: WAN, rows: [["甲镇", 100, "1.5亿"]] });
    const [part] = task?.groups[0]?.rows[0]?.items[0]?.actual.parts ?? [];
    assert.strictEqual(part?.asRead, "1.5亿");
    assert.deepStrictEqual(part.source, { sheet: "任务表", row: 1, column: 2 });
    assert.deepStrictEqual(part.unit, { kind: "money", currency: "CNY", scale: 4 });
    assert.strictEqual(part.digits && toNumber(part.digits), 15000);
  });

  it("tells of targets that cannot be divided by", () => {
    const rows = [
      ["甲镇", 0, 5],
      ["乙镇", -3, 5],
      ["丙镇", "—", 5],
      ["丁镇", "—", "—"],
    ];
    const { findings } = readSketch({ headers: WAN, rows });
    assert.deepStrictEqual(findings, [
      "warning zero-target 任务表!B2",
      "warning negative-target 任务表!B3",
      "note actual-without-target 任务表!C4",
    ]);
  });
});

describe("percentages", () => {
  const headers = ["单位 unit", "占比/任务 target 占比 %", "占比/完成 actual 占比 %"];

  it("are fractions, whether typed as 60 or formatted as 60%", () => {
    assert.deepStrictEqual(readSketch({ headers, rows: [["甲镇", 60, "64.9%"]] }).lines, [
      "|甲镇: 0.6/0.649",
    ]);
    const formatted = readSketch({
      headers,
      rows: [["甲镇", 0.6, 0.649]],
      formats: { 1: "0%", 2: "0.0%" },
    });
    assert.deepStrictEqual(formatted.lines, ["|甲镇: 0.6/0.649"]);
  });

  it("under a % format count as a formula finds them", () => {
    const { task } = readSketch({ headers, rows: [["甲镇", 0.6, 0.649]], formats: { 1: "0%" } });
    const [part] = task?.groups[0]?.rows[0]?.items[0]?.target.parts ?? [];
    assert.deepStrictEqual(part?.unit, { kind: "count", of: "", scale: 0 });
    assert.strictEqual(part.digits && toNumber(part.digits), 0.6);
  });
});
