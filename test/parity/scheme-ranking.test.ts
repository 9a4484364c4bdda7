/**
 * A ranking by an office's own scheme: every formula gives what the domain says, and whoever changes a
 * weight, a cap, a step or a figure afterwards sees what a sheet made anew would show.
 */
import assert from "node:assert";
import type { WrittenScheme } from "../../src/domain/scoring/written-scheme";
import { readScheme } from "../../src/reader/scheme/read-scheme";
import { labelsIn } from "../../src/reports/labels/labels-in";
import { UNIT_ROW, layoutOf } from "../../src/reports/ranking/ranking-layout";
import { rankingReport } from "../../src/reports/ranking/ranking-report";
import type { Cell } from "../../src/spreadsheet/address";
import type { CellValue } from "../../src/spreadsheet/grid";
import { laidOut } from "../../src/spreadsheet/sheet";
import { evaluate } from "../support/evaluate-engine";
import { changed, schemeRankingInput, schemeSheets, valuesOf } from "../support/scheme-sheets";
import type { Sheets } from "../support/scheme-sheets";
import { agree, disagreements } from "./disagreements";

const TASKS: readonly (readonly CellValue[])[] = [
  ["2024年1—11月招商引资任务完成情况统计表"],
  [
    ...["单位", "内资任务（亿元）", "内资完成（亿元）", "外资任务（万美元）", "外资完成（万美元）"],
    ...["签约任务（个）", "签约完成（个）", "开工任务（个）", "开工完成（个）"],
    ...["十亿元项目", "五十亿元项目", "测评打分", "弄虚作假", "安全事故", "备注"],
  ],
  ["甲镇", 5, 6.2, 200, 150, 10, 12, 4, 4, 3, 1, 12.5, undefined, undefined, "含结转"],
  ["乙镇", 4, 4, 100, 100, 8, 5, 4, 3, 0, 0, 14, 1, undefined],
  ["丙镇", 6, 2.7, "—", "—", 8, 8, 4, 2, 1, 0, 9, 0, "是"],
  ["丁街道", "3", 2.9, 100, undefined, 6, 7, 2, 2, 0, 0, 16, 2, undefined],
  ["戊街道", 1, 0.35, 50, 20, 3, 1, 2, 0, 0, 0, 8, 0, undefined],
];

const SCHEME: WrittenScheme = {
  title: "考核办法",
  items: [
    {
      name: "内资",
      nature: "marks",
      rule: "step-deduction",
      fullMarks: 30,
      step: 0.1,
      points: 1,
      ceiling: 3,
      shortStep: 0.05,
      shortPoints: 1,
    },
    { name: "外资", nature: "marks", rule: "min-max-actual", fullMarks: 20 },
    { name: "签约", nature: "marks", rule: "tiers", fullMarks: 20 },
    { name: "项目", nature: "marks", rule: "composite-full", fullMarks: 15, cap: 1 },
    {
      name: "开工",
      nature: "deduction",
      rule: "count-deficit",
      shortStep: 1,
      shortPoints: 2,
      parent: "项目",
    },
    {
      name: "弄虚作假",
      nature: "deduction",
      rule: "count-bonus",
      step: 1,
      points: 3,
      parent: "项目",
    },
    { name: "测评打分", nature: "marks", rule: "given", fullMarks: 15, ceiling: 15 },
    {
      name: "十亿元项目",
      nature: "bonus",
      rule: "count-bonus",
      step: 1,
      points: 4,
      higherBand: "五十亿元项目",
    },
    { name: "五十亿元项目", nature: "bonus", rule: "count-bonus", step: 1, points: 8 },
    { name: "签约", nature: "bonus", rule: "count-beyond", step: 1, points: 1, ceiling: 5 },
  ],
  tiers: [
    { item: "签约", from: 1, points: 20, further: "内资", furtherFrom: 0.6 },
    { item: "签约", from: 0.8, points: 15 },
    { item: "签约", from: 0.5, points: 10 },
  ],
  vetoes: [
    { name: "安全事故", when: "marked", effect: "zero" },
    { name: "内资", when: "rate-below", line: 0.4, effect: "limit", limit: 20 },
  ],
  conventions: { bonusCeiling: 10, totalCap: 110, itemPlaces: 2 },
  consequences: [{ measure: "书面检查", group: "", when: "bottom", count: 1 }],
};

const PLAIN: WrittenScheme = {
  ...SCHEME,
  items: [
    { name: "内资", nature: "marks", rule: "proportional", fullMarks: 40, cap: 1.2 },
    {
      name: "外资",
      nature: "marks",
      rule: "cliff",
      fullMarks: 20,
      threshold: 0.8,
      step: 0.1,
      points: 1,
    },
    { name: "签约", nature: "marks", rule: "size-slope", fullMarks: 20, step: 0.01 },
    { name: "开工", nature: "marks", rule: "proportional", fullMarks: 20, cap: 1, reversed: true },
  ],
  tiers: [
    { item: "签约", from: 10, points: 0.1 },
    { item: "签约", from: 8, points: 0.2 },
    { item: "签约", from: 0, points: 0.6 },
  ],
  vetoes: [],
  conventions: { partialStep: "share", withoutTarget: "no-points" },
};

const sheetsOf = (scheme: WrittenScheme) => schemeSheets(TASKS, scheme);

describe("ranking by a scheme: formulas and domain", function () {
  this.timeout(0);

  for (const [says, scheme] of [
    ["all sorts of rules", SCHEME],
    ["by rates, lower is better", PLAIN],
  ] as const) {
    it(`agree: ${says}`, async () => {
      const sheets = await sheetsOf(scheme);
      const report = rankingReport(await schemeRankingInput(sheets));
      const evaluated = await evaluate(sheets.map(valuesOf), [report]);
      assert.deepStrictEqual(disagreements(report, evaluated), []);
    });
  }

  it("a scheme that was written is read back the same", async () => {
    for (const scheme of [SCHEME, PLAIN]) {
      const [, grid] = await sheetsOf(scheme);
      const { items, tiers, vetoes, consequences } = readScheme(grid)?.written ?? SCHEME;
      assert.deepStrictEqual(items, scheme.items);
      assert.deepStrictEqual(
        { tiers, vetoes, consequences },
        { tiers: scheme.tiers, vetoes: scheme.vetoes, consequences: scheme.consequences }
      );
    }
  });

  const changes: readonly {
    readonly says: string;
    readonly scheme: WrittenScheme;
    readonly on: 0 | 1;
    readonly find: (sheets: Sheets) => Cell;
    readonly to: CellValue;
  }[] = [
    { says: "a weight", scheme: SCHEME, on: 1, find: itemCell(0, "fullMarks"), to: 40 },
    { says: "a step", scheme: SCHEME, on: 1, find: itemCell(0, "shortStep"), to: 0.01 },
    {
      says: "a ceiling that was blank",
      scheme: SCHEME,
      on: 1,
      find: itemCell(8, "ceiling"),
      to: 5,
    },
    { says: "a cap", scheme: PLAIN, on: 1, find: itemCell(0, "cap"), to: 0.9 },
    { says: "a cap taken out", scheme: PLAIN, on: 1, find: itemCell(0, "cap"), to: undefined },
    { says: "a figure", scheme: SCHEME, on: 0, find: () => ({ row: 6, column: 4 }), to: 60 },
    {
      says: "a first mark of a veto",
      scheme: SCHEME,
      on: 0,
      find: () => ({ row: 2, column: 13 }),
      to: "是",
    },
  ];
  for (const { says, scheme, on, find, to } of changes) {
    it(`are followed when somebody changes ${says}`, async () => {
      const before = await sheetsOf(scheme);
      const after = before.map((grid, i) =>
        i === on ? changed(grid, find(before), to) : grid
      ) as unknown as Sheets;
      const report = rankingReport(await schemeRankingInput(before));
      const fresh = rankingReport(await schemeRankingInput(after));
      const evaluated = await evaluate(after.map(valuesOf), [report]);
      const wrong = laidOut(fresh).flatMap((cells, row) =>
        cells.flatMap((what, column) => {
          if (what === undefined || !("formula" in what)) return [];
          const found = evaluated(report.name, row, column);
          return agree(what.shown, found)
            ? []
            : [
                `${row + 1},${column + 1}: ${JSON.stringify(found)}, afresh ${JSON.stringify(what.shown)}`,
              ];
        })
      );
      assert.deepStrictEqual(wrong, []);
    });
  }

  it("say so when a rule becomes another", async () => {
    const before = await sheetsOf(SCHEME);
    const input = await schemeRankingInput(before);
    const rule = { row: itemCell(0, "fullMarks")(before).row, column: 4 };
    const evaluated = await evaluate(
      [before[0], changed(before[1], rule, "达标得满分")].map(valuesOf),
      [rankingReport(input)]
    );
    const { board } = layoutOf(input);
    assert.strictEqual(
      evaluated(input.sheetName, UNIT_ROW, board.mark),
      labelsIn("zh").scheme.warning
    );
  });
});

function itemCell(
  item: number,
  field: "fullMarks" | "shortStep" | "cap" | "ceiling"
): (sheets: Sheets) => Cell {
  return ([, scheme]) => {
    const at = readScheme(scheme)?.items[item]?.numbers[field];
    if (at === undefined) throw new Error(`no cell of ${field}`);
    return at;
  };
}
