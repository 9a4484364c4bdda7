/** 规则已改: whichever text of the 考核办法 a ranking was shaped by, once it reads otherwise the ranking asks to be made anew. */
import assert from "node:assert";
import type { WrittenScheme } from "../../src/domain/scoring/written-scheme";
import { readScheme } from "../../src/reader/scheme/read-scheme";
import type { SchemeSheet, ShapeText } from "../../src/reader/scheme/scheme-sheet";
import { labelsIn } from "../../src/reports/labels/labels-in";
import { UNIT_ROW, layoutOf } from "../../src/reports/ranking/ranking-layout";
import { rankingReport } from "../../src/reports/ranking/ranking-report";
import type { CellValue } from "../../src/spreadsheet/grid";
import { evaluate } from "../support/evaluate-engine";
import { changed, schemeRankingInput, schemeSheets, valuesOf } from "../support/scheme-sheets";

const TASKS = [
  ["2024年1—12月招商引资任务完成情况统计表"],
  ["单位", "签约任务（个）", "签约完成（个）", "开工任务（个）", "开工完成（个）", "安全事故"],
  ["甲镇", 10, 10, 4, 4, undefined],
  ["乙镇", 10, 8, 4, 2, "是"],
];

const SCHEME: WrittenScheme = {
  title: "考核办法",
  items: [
    { name: "签约", nature: "marks", rule: "tiers", fullMarks: 60 },
    { name: "开工", nature: "marks", rule: "proportional", fullMarks: 40, cap: 1 },
  ],
  tiers: [
    { item: "签约", from: 1, points: 60, further: "开工", furtherFrom: 0.5 },
    { item: "签约", from: 0.5, points: 30 },
  ],
  vetoes: [{ name: "安全事故", when: "marked", effect: "zero" }],
  conventions: {},
  consequences: [{ measure: "约谈", group: "", when: "rate-below", item: "开工", line: 0.6 }],
};

type Part = "items" | "tiers" | "vetoes" | "consequences";

describe("a text of the scheme that reads otherwise", function () {
  this.timeout(0);

  /** Said where the unit line stands; nothing while all is as it was. */
  async function saidAfter(
    pick: ((scheme: SchemeSheet) => ShapeText) | undefined,
    to: CellValue,
    written = SCHEME
  ) {
    const sheets = await schemeSheets(TASKS, written);
    const scheme = readScheme(sheets[1]) ?? assert.fail("no scheme");
    const input = await schemeRankingInput(sheets);
    const after = pick === undefined ? sheets[1] : changed(sheets[1], pick(scheme).cell, to);
    const evaluated = await evaluate([sheets[0], after].map(valuesOf), [rankingReport(input)]);
    return evaluated(input.sheetName, UNIT_ROW, layoutOf(input).board.mark);
  }

  it("is asked about, and nothing is said while all is as it was", async () => {
    assert.notStrictEqual(await saidAfter(undefined, undefined), labelsIn("zh").scheme.warning);
  });

  const changes: readonly (readonly [part: Part, asRead: string, to: CellValue])[] = [
    ["items", "签约", "签约项目"],
    ["items", "计分", "加分"],
    ["items", "分档计分", "达标得满分"],
    ["tiers", "签约", "开工"],
    ["tiers", "开工", undefined],
    ["vetoes", "安全事故", "环保事故"],
    ["vetoes", "表中注明", "完成率低于"],
    ["vetoes", "总分计0", "只列名单"],
    ["consequences", "约谈", "书面检查"],
    ["consequences", "单项完成率低于", "得分低于"],
    ["consequences", "开工", "签约"],
  ];
  it("consequences: a number of places that was left open and is filled in", async () => {
    const open: WrittenScheme = {
      ...SCHEME,
      consequences: [{ measure: "书面检查", group: "", when: "bottom" }],
    };
    const count = ({ consequences }: SchemeSheet): ShapeText => {
      const cell = consequences[0]?.numbers.count ?? assert.fail("no cell of the count");
      return { cell, asRead: "" };
    };
    const { warning } = labelsIn("zh").scheme;
    assert.notStrictEqual(await saidAfter(undefined, undefined, open), warning);
    assert.strictEqual(await saidAfter(count, 1, open), warning);
  });

  for (const [part, asRead, to] of changes) {
    it(`${part}: ${asRead} → ${to ?? "nothing"}`, async () => {
      const pick = (scheme: SchemeSheet): ShapeText =>
        scheme[part][0]?.shape.filter((one) => one.asRead === asRead)[0] ??
        assert.fail(`no ${asRead}`);
      assert.strictEqual(await saidAfter(pick, to), labelsIn("zh").scheme.warning);
    });
  }
});
