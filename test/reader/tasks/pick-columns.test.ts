import assert from "node:assert";
import { readSketch } from "../../support/told-task";

describe("which column counts", () => {
  it("认定 before 上报, 确保 before 力争, the whole before its 其中", () => {
    const { lines, findings } = readSketch({
      headers: [
        "单位 unit",
        {
          column: 0,
          path: ["外资", "任务", "力争"],
          role: "target",
          indicator: "外资",
          unit: "万美元",
          variant: "力争",
        },
        {
          column: 0,
          path: ["外资", "任务", "确保"],
          role: "target",
          indicator: "外资",
          unit: "万美元",
          variant: "确保",
        },
        "外资/完成/上报 reported 外资 万美元",
        "外资/完成/认定 certified 外资 万美元",
        {
          column: 0,
          path: ["外资", "其中：现汇"],
          role: "ofWhich",
          indicator: "外资",
          unit: "万美元",
          parent: 4,
        },
        "外资/完成率 rate 外资 %",
      ],
      rows: [["甲镇", 150, 100, 90, 80, 20, 0.9]],
    });
    assert.deepStrictEqual(lines, ["|甲镇: 1000000/800000"]);
    assert.deepStrictEqual(findings, [
      "confirm several-targets 任务表!C1",
      "confirm certified-before-reported 任务表!E1",
      "note whole-before-part 任务表!E1",
    ]);
  });

  const twoOfEach = () => {
    const target = (variant: string) =>
      ({
        column: 0,
        path: ["外资", "任务", variant],
        role: "target",
        indicator: "外资",
        unit: "万美元",
        variant,
      }) as const;
    return {
      headers: [
        "单位 unit",
        target("确保"),
        target("力争"),
        "外资/完成/上报 reported 外资 万美元",
        "外资/完成/认定 certified 外资 万美元",
      ],
      rows: [["甲镇", 100, 150, 90, 80]],
    };
  };
  const meant = [
    {
      says: "力争",
      gives: "1500000/800000",
      by: { variant: "力争" },
      open: ["certified-before-reported"],
    },
    { says: "上报", gives: "1000000/900000", by: { basis: "reported" }, open: ["several-targets"] },
    { says: "both", gives: "1500000/900000", by: { variant: "力争", basis: "reported" }, open: [] },
    {
      says: "a target that the table has not",
      gives: "1000000/800000",
      by: { variant: "省下达" },
      open: ["several-targets", "certified-before-reported"],
    },
  ] as const;
  for (const { says, gives, by, open } of meant) {
    it(`${says}, where somebody has said so, and asks no more about it`, () => {
      const { lines, findings } = readSketch(twoOfEach(), by);
      assert.deepStrictEqual(lines, [`|甲镇: ${gives}`]);
      assert.deepStrictEqual(
        findings.map((one) => one.split(" ")[1]),
        open
      );
    });
  }

  it("累计 before 当月", () => {
    const { lines, findings } = readSketch({
      headers: [
        "单位 unit",
        "任务 target 内资 万元",
        "当月 monthActual 内资 万元",
        "累计 actual 内资 万元",
      ],
      rows: [["甲镇", 100, 5, 60]],
    });
    assert.deepStrictEqual(lines, ["|甲镇: 1000000/600000"]);
    assert.deepStrictEqual(findings, ["confirm several-actuals 任务表!D1"]);
  });

  it("only 当月 is to be confirmed", () => {
    const headers = ["单位 unit", "任务 target 内资 万元", "当月 monthActual 内资 万元"];
    assert.deepStrictEqual(readSketch({ headers, rows: [["甲镇", 100, 5]] }).findings, [
      "confirm month-only 任务表!C1",
    ]);
  });

  it("完成（%） beside 任务（万元） is not what was done", () => {
    const { lines, findings } = readSketch({
      headers: [
        "单位 unit",
        "任务 target 内资 万元",
        "完成（%） actual 内资 %",
        "完成 actual 内资 万元",
      ],
      rows: [["甲镇", 100, 50, 50]],
    });
    assert.deepStrictEqual(lines, ["|甲镇: 1000000/500000"]);
    assert.deepStrictEqual(findings, []);
  });

  it("an indicator without an actual is left out", () => {
    const { task, findings } = readSketch({
      headers: ["单位 unit", "任务 target 内资 万元"],
      rows: [["甲镇", 100]],
    });
    assert.strictEqual(task, undefined);
    assert.deepStrictEqual(findings, ["error no-actual-column 任务表!B1"]);
  });

  it("亿元 against 个 cannot meet", () => {
    const headers = ["单位 unit", "任务 target 内资 亿元", "完成 actual 内资 个"];
    assert.deepStrictEqual(readSketch({ headers, rows: [["甲镇", 1, 5]] }).findings, [
      "error units-do-not-meet 任务表!C1",
    ]);
  });

  it("万元 against 亿元 can, and 个 against 家", () => {
    const money = ["单位 unit", "任务 target 内资 亿元", "完成 actual 内资 万元"];
    assert.deepStrictEqual(readSketch({ headers: money, rows: [["甲镇", 1, 5000]] }).lines, [
      "|甲镇: 100000000/50000000",
    ]);
    const things = ["单位 unit", "任务 target 走访 家", "完成 actual 走访 个"];
    const { task } = readSketch({ headers: things, rows: [["甲镇", 10, 5]] });
    const actual = task?.groups[0]?.rows[0]?.items[0]?.actual.amount;
    assert.ok(actual?.kind === "count" && actual.of === "家");
  });

  it("60% in the row of full marks is no unit of the figures under it", () => {
    const { lines, findings } = readSketch({
      headers: ["单位 unit", "任务 target 内资", "完成 actual 内资"],
      rows: [
        ["权重", "60%", "60%"],
        ["甲镇", 2.6, 2.8],
      ],
      weights: [0],
    });
    assert.deepStrictEqual(lines, ["|甲镇: 2.6/2.8"]);
    assert.ok(!findings.some((finding) => finding.includes("unit-from-cells")));
  });

  it("a table without units takes that of its cells", () => {
    const { lines, findings } = readSketch({
      headers: ["单位 unit", "任务 target 内资", "完成 actual 内资"],
      rows: [["甲镇", "2亿元", "1.5亿元"]],
    });
    assert.deepStrictEqual(lines, ["|甲镇: 200000000/150000000"]);
    assert.strictEqual(findings[0], "confirm unit-from-cells 任务表!B1");
  });
});
