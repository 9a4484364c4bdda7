/** Parts of a year beside one another: cumulative ones count by the last, others are summed. */
import assert from "node:assert";
import type { Column } from "../../../src/reader/table";
import { readSketch } from "../../support/told-task";

/** One that is still empty has no kind. */
function periodColumn(header: string, figure: number | undefined): Column {
  const month = /^(\d)月$/.exec(header)?.[1];
  const span = /^1—/.test(header) || /^4—/.test(header);
  const role = month !== undefined ? "monthActual" : span ? "actual" : "periodSubtotal";
  return {
    column: 0,
    path: [header],
    role,
    indicator: "外资",
    unit: "个",
    ...(figure !== undefined && { kind: "number" as const }),
    ...(month !== undefined && { month: Number(month) }),
  };
}

describe("columns for parts of the year", () => {
  const periods: readonly {
    says: string;
    columns: string;
    figures: readonly (number | undefined)[];
    gives: number;
    finding: string;
  }[] = [
    {
      says: "quarters are summed",
      columns: "一季度 二季度",
      figures: [2, 3],
      gives: 5,
      finding: "note quarters-summed C1",
    },
    {
      says: "and one still to come stays among them",
      columns: "一季度 二季度 三季度",
      figures: [2, 3, undefined],
      gives: 5,
      finding: "note quarters-summed C1",
    },
    {
      says: "halves are summed",
      columns: "上半年 下半年",
      figures: [2, 3],
      gives: 5,
      finding: "note quarters-summed C1",
    },
    {
      says: "of cumulative columns the last counts",
      columns: "一季度 上半年 前三季度",
      figures: [2, 5, 9],
      gives: 9,
      finding: "confirm several-actuals E1",
    },
    {
      says: "the last that has figures",
      columns: "一季度 上半年 前三季度",
      figures: [2, 5, undefined],
      gives: 5,
      finding: "confirm several-actuals D1",
    },
    {
      says: "三季度累计 is cumulative",
      columns: "一季度累计 二季度累计 三季度累计",
      figures: [2, 5, 9],
      gives: 9,
      finding: "confirm several-actuals E1",
    },
    {
      says: "so is 1—9月 beside 1—6月",
      columns: "1—6月 1—9月",
      figures: [5, 9],
      gives: 9,
      finding: "confirm several-actuals D1",
    },
    {
      says: "spans that follow one another are summed",
      columns: "1—3月 4—6月",
      figures: [2, 3],
      gives: 5,
      finding: "note quarters-summed C1",
    },
    {
      says: "half a year and the quarter after it",
      columns: "一季度 二季度 上半年 三季度",
      figures: [2, 3, 5, 4],
      gives: 9,
      finding: "note quarters-summed E1",
    },
    {
      says: "a quarter and the months after it",
      columns: "一季度 4月 5月",
      figures: [6, 1, 2],
      gives: 9,
      finding: "note quarters-summed C1",
    },
    {
      says: "months before their subtotal",
      columns: "1月 2月 3月 一季度小计",
      figures: [1, 2, 3, 5],
      gives: 6,
      finding: "note months-summed C1",
    },
  ];
  for (const { says, columns, figures, gives, finding } of periods)
    it(`without a 累计: ${says}`, () => {
      const [code, cell] = [finding.slice(0, -3), finding.slice(-2)];
      const headers = columns.split(" ").map((header, i) => periodColumn(header, figures[i]));
      const { lines, findings } = readSketch({
        headers: ["单位 unit", "任务 target 外资 个", ...headers],
        rows: [["甲镇", 10, ...figures]],
      });
      assert.deepStrictEqual(
        [lines, findings],
        [[`|甲镇: 10/${gives}`], [`${code} 任务表!${cell}`]]
      );
    });

  it("the target of as many months as the actual", () => {
    const column = (head: string, role: "target" | "actual"): Column => ({
      column: 0,
      path: [head, role === "target" ? "计划" : "完成"],
      role,
      indicator: "外资",
      unit: "个",
      kind: "number",
    });
    const { lines, findings } = readSketch({
      headers: [
        "单位 unit",
        column("一季度", "target"),
        column("一季度", "actual"),
        column("二季度累计", "target"),
        column("二季度累计", "actual"),
      ],
      rows: [["甲镇", 10, 9, 20, 21]],
    });
    assert.deepStrictEqual(lines, ["|甲镇: 20/21"]);
    assert.ok(findings.includes("confirm several-targets 任务表!D1"), findings.join());
  });

  it("a gap in the year is no year: what stands first is to be confirmed", () => {
    const { lines } = readSketch({
      headers: [
        "单位 unit",
        "任务 target 外资 个",
        "一季度 periodSubtotal 外资 个",
        "三季度 periodSubtotal 外资 个",
      ],
      rows: [["甲镇", 10, 2, 3]],
    });
    assert.deepStrictEqual(lines, []);
  });
});
