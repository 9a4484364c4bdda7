/** Task tables with which 完成情况 can do little, or which contradict themselves: what is said, and what the sheet shows. */
import assert from "node:assert";
import { completionsView } from "../../src/app/completion/completion-view";
import { prepareCompletions } from "../../src/app/completion/prepare-completion";
import type { CompletionChoice } from "../../src/app/completion/prepare-completion";
import { completionReports } from "../../src/app/completion/write-completion";
import { gridOf } from "../../src/spreadsheet/grid";
import type { CellValue } from "../../src/spreadsheet/grid";
import { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { disagreements } from "../parity/disagreements";
import { evaluate } from "../support/evaluate-engine";

type Rows = readonly (readonly CellValue[])[];

const DATED = "2024年1—6月招商引资任务完成情况表";
const HEADS = ["单位", "签约任务（亿元）", "签约完成（亿元）"];

interface Case {
  readonly says: string;
  readonly title?: string;
  readonly heads?: readonly CellValue[];
  readonly rows: Rows;
  readonly choice?: CompletionChoice;
  /** Codes that must be among those told. */
  readonly told: readonly string[];
  /** Of every unit: 完成率 in percent and status; none where no sheet can be made. */
  readonly gives: readonly string[];
}

const cases: readonly Case[] = [
  {
    says: "no date anywhere: rates and no time",
    title: "招商引资任务完成情况表",
    rows: [["甲镇", 10, 5]],
    told: ["as-of-needed"],
    gives: ["甲镇 50 null"],
  },
  {
    says: "a campaign without its dates",
    title: "百日会战任务完成情况表",
    rows: [["甲镇", 10, 5]],
    told: ["campaign-dates-needed"],
    gives: ["甲镇 50 null"],
  },
  {
    says: "a campaign that ends before it begins",
    rows: [["甲镇", 10, 5]],
    choice: {
      period: {
        kind: "campaign",
        start: { year: 2024, month: 9, day: 30 },
        end: { year: 2024, month: 7, day: 1 },
      },
    },
    told: ["campaign-dates-wrong"],
    gives: ["甲镇 50 null"],
  },
  {
    says: "a target of nothing, one below nothing, and none",
    rows: [
      ["甲镇", 0, 5],
      ["乙镇", -3, 5],
      ["丙镇", "—", 5],
    ],
    told: ["zero-target", "negative-target", "actual-without-target"],
    gives: ["甲镇 — no-target", "乙镇 — no-target", "丙镇 — no-target"],
  },
  {
    says: "nobody has a target",
    rows: [
      ["甲镇", undefined, 5],
      ["乙镇", undefined, 6],
    ],
    told: ["actual-without-target"],
    gives: ["甲镇 — no-target", "乙镇 — no-target"],
  },
  {
    says: "nobody has reported",
    rows: [
      ["甲镇", 10, undefined],
      ["乙镇", 10, "未报"],
    ],
    told: ["not-reported"],
    gives: ["甲镇 — not-reported", "乙镇 — not-reported"],
  },
  {
    says: "an actual below nothing, and one in words",
    rows: [
      ["甲镇", 10, -2],
      ["乙镇", 10, "详见附件"],
    ],
    told: ["negative-actual", "unreadable-figure"],
    gives: ["甲镇 -20 behind", "乙镇 — not-reported"],
  },
  {
    says: "a cell that failed",
    rows: [
      ["甲镇", { error: "#REF!" }, 4],
      ["乙镇", 10, { error: "#N/A" }],
    ],
    told: ["error-in-cell"],
    gives: ["甲镇 — no-target", "乙镇 — not-reported"],
  },
  {
    says: "one unit twice: both stay",
    rows: [
      ["甲镇", 10, 5],
      ["甲镇", 10, 6],
    ],
    told: ["duplicate-unit"],
    gives: ["甲镇 50 level", "甲镇 60 ahead"],
  },
  {
    says: "a target in 亿元, an actual in 万美元",
    heads: ["单位", "签约任务（亿元）", "签约完成（万美元）"],
    rows: [["甲镇", 10, 500]],
    told: ["units-do-not-meet"],
    gives: [],
  },
  { says: "no actual column", heads: HEADS.slice(0, 2), rows: [["甲镇", 10]], told: [], gives: [] },
  {
    says: "certified above reported, and 核减 that is not the difference",
    heads: ["单位", "签约任务（亿元）", "签约上报（亿元）", "签约认定（亿元）", "签约核减（亿元）"],
    rows: [["甲镇", 10, 5, 6, 2]],
    told: ["reduction-differs"],
    gives: ["甲镇 60 ahead"],
  },
];

async function made({ title = DATED, heads = HEADS, rows, choice = {} }: Case) {
  const values = [[title], heads, ...rows];
  const workbook = new MemoryWorkbook([gridOf({ name: "任务表", values })]);
  const prepared = await prepareCompletions(workbook, choice, "zh");
  const view = completionsView(prepared, "zh");
  const reports = completionReports(prepared, "zh");
  return { view, reports, source: { name: "任务表", values } };
}

describe("a completion table that is not right", () => {
  for (const one of cases) {
    it(one.says, async () => {
      const { view, reports, source } = await made(one);
      const units = (view.tables[0]?.groups ?? []).flatMap(({ rows }) => rows);
      const shown = units.map(({ unit, items }) => {
        const { rate = null, status = null } = items[0]?.sets[0] ?? {};
        return `${unit} ${rate === null ? "—" : Math.round(rate * 100)} ${status}`;
      });
      assert.deepStrictEqual(shown, one.gives);
      const codes = view.findings.map(({ code }) => code);
      assert.deepStrictEqual(
        one.told.filter((code) => !codes.some((found) => found === code)),
        [],
        codes.join(" ")
      );
      if (reports.length === 0) return;
      const evaluated = await evaluate([source], reports);
      assert.deepStrictEqual(
        reports.flatMap((report) => disagreements(report, evaluated)),
        []
      );
    }).timeout(0);
  }
});
