/** How a 排名表 comes to stand on paper: page by page as an engine would cut it that holds what Excel's does. */
import assert from "node:assert";
import { rankingReport } from "../../src/reports/ranking/ranking-report";
import { laidOut } from "../../src/spreadsheet/sheet";
import { pagesOf, roomOf } from "../support/cut-pages";
import { rankingInputOf } from "../support/office-table";
import type { OfficeTable } from "../support/office-table";

const HEAD_ROWS = 5;

const CASES: readonly {
  readonly says: string;
  readonly groups: readonly number[];
  readonly indicators: number;
  readonly pages: number;
  readonly chartPages: number;
  readonly paper?: "A3";
}[] = [
  { says: "a single unit", groups: [1], indicators: 1, pages: 1, chartPages: 0 },
  { says: "8 units with their chart", groups: [8], indicators: 5, pages: 1, chartPages: 0 },
  { says: "24 units", groups: [24], indicators: 5, pages: 1, chartPages: 1 },
  { says: "24 units of two indicators", groups: [24], indicators: 2, pages: 1, chartPages: 1 },
  { says: "30 units", groups: [30], indicators: 5, pages: 1, chartPages: 1 },
  { says: "48 units", groups: [48], indicators: 5, pages: 2, chartPages: 1 },
  { says: "60 units", groups: [60], indicators: 5, pages: 2, chartPages: 1 },
  { says: "300 units", groups: [300], indicators: 5, pages: 9, chartPages: 1 },
  { says: "three groups", groups: [14, 18, 3], indicators: 4, pages: 2, chartPages: 2 },
  { says: "two long groups", groups: [45, 60], indicators: 4, pages: 4, chartPages: 1 },
  {
    says: "many groups of one",
    groups: Array<number>(20).fill(1),
    indicators: 3,
    pages: 2,
    chartPages: 10,
  },
  { says: "12 indicators", groups: [24], indicators: 12, pages: 1, chartPages: 0, paper: "A3" },
];

describe("ranking pages", () => {
  for (const { says, pages, chartPages, paper, ...size } of CASES) {
    const sheet = rankingReport(rankingInputOf(tableOf(size)));
    const cut = pagesOf(sheet);

    it(`${says}: so many pages, none of them fuller than paper is high`, () => {
      assert.strictEqual(sheet.print?.paper, paper);
      assert.strictEqual(cut.length, pages + chartPages);
      const room = roomOf(sheet);
      for (const page of cut)
        assert.ok(page.points <= room, `${page.top}: ${page.points} > ${room}`);
    });

    it(`${says}: 合计 comes with units, notes and signatures, and no chart is cut`, () => {
      const names = laidOut(sheet).map((row) => row[0]);
      const total = names.findIndex(
        (what) => what !== undefined && "value" in what && what.value === "合计"
      );
      const foot = cut.filter(({ top, bottom }) => top <= total && total <= bottom)[0];
      assert.ok(foot !== undefined && foot.top <= total - Math.min(3, total - HEAD_ROWS));
      assert.strictEqual(cut.indexOf(foot), pages - 1);
      for (const { at } of sheet.charts) {
        assert.ok(cut.some(({ top, bottom }) => top <= at.top && at.bottom <= bottom));
      }
    });
  }

  it("ends a page with a group where both halves have room", () => {
    const sheet = rankingReport(rankingInputOf(tableOf({ groups: [14, 18, 3], indicators: 4 })));
    assert.strictEqual(pagesOf(sheet)[0]?.bottom, HEAD_ROWS + 1 + 14);
  });

  it("never leaves a caption behind, nor a 小计 without its units", () => {
    const sheet = rankingReport(
      rankingInputOf(tableOf({ groups: [29, 2, 30, 3, 40], indicators: 5 }))
    );
    const styles = laidOut(sheet).map((row) => row[0]?.style);
    for (const { top, bottom } of pagesOf(sheet).slice(0, -3)) {
      assert.notStrictEqual(styles[bottom], "caption");
      assert.ok(top === 0 || styles[top] !== "totalHead");
    }
  });
});

function tableOf({
  groups,
  indicators,
}: {
  groups: readonly number[];
  indicators: number;
}): OfficeTable {
  let next = 0;
  const unitOf = () => {
    const i = next++;
    const figures = Array.from({ length: indicators }, (_, k) => ({
      target: 100 + k,
      actual: [(i * 37) % 120],
    }));
    return { name: `第${i + 1}镇`, figures };
  };
  return {
    sheet: "任务表",
    title: "1—9月招商引资任务完成情况排名表",
    asOf: { year: 2024, month: 9, day: 30 },
    period: { kind: "monthly" },
    ties: "113",
    cap: 1,
    bottom: 2,
    indicators: Array.from({ length: indicators }, (_, k) => ({
      name: `招商引资指标${k + 1}`,
      unit: { kind: "count", of: "个", scale: 0 },
      unitText: "个",
    })),
    groups: groups.map((count, g) => ({
      name: groups.length === 1 ? "" : `第${g + 1}组`,
      units: Array.from({ length: count }, unitOf),
    })),
  };
}
