/**
 * One workbook with a 考核办法, the ranking by it and the 完成情况表 of the same table: after a weight, a cap
 * or an actual was changed, a second engine gives on both what sheets made afresh would show.
 */
import assert from "node:assert";
import { prepareCompletions } from "../../src/app/completion/prepare-completion";
import { completionReports } from "../../src/app/completion/write-completion";
import type { WrittenScheme } from "../../src/domain/scoring/written-scheme";
import { readScheme } from "../../src/reader/scheme/read-scheme";
import { rankingReport } from "../../src/reports/ranking/ranking-report";
import { a1 } from "../../src/spreadsheet/address";
import type { Cell } from "../../src/spreadsheet/address";
import type { CellValue } from "../../src/spreadsheet/grid";
import type { Sheet } from "../../src/spreadsheet/sheet";
import { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { evaluate } from "../support/evaluate-engine";
import { changed, schemeRankingInput, schemeSheets, valuesOf } from "../support/scheme-sheets";
import type { Sheets } from "../support/scheme-sheets";
import { agree, disagreements } from "./disagreements";

const TASKS: readonly (readonly CellValue[])[] = [
  ["2024年1—11月招商引资任务完成情况统计表"],
  ["单位", "内资任务（亿元）", "内资完成（亿元）", "外资任务（万美元）", "外资完成（万美元）"],
  ["甲镇", 5, 6.2, 200, 150],
  ["乙镇", 4, 4.4, 100, 100],
  ["丙镇", 6, 2.7, 50, undefined],
  ["丁街道", 3, 2.9, 100, 120],
];

const SCHEME: WrittenScheme = {
  title: "考核办法",
  items: [
    { name: "内资", nature: "marks", rule: "proportional", fullMarks: 60, cap: 1.2 },
    { name: "外资", nature: "marks", rule: "min-max-rate", fullMarks: 40 },
  ],
  tiers: [],
  vetoes: [],
  conventions: {},
  consequences: [],
};

async function reportsOf(sheets: Sheets): Promise<readonly Sheet[]> {
  const ranking = rankingReport(await schemeRankingInput(sheets));
  const book = new MemoryWorkbook([sheets[0]]);
  const completions = completionReports(await prepareCompletions(book, {}, "zh"), "zh");
  return [ranking, ...completions];
}

describe("a book with scheme, ranking and completion", function () {
  this.timeout(0);

  it("agrees with the domain as it was made", async () => {
    const sheets = await schemeSheets(TASKS, SCHEME);
    const reports = await reportsOf(sheets);
    assert.strictEqual(reports.length, 2);
    const evaluated = await evaluate(sheets.map(valuesOf), reports);
    const wrong = reports.flatMap((report) => disagreements(report, evaluated));
    assert.deepStrictEqual(wrong, []);
  });

  const changes: readonly {
    readonly says: string;
    readonly on: 0 | 1;
    readonly at: (sheets: Sheets) => Cell;
    readonly to: CellValue;
    /** Sheets that must show something else than before. */
    readonly moves: readonly string[];
  }[] = [
    { says: "a weight", on: 1, at: numberOf("fullMarks", 0), to: 90, moves: ["排名表"] },
    { says: "a cap", on: 1, at: numberOf("cap", 0), to: 1, moves: ["排名表"] },
    {
      says: "an actual",
      on: 0,
      at: () => ({ row: 4, column: 2 }),
      to: 6.6,
      moves: ["排名表", "完成情况表"],
    },
  ];
  for (const { says, on, at, to, moves } of changes) {
    it(`follows ${says}`, async () => {
      const before = await schemeSheets(TASKS, SCHEME);
      const after = before.map((grid, i) =>
        i === on ? changed(grid, at(before), to) : grid
      ) as unknown as Sheets;
      const made = await reportsOf(before);
      const fresh = await reportsOf(after);
      const evaluated = await evaluate(after.map(valuesOf), made);
      const moved = made.filter((one) => disagreements(one, evaluated).length > 0);
      assert.deepStrictEqual(
        moved.map(({ name }) => name),
        moves
      );
      const wrong = fresh.flatMap((sheet) => unlike(sheet, evaluated));
      assert.deepStrictEqual(wrong, []);
    });
  }
});

function unlike(fresh: Sheet, evaluated: Awaited<ReturnType<typeof evaluate>>) {
  return fresh.rows.flatMap((cells, row) =>
    cells.flatMap((what, column) => {
      if (what === undefined || !("formula" in what)) return [];
      const found = evaluated(fresh.name, row, column);
      if (agree(what.shown, found)) return [];
      const [is, wanted] = [JSON.stringify(found), JSON.stringify(what.shown)];
      return [`${fresh.name}!${a1({ row, column })}: ${is}, afresh ${wanted}`];
    })
  );
}

function numberOf(field: "fullMarks" | "cap", item: number): (sheets: Sheets) => Cell {
  return ([, scheme]) =>
    readScheme(scheme)?.items[item]?.numbers[field] ?? assert.fail(`no cell of ${field}`);
}
