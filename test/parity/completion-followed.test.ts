/**
 * A finished 完成情况表 and 项目推进情况表 whose source, date or rate is changed afterwards: their formulas
 * give what sheets made afresh would show. The seed's golden figures come out of the formulas, too.
 */
import assert from "node:assert";
import { prepareCompletions } from "../../src/app/completion/prepare-completion";
import type { CompletionChoice } from "../../src/app/completion/prepare-completion";
import { completionReports } from "../../src/app/completion/write-completion";
import { gridOf } from "../../src/spreadsheet/grid";
import type { CellValue } from "../../src/spreadsheet/grid";
import type { Sheet } from "../../src/spreadsheet/sheet";
import { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { evaluate } from "../support/evaluate-engine";
import type { SourceSheet } from "../support/evaluate-univer";
import { agree, disagreements } from "./disagreements";

const TASKS = "1-11月";

/** 1—11月 2012: the seed's two indicators, and 柳州's four targets of one actual. */
function tasks(foreign: CellValue = 1599, shareDone: CellValue = 64.9): SourceSheet {
  return {
    name: TASKS,
    values: [
      ["2012年1—11月招商引资目标任务完成情况表"],
      [
        ...["单位", "实际利用外资（万美元）", undefined, undefined, undefined],
        ...["引进内资（亿元）", undefined, "工业占比（%）"],
      ],
      [undefined, "确保任务", "力争任务", "完成", "其中：现汇", "任务", "完成", "任务", "完成"],
      ["甲镇", 2000, 2500, foreign, 375, 5, 5.3, 60, shareDone],
      ["乙镇", 100, 120, 0, 0, 1, "0.4", 60, 59],
      ["丙镇", "—", "—", "—", "—", 2, "未报", 60, 61],
    ],
  };
}

const LEDGER: SourceSheet = {
  name: "项目台账",
  values: [
    ["2012年项目台账（截至2012年11月30日）"],
    ["责任单位", "项目名称", "协议投资额（万）", "币种", "到位资金（万元）", "所处阶段"],
    ["甲镇", "线束项目", 3200, "人民币", 800, "已签约"],
    ["甲镇", "注塑项目", 600, "美元", 0, "已开工"],
    ["乙镇", "汽配项目", 9000, "人民币", undefined, "洽谈中"],
    ["乙镇", "卫浴项目", "约5600", "人民币", 5600, "已投产"],
  ],
};

function rates(dollar: number): SourceSheet {
  return {
    name: "参数",
    values: [
      ["折算汇率（中间价）"],
      ["币种", "汇率（元/1外币）", "日期"],
      ["美元", dollar, "2012.11.30"],
      ["欧元", 8.1755, "2012.11.30"],
    ],
  };
}

async function reportsOf(
  sheets: readonly SourceSheet[],
  choice: CompletionChoice = {}
): Promise<readonly Sheet[]> {
  const workbook = new MemoryWorkbook(sheets.map((sheet) => gridOf(sheet)));
  return completionReports(await prepareCompletions(workbook, choice, "zh"), "zh");
}

/** Cells of the first sheet's formulas that do not give what the second sheet shows. */
async function unlike(
  sources: readonly SourceSheet[],
  made: readonly Sheet[],
  fresh: readonly Sheet[]
): Promise<readonly string[]> {
  const evaluated = await evaluate(sources, made);
  return made.flatMap((sheet, s) =>
    sheet.rows.flatMap((cells, row) =>
      cells.flatMap((what, column) => {
        const wanted = fresh[s]?.rows[row]?.[column];
        if (what === undefined || !("formula" in what)) return [];
        if (wanted === undefined || !("formula" in wanted)) return [];
        const found = evaluated(sheet.name, row, column);
        return agree(wanted.shown, found)
          ? []
          : [
              `${sheet.name} ${row + 1}/${column + 1}: ${String(found)}, not ${String(wanted.shown)}`,
            ];
      })
    )
  );
}

describe("a finished completion sheet", function () {
  this.timeout(0);

  it("agrees with the domain as it is made, percentages by either reading", async () => {
    for (const percent of ["ratio", "met"] as const) {
      const made = await reportsOf([tasks()], { percent });
      const evaluated = await evaluate([tasks()], made);
      assert.deepStrictEqual(
        made.flatMap((report) => disagreements(report, evaluated)),
        []
      );
    }
  });

  it("shows the seed's golden figures by its formulas", async () => {
    const made = await reportsOf([tasks()]);
    const evaluated = await evaluate([tasks()], made);
    const [sheet = assert.fail()] = made;
    const line = sheet.rows.findIndex((row) => {
      const [first] = row;
      return first !== undefined && "formula" in first && first.shown === "甲镇";
    });
    const shown = (sheet.rows[line] ?? []).slice(2, 12).map((_, i) => {
      const found = evaluated(sheet.name, line, 2 + i);
      return typeof found === "number" ? Math.round(found * 1e4) / 1e4 : found;
    });
    // 任务 完成 完成率 差额 应完成 较序时 状态 预计 月均需 倍数
    assert.deepStrictEqual(shown, [
      ...[2000, 1599, 0.7995, 401, 1833.3333, -11.7167],
      ...["▼ 滞后", 1744.3636, 401, 2.7586],
    ]);
  });

  it("follows a changed figure, and one that crosses its target", async () => {
    const made = await reportsOf([tasks()]);
    for (const foreign of [1900, 2600, 0]) {
      const fresh = await reportsOf([tasks(foreign)]);
      assert.deepStrictEqual(await unlike([tasks(foreign)], made, fresh), []);
    }
  });

  it("holds targets that were due by now against themselves, and follows them", async () => {
    const quarters = (done: CellValue): SourceSheet => ({
      name: "分季任务",
      values: [
        ["2024年1—9月招商引资目标任务完成情况表"],
        [
          "单位",
          "引进内资（亿元）",
          ...Array<undefined>(3),
          "签约项目（个）",
          undefined,
          undefined,
        ],
        [undefined, "一季度任务", "二季度任务", "三季度任务", "完成", "任务", "序时目标", "完成"],
        ["甲镇", 2, 3, 3, done, 12, 9, 8],
        ["乙镇", 1, 1, 2, 4, 8, 6, 6],
        ["丙镇", 1, "—", 2, undefined, 8, 6, 7],
      ],
    });
    const made = await reportsOf([quarters(6)]);
    const [sheet = assert.fail()] = made;
    const shown = sheet.rows.flatMap((row) =>
      row.flatMap((what) => (what !== undefined && "formula" in what ? [what.shown] : []))
    );
    // 甲镇: 6 of 8 by September is 25 points short of what was due; the year is another matter.
    assert.ok(shown.includes(-25) && shown.includes("▼ 滞后"));
    const evaluated = await evaluate([quarters(6)], made);
    assert.deepStrictEqual(
      made.flatMap((report) => disagreements(report, evaluated)),
      []
    );
    for (const done of [9, 8, undefined]) {
      const fresh = await reportsOf([quarters(done)]);
      assert.deepStrictEqual(await unlike([quarters(done)], made, fresh), []);
    }
  });

  it("follows another reading of percentages, chosen from the list", async () => {
    const made = await reportsOf([tasks()]);
    const met = await reportsOf([tasks()], { percent: "met" });
    const chosen = made.map((sheet) => withText(sheet, "按比值计", "按达标与否计"));
    assert.deepStrictEqual(await unlike([tasks()], chosen, met), []);
    const [sheet = assert.fail()] = made;
    const list = sheet.validations.filter((one) => one.kind === "list")[0];
    assert.deepStrictEqual(list?.kind === "list" && list.choices, ["按比值计", "按达标与否计"]);
  });

  it("follows a changed as-of date", async () => {
    const made = await reportsOf([tasks()]);
    const june = await reportsOf([tasks()], { asOf: { year: 2012, month: 6, day: 30 } });
    assert.deepStrictEqual(await unlike([tasks()], made.map(withDateOf(june)), june), []);
  });

  it("says so where a figure became a text", async () => {
    const made = await reportsOf([tasks()]);
    const evaluated = await evaluate([tasks("约一千六")], made);
    const [sheet = assert.fail()] = made;
    const cells = sheet.rows.flatMap((row, at) =>
      row.map((_, column) => evaluated(sheet.name, at, column))
    );
    assert.ok(cells.some((one) => one === "源已改，请重新生成"));
  });
});

function withText(sheet: Sheet, from: string, to: string): Sheet {
  const rows = sheet.rows.map((row) =>
    row.map((what) =>
      what !== undefined && "value" in what && what.value === from ? { ...what, value: to } : what
    )
  );
  return { ...sheet, rows };
}

/** The date among the parameters, typed anew: the one formula that is a date and nothing else. */
function withDateOf(others: readonly Sheet[]) {
  return (sheet: Sheet, s: number): Sheet => ({
    ...sheet,
    rows: sheet.rows.map((row, at) =>
      row.map((what, column) => {
        const dated =
          what !== undefined && "formula" in what && /^DATE\(/.test(what.formula.formula);
        return dated ? others[s]?.rows[at]?.[column] : what;
      })
    ),
  });
}

describe("a finished pipeline sheet", function () {
  this.timeout(0);

  it("agrees with the domain as it is made", async () => {
    const sources = [LEDGER, rates(6.2892)];
    const made = await reportsOf(sources);
    const evaluated = await evaluate(sources, made);
    assert.strictEqual(made.length, 1);
    assert.deepStrictEqual(
      made.flatMap((report) => disagreements(report, evaluated)),
      []
    );
  });

  it("follows a changed rate of exchange", async () => {
    const made = await reportsOf([LEDGER, rates(6.2892)]);
    const sources = [LEDGER, rates(7.1)];
    assert.deepStrictEqual(await unlike(sources, made, await reportsOf(sources)), []);
  });

  it("follows a stage that a project has come to", async () => {
    const made = await reportsOf([LEDGER, rates(6.2892)]);
    const values = LEDGER.values.map((row) =>
      row.map((value) => (value === "已签约" ? "已投产" : value))
    );
    const sources = [{ ...LEDGER, values }, rates(6.2892)];
    const fresh = await reportsOf(sources);
    const board = (sheet: Sheet): Sheet => ({
      ...sheet,
      rows: sheet.rows.slice(5, 8).map((row) => row.slice(0, 20)),
    });
    const evaluated = await evaluate(sources, made);
    const [[old], [now]] = [made, fresh.map(board)];
    if (old === undefined || now === undefined) assert.fail();
    now.rows.forEach((row, at) =>
      row.forEach((what, column) => {
        if (what === undefined || !("formula" in what)) return;
        assert.ok(agree(what.shown, evaluated(old.name, at + 5, column)), `${at} ${column}`);
      })
    );
  });
});
