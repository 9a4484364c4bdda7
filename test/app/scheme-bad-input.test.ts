/** 考核办法 that contradict themselves or do not fit their table: what is said of it, where, and what the sheet shows. */
import assert from "node:assert";
import { findingViews } from "../../src/app/finding-view";
import { rankingsView } from "../../src/app/ranking/ranking-view";
import { rankingReport } from "../../src/reports/ranking/ranking-report";
import type { WrittenItem, WrittenScheme } from "../../src/domain/scoring/written-scheme";
import { disagreements } from "../parity/disagreements";
import { evaluate } from "../support/evaluate-engine";
import { changed, rankedByScheme, schemeSheets, valuesOf } from "../support/scheme-sheets";
import type { Sheet } from "../../src/spreadsheet/sheet";
import type { Evaluated } from "../support/evaluate-univer";
import type { Sheets } from "../support/scheme-sheets";

const TASKS = [
  ["2024年1—12月招商引资任务完成情况统计表"],
  ["单位", "分组", "签约任务（个）", "签约完成（个）", "开工任务（个）", "开工完成（个）"],
  ["甲镇", "乡镇", 10, 10, 4, 4],
  ["乙镇", "乡镇", 10, 8, 4, 4],
  ["丙局", "部门", 10, 5, 4, 4],
];

function item(name: string, more: Partial<WrittenItem> = {}): WrittenItem {
  return { name, nature: "marks", rule: "proportional", fullMarks: 50, cap: 1, ...more };
}

function scheme(items: readonly WrittenItem[], more: Partial<WrittenScheme> = {}): WrittenScheme {
  const rest = { tiers: [], vetoes: [], conventions: {}, consequences: [] };
  return { title: "考核办法", items, ...rest, ...more };
}

const PLAIN = scheme([item("签约"), item("开工")]);

interface Case {
  readonly says: string;
  readonly scheme: WrittenScheme;
  /** A cell of the scheme's sheet that was typed over. */
  readonly typed?: readonly [row: number, column: number, to: string | undefined];
  readonly told: readonly string[];
  readonly scores: readonly (number | string)[];
}

describe("a scheme that is not right", function () {
  this.timeout(0);

  const cases: readonly Case[] = [
    {
      says: "rewards an excess twice, and keeps a floor over its full marks",
      scheme: scheme([
        item("签约", { cap: 1.2, step: 0.1, points: 1 }),
        item("开工", { rule: "step-deduction", floor: 60 }),
      ]),
      told: ["考核办法!B6 scheme-floor-high", "考核办法!B5 scheme-twice-rewarded"],
      scores: [110, 100, 85],
    },
    {
      says: "has tiers in the wrong order",
      scheme: scheme([item("签约", { rule: "tiers" }), item("开工")], {
        tiers: [
          { item: "签约", from: 0.5, points: 10 },
          { item: "签约", from: 1, points: 50 },
        ],
      }),
      told: ["考核办法!B5 scheme-tier-unreached"],
      scores: [60, 60, 60],
    },
    {
      says: "has wholes that are parts of each other",
      scheme: scheme([
        item("签约"),
        item("项目", { rule: "composite-sum", parent: "质量" }),
        item("质量", { rule: "composite-sum", parent: "项目" }),
        item("开工", { parent: "质量" }),
      ]),
      told: [
        "考核办法!B6 scheme-circular",
        "考核办法!B7 scheme-circular",
        "考核办法!B5 scheme-marks-sum",
      ],
      scores: [150, 135, 112.5],
    },
    {
      says: "has weights of nothing",
      scheme: scheme([item("签约", { fullMarks: 0 }), item("开工", { fullMarks: 0 })]),
      told: [
        "考核办法!B5 scheme-no-marks",
        "考核办法!B5 scheme-item-no-marks",
        "考核办法!B6 scheme-item-no-marks",
        "任务表!A3 unit-without-marks",
        "任务表!A4 unit-without-marks",
        "任务表!A5 unit-without-marks",
      ],
      scores: ["no-marks", "no-marks", "no-marks"],
    },
    {
      says: "holds units against each other that are alike, and a group of one against itself",
      scheme: scheme([item("签约"), item("开工", { rule: "min-max-rate" })]),
      told: ["任务表!A2 scheme-field-equal", "任务表!A2 scheme-field-of-one"],
      scores: [100, 90, 75],
    },
    {
      says: "strikes all by its veto",
      scheme: scheme([item("签约"), item("开工")], {
        vetoes: [{ name: "开工", when: "rate-below", line: 2, effect: "zero" }],
      }),
      told: ["任务表!A2 scheme-all-vetoed", "任务表!A2 scheme-all-vetoed"],
      scores: [0, 0, 0],
    },
    {
      says: "has a veto that no column marks",
      scheme: scheme([item("签约"), item("开工")], {
        vetoes: [{ name: "环保事故", when: "marked", effect: "zero" }],
      }),
      told: ["考核办法!B17 scheme-veto-not-found"],
      scores: [100, 90, 75],
    },
    {
      says: "has an item that the table has not",
      scheme: scheme([item("签约"), item("投产")]),
      told: ["考核办法!B6 scheme-item-not-found", "任务表!A2 scheme-indicator-unused"],
      scores: [100, 80, 50],
    },
    {
      says: "has no item that the table has",
      scheme: scheme([item("履约"), item("投产")]),
      told: [
        "考核办法!B5 scheme-item-not-found",
        "考核办法!B6 scheme-item-not-found",
        "任务表!A2 scheme-indicator-unused",
        "任务表!A2 scheme-indicator-unused",
      ],
      scores: [],
    },
    {
      says: "has bonuses alone",
      scheme: scheme([{ name: "签约", nature: "bonus", rule: "count-bonus", points: 1 }]),
      told: [
        "考核办法!B5 scheme-no-marks",
        "任务表!A2 scheme-indicator-unused",
        "任务表!A3 unit-without-target",
        "任务表!A4 unit-without-target",
        "任务表!A5 unit-without-target",
      ],
      scores: ["no-target", "no-target", "no-target"],
    },
    {
      says: "has a part of a whole that is not there, and a whole without parts",
      scheme: scheme([item("签约", { parent: "项目" }), item("开工", { rule: "composite-sum" })]),
      told: [
        "考核办法!B5 scheme-lost-name",
        "考核办法!B6 scheme-no-parts",
        "任务表!A2 scheme-indicator-unused",
      ],
      scores: [100, 80, 50],
    },
    {
      says: "counts an item twice",
      scheme: scheme([item("签约"), item("签约")]),
      told: ["考核办法!B6 scheme-same-item", "任务表!A2 scheme-indicator-unused"],
      scores: [100, 80, 50],
    },
    {
      says: "has a rule that is none",
      scheme: PLAIN,
      typed: [4, 4, "看情况"],
      told: ["考核办法!E5 unknown-rule"],
      scores: [100, 90, 75],
    },
    {
      says: "has a weight in words",
      scheme: PLAIN,
      typed: [4, 3, "五十"],
      told: [
        "考核办法!D5 scheme-no-number",
        "考核办法!B5 scheme-marks-sum",
        "考核办法!B5 scheme-item-no-marks",
      ],
      scores: [50, 50, 50],
    },
    {
      says: "has no rule for an item",
      scheme: PLAIN,
      typed: [4, 4, undefined],
      told: ["考核办法!B5 scheme-no-rule"],
      scores: [100, 90, 75],
    },
    {
      says: "has no items",
      scheme: scheme([]),
      told: ["考核办法!A1 scheme-unreadable"],
      scores: [100, 90, 75],
    },
  ];

  let made: readonly Awaited<ReturnType<typeof laidOut>>[] = [];
  let evaluated: Evaluated;

  before(async () => {
    made = await Promise.all(cases.map(laidOut));
    const sources = made.flatMap(({ sheets }) => sheets.map(valuesOf));
    evaluated = await evaluate(
      sources,
      made.flatMap(({ reports }) => reports)
    );
  });

  cases.forEach(({ says, told, scores }, i) => {
    it(says, () => {
      const { prepared, reports } = made[i] ?? assert.fail("not laid out");
      const { tables, findings } = rankingsView(prepared, "zh");
      const rows = tables.flatMap(({ groups }) => groups.flatMap((group) => group.rows));
      const found = findings.map(
        ({ cell, code }) => `${(cell ?? "").replace(/ \d+!/, "!")} ${code}`
      );
      assert.deepStrictEqual(found, told);
      assert.deepStrictEqual(
        rows.map(({ score, notRanked }) => score ?? notRanked),
        scores
      );
      const wrong = reports.flatMap((report) => disagreements(report, evaluated));
      assert.deepStrictEqual(wrong, []);
      assert.deepStrictEqual(reports.flatMap(errorsShown), []);
    });
  });

  it("is told with what to do next, in both languages", async () => {
    const [tasks, sheet] = await schemeSheets(TASKS, scheme([item("签约"), item("投产")]));
    const { findings } = await rankedByScheme([tasks, sheet]);
    const lost = findings.filter(({ code }) => code === "scheme-item-not-found");
    for (const language of ["zh", "en"] as const) {
      const [view] = findingViews(lost, language);
      assert.match(view?.message ?? "", language === "zh" ? /投产.*请核对名称/ : /投产.*check/i);
    }
  });
});

async function laidOut({ scheme: written, typed }: Case, i: number) {
  const number = ` ${i + 1}`;
  const [tasks, sheet] = await schemeSheets(TASKS, written, number);
  const over = typed && changed(sheet, { row: typed[0], column: typed[1] }, typed[2]);
  const sheets: Sheets = [tasks, over ?? sheet];
  const prepared = await rankedByScheme(sheets);
  const reports = prepared.rankings.map(({ input }) =>
    rankingReport({ ...input, sheetName: `排名表${number}` })
  );
  return { sheets, prepared, reports };
}

function errorsShown({ rows }: Sheet): readonly string[] {
  return rows.flatMap((cells) =>
    cells.flatMap((what) => {
      const shown = what !== undefined && "formula" in what ? String(what.shown) : "";
      return /^#/.test(shown) ? [shown] : [];
    })
  );
}
