/** 供后情况 follows its ledger and its 参数: the as-of date, what is asked, a start that is filled in later. */
import assert from "node:assert";
import { NO_ASSUMPTIONS } from "../../src/app/land/land-parameters";
import { exact } from "../../src/domain/exact";
import { BOARD, WATCH_HEADS } from "../../src/reports/land/land-layout";
import type { LandLayout } from "../../src/reports/land/land-layout";
import { landPlan } from "../../src/reports/land/land-plan";
import { landReport } from "../../src/reports/land/land-report";
import { dayNumber } from "../../src/reports/ranking/time-cells";
import type { CellValue } from "../../src/spreadsheet/grid";
import type { Sheet } from "../../src/spreadsheet/sheet";
import { evaluate } from "../support/evaluate-engine";
import { disagreements } from "./disagreements";
import { inputOf } from "./land-afresh";
import type { Ledger } from "../support/land-ledger";

const HEADER = ["企业名称", "面积（亩）", "成本（万元/亩）", "出让价（万元/亩）"];
const AFTER = [
  "固定资产投资（万元）",
  "亩均税收（万元/亩）",
  "成交日期",
  "约定动工日",
  "实际开工时间",
  "动工情况",
];

/** 截至2024年6月30日. */
const LEDGER: Ledger = {
  name: "供后",
  values: [
    ["供地台账（截至2024年6月30日）"],
    [...HEADER, ...AFTER],
    ["甲", 120, 15, 3, 36000, 25, "2021.3.1", "2022.3.1", "2022.2.20", "在建"],
    ["乙", 80, 15, 3, 14400, 9, "2021.3.1", "2022.6.30", undefined, "未动工"],
    ["丙", 60, 15, 3, undefined, undefined, "2022.3.1", "2023.6.30", undefined, "未动工"],
    ["丁", 40, 15, 3, 0, undefined, "2023.3.1", "2023.7.1", undefined, "未动工"],
    ["戊", 30, 15, 3, 9000, undefined, "2023.6.30", undefined, undefined, "未动工"],
    ["己", 20, 15, 3, 8000, 1, "2019.6.30", "2020.1.1", "2020.1.1", "停产"],
    ["庚", 10, 15, 3, undefined, undefined, "2024.5.1", "2025.1.1", undefined, "未动工"],
  ],
};

const ASKED = { ...NO_ASSUMPTIONS, minInvestment: exact(300), minTax: exact(25) };

interface Changes {
  readonly asOf?: number;
  readonly cell?: readonly [row: number, column: number, to: CellValue];
}

/** Of each parcel what is missing of investment and of tax, the days and what they are called. */
async function told({ asOf, cell }: Changes = {}): Promise<readonly string[]> {
  const input = inputOf(LEDGER, ASKED);
  const { layout } = landPlan(input);
  const { asOf: at } = layout.parameters;
  const report = landReport(input);
  const sheet = asOf === undefined ? report : withValue(report, at.row, at.column, asOf);
  const values = LEDGER.values.map((row, i) =>
    row.map((value, j) => (cell?.[0] === i && cell[1] === j ? cell[2] : value))
  );
  const evaluated = await evaluate([{ ...LEDGER, values }], [sheet]);
  if (asOf === undefined && cell === undefined)
    assert.deepStrictEqual(disagreements(report, evaluated), []);
  const { top, columns } = toldIn(layout);
  return Array.from({ length: layout.parcels }, (_, i) =>
    columns.map((column) => String(evaluated(report.name, top + i, column))).join(" ")
  );
}

function toldIn({ watch }: LandLayout) {
  assert.ok(watch !== undefined);
  const { investment = NaN, tax = NaN, start } = watch.page;
  assert.ok(start !== undefined);
  const columns = [investment + 2, tax + 2, start.days.left, start.state.left];
  return { top: watch.top + WATCH_HEADS, columns };
}

function withValue(sheet: Sheet, row: number, column: number, value: number): Sheet {
  const rows = sheet.rows.map((cells) => cells.slice());
  const cells = rows[row];
  if (cells !== undefined) cells[column] = { value, style: "fieldDate" };
  return { ...sheet, rows };
}

describe("land report: after the sale", () => {
  it("holds investment, tax and the agreed start against what is asked", async () => {
    assert.deepStrictEqual(await told(), [
      "0 0 — 已动工",
      "9600 1280 731 圈而不建（满两年）",
      "— — 366 圈而不建（满一年）",
      "12000 — 365 逾期未满一年",
      "0 — 366 无约定，为距成交天数",
      "0 480 — 占而不用",
      "— — — 未到约定动工日",
    ]);
  });

  it("follows the as-of date", async () => {
    const lines = await told({ asOf: dayNumber({ year: 2025, month: 7, day: 1 }) });
    assert.deepStrictEqual(
      lines.map((line) => line.split(" ").slice(2).join(" ")),
      [
        "— 已动工",
        "1097 圈而不建（满两年）",
        "732 圈而不建（满两年）",
        "731 圈而不建（满两年）",
        "732 无约定，为距成交天数",
        "— 占而不用",
        "181 逾期未满一年",
      ]
    );
  });

  it("calls nobody idle where the ledger does not tell whether building has begun", async () => {
    const ledger = ledgerOf(["成交日期", "约定动工日"]);
    const input = inputOf(ledger);
    const evaluated = await evaluate([ledger], [landReport(input)]);
    const { watch, parcels } = landPlan(input).layout;
    const { use, days, state } = watch?.page.start ?? {};
    const lines = Array.from({ length: parcels }, (_, i) =>
      [use, days, state].map((on) =>
        String(evaluated(input.sheetName, (watch?.top ?? NaN) + WATCH_HEADS + i, on?.left ?? NaN))
      )
    );
    assert.deepStrictEqual(
      lines.map((line) => line.join(" ")),
      [
        "台账未列 852 逾期，是否动工待核",
        "台账未列 731 逾期，是否动工待核",
        "台账未列 366 逾期，是否动工待核",
        "台账未列 365 逾期，是否动工待核",
        "台账未列 366 无约定，为距成交天数",
        "台账未列 1642 逾期，是否动工待核",
        "台账未列 — 未到约定动工日",
      ]
    );
  });

  it("follows a start and an agreed day that are filled in later, and flags other words", async () => {
    const started = await told({ cell: [3, 8, 45000] });
    assert.strictEqual(started[1], "9600 1280 — 已动工");
    const number = await told({ cell: [3, 8, 24.8] });
    assert.match(number[1] ?? "", /源已改/, "24.8 is no day that building began");
    const agreed = await told({ cell: [6, 7, dayNumber({ year: 2024, month: 6, day: 1 })] });
    assert.strictEqual(agreed[4], "0 — 29 逾期未满一年");
    const words = await told({ cell: [3, 9, "已复工"] });
    assert.match(words[1] ?? "", /源已改/);
  });

  const parts: readonly { readonly says: string; readonly heads: readonly string[] }[] = [
    { says: "investment alone", heads: ["固定资产投资（万元）"] },
    { says: "tax alone", heads: ["亩均税收（万元/亩）"] },
    { says: "the start alone", heads: ["成交日期", "约定动工日", "动工情况"] },
    { says: "the days of sale and of the agreed start", heads: ["成交日期", "约定动工日"] },
    { says: "tax and the sale", heads: ["亩均税收（万元/亩）", "成交日期"] },
  ];
  for (const { says, heads } of parts) {
    it(`prints columns of what the ledger tells, ${says}`, async () => {
      const input = inputOf(ledgerOf(heads), ASKED);
      const report = landReport(input);
      const evaluated = await evaluate([ledgerOf(heads)], [report]);
      assert.deepStrictEqual(disagreements(report, evaluated), []);
      const { investment, tax, start, hint } = landPlan(input).layout.watch?.page ?? {};
      assert.strictEqual(investment !== undefined, heads.join("").indexOf("投资") >= 0);
      assert.strictEqual(tax !== undefined, heads.join("").indexOf("税收") >= 0);
      assert.strictEqual(start !== undefined, heads.indexOf("成交日期") >= 0);
      assert.ok(hint !== undefined && hint.right <= BOARD.remark);
    });
  }
});

/** The ledger with some of its columns about what came after the sale. */
function ledgerOf(heads: readonly string[]): Ledger {
  const all = LEDGER.values[1] ?? [];
  const kept = [...HEADER, ...heads].map((head) => all.indexOf(head));
  const [title = [], ...rows] = LEDGER.values;
  return { ...LEDGER, values: [title, ...rows.map((row) => kept.map((column) => row[column]))] };
}
