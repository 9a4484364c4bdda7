import assert from "node:assert";
import { capOf, reckonRanking } from "../../src/app/ranking/reckon-ranking";
import type { Unit } from "../../src/domain/amount";
import { exact, over, toFixed, toNumber } from "../../src/domain/exact";
import { taskTable } from "../support/task-table";

const items: Unit = { kind: "count", of: "条", scale: 0 };
const yi: Unit = { kind: "money", currency: "CNY", scale: 8 };
const wanUsd: Unit = { kind: "money", currency: "USD", scale: 4 };

const rule = { ties: "113", cap: capOf(100) } as const;
const two = [
  { name: "招商信息", unit: items },
  { name: "引进内资", unit: yi },
];

describe("reckon ranking", () => {
  it("splits 100 equally, scales up what is left out, and gives 0 for what was not reported", () => {
    const table = taskTable(two, [
      {
        name: "",
        rows: [
          ["甲镇", [8, 2], [0.6, 0.66]], // 50 × 1/4 + 50 = 62.5
          ["乙镇", [8, 8], [undefined, undefined]], // no target: 50 stands for 100 → 100
          ["丙镇", [8, undefined], [0.5, 0.25]], // not reported: 0 + 25
          ["丁镇", [undefined, undefined], [undefined, 3]], // nothing to rank by
        ],
      },
    ]);
    const { groups, marksFrom } = reckonRanking(table, rule);
    const rows = groups[0]?.rows ?? [];
    assert.strictEqual(marksFrom, "equal");
    assert.deepStrictEqual(
      rows.map(({ score }) => (score.kind === "scored" ? toFixed(score.score, 2) : score.because)),
      ["62.50", "100.00", "25.00", "no-target"]
    );
    assert.deepStrictEqual(
      rows.map(({ place }) => (place.kind === "ranked" ? place.rank : place.because)),
      [2, 1, 3, "no-target"]
    );
    const notReported = rows[2]?.items[0]?.completion;
    assert.deepStrictEqual(notReported, { kind: "none", because: "not-reported" });
  });

  it("takes the table's own full marks, and ranks each group by itself", () => {
    const table = taskTable(
      [
        { name: "招商信息", unit: items, fullMarks: 40 },
        { name: "引进内资", unit: yi, fullMarks: 60 },
      ],
      [
        { name: "乡镇街道", rows: [["甲镇", [8, 2], [0.6, 0.66]]] }, // 10 + 60
        { name: "区直部门", rows: [["区发改局", [4, 1], [0.5, 0.25]]] }, // 10 + 30
      ]
    );
    const { groups, marksFrom } = reckonRanking(table, rule);
    assert.strictEqual(marksFrom, "table");
    const seen = groups.map(({ name, rows }) => {
      const { score, place } = rows[0] ?? assert.fail();
      return [
        name,
        score.kind === "scored" && toNumber(score.score),
        place.kind === "ranked" && place.rank,
      ];
    });
    assert.deepStrictEqual(seen, [
      ["乡镇街道", 70, 1],
      ["区直部门", 40, 1],
    ]);
  });

  it("holds the lead against time progress: 1599 of 2000 in November lags 11.72 points", () => {
    const table = taskTable(
      [{ name: "外资", unit: wanUsd }],
      [{ name: "", rows: [["全区", [2000, 1599]]] }]
    );
    const { groups } = reckonRanking(table, { ...rule, elapsed: over(exact(11), exact(12)) });
    const row = groups[0]?.rows[0] ?? assert.fail();
    assert.deepStrictEqual(row.lead && toFixed(row.lead, 4), "-0.1172");
  });

  it("falls back to equal marks where the table's own cannot be used, and says why", () => {
    const odd = [
      { name: "招商信息", unit: items, fullMarks: -10 },
      { name: "引进内资", unit: yi, fullMarks: 60 },
    ];
    const table = taskTable(odd, [{ name: "", rows: [["甲镇", [8, 4], [0.6, 0.6]]] }]);
    const { unusable, marksFrom, groups } = reckonRanking(table, rule);
    assert.deepStrictEqual([unusable, marksFrom], ["negative-marks", "equal"]);
    const score = groups[0]?.rows[0]?.score;
    assert.ok(score?.kind === "scored" && toFixed(score.score, 2) === "75.00");
  });

  it("counts a rate up to the cap only", () => {
    const table = taskTable(
      [{ name: "外资", unit: wanUsd }],
      [{ name: "", rows: [["甲镇", [100, 150]]] }]
    );
    const scoreAt = (percent: number) => {
      const { score } =
        reckonRanking(table, { ties: "113", cap: capOf(percent) }).groups[0]?.rows[0] ??
        assert.fail();
      return score.kind === "scored" && toNumber(score.score);
    };
    assert.deepStrictEqual([100, 120, 200].map(scoreAt), [100, 120, 150]);
  });
});
