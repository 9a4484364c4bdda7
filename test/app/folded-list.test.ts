/** 分栏排印: a list in two columns of the page is one ranking; two tables under the same headers are two. */
import assert from "node:assert";
import { prepareCompletions } from "../../src/app/completion/prepare-completion";
import { prepareRankings } from "../../src/app/ranking/make-ranking";
import { toFixed } from "../../src/domain/exact";
import { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { drawGrid } from "../support/draw-grid";

const HEADER = "序号 | 单位 | 任务（个） | 完成（个） | 序号 | 单位 | 任务（个） | 完成（个）";

async function ranked(sheet: string) {
  const workbook = new MemoryWorkbook([drawGrid(`${HEADER}\n${sheet}`)]);
  const { rankings, findings } = await prepareRankings(workbook, {}, "zh");
  return {
    tables: rankings.map(({ reckoning }) =>
      reckoning.groups.flatMap(({ name, rows }) =>
        rows.map(({ source, place }) => {
          const rank = place.kind === "ranked" ? place.rank : "-";
          return `${name}${source.unit.value}${rank}`;
        })
      )
    ),
    told: findings.map(({ code }) => code).filter((code) => /folded|side-by-side/.test(code)),
  };
}

describe("blocks side by side under the same headers", () => {
  const cases = [
    {
      says: "numbers that go on: one list",
      sheet: `1 | 甲镇 | 10 | 8 | 3 | 丙局 | 10 | 10
              2 | 乙镇 | 10 | 5 | | 合计 | 30 | 23`,
      tables: [["甲镇2", "乙镇3", "丙局1"]],
      told: ["list-folded"],
    },
    {
      says: "a section that is open at the left's end goes on at the right",
      sheet: `一 | 乡镇 | | | 3 | 丙镇 | 10 | 10
              1 | 甲镇 | 10 | 8 | 二 | 部门 | |
              2 | 乙镇 | 10 | 5 | 1 | 丁局 | 10 | 1`,
      tables: [["乡镇甲镇2", "乡镇乙镇3", "乡镇丙镇1", "部门丁局1"]],
      told: ["list-folded"],
    },
    {
      says: "each counts from 1: two tables",
      sheet: `1 | 甲镇 | 10 | 8 | 1 | 丙局 | 10 | 10
              2 | 乙镇 | 10 | 5 | 2 | 丁局 | 10 | 1`,
      tables: [
        ["甲镇1", "乙镇2"],
        ["丙局1", "丁局2"],
      ],
      told: ["tables-side-by-side"],
    },
    {
      says: "the left one is closed by its own 合计: two tables",
      sheet: `1 | 甲镇 | 10 | 8 | 3 | 丙局 | 10 | 10
              2 | 乙镇 | 10 | 5 | 4 | 丁局 | 10 | 1
              | 合计 | 20 | 13 | | 合计 | 20 | 11`,
      tables: [
        ["甲镇1", "乙镇2"],
        ["丙局1", "丁局2"],
      ],
      told: ["tables-side-by-side"],
    },
  ];
  for (const { says, sheet, tables, told } of cases)
    it(says, async () => assert.deepStrictEqual(await ranked(sheet), { tables, told }));

  it("a completion table joins them as the ranking does, with what stands beside the figures", async () => {
    const header = "序号 | 单位 | 确保任务（个） | 力争任务（个） | 完成（个）";
    const workbook = new MemoryWorkbook([
      drawGrid(`${header} | ${header}
         1 | 甲镇 | 10 | 12 | 8 | 3 | 丙局 | 10 | 20 | 10
         2 | 乙镇 | 10 | 12 | 5 | | 合计 | 30 | 44 | 23`),
    ]);
    const { completions } = await prepareCompletions(workbook, {}, "zh");
    const told = completions.map(({ reckoning }) =>
      reckoning.groups.flatMap(({ rows }) =>
        rows.map(({ source, items }) => {
          const rates = items[0]?.sets.map(({ assessed: { completion: done } }) =>
            done.kind === "rate" ? toFixed(done.rate, 2) : done.because
          );
          return `${source.unit.value} ${rates?.join(" ")}`;
        })
      )
    );
    assert.deepStrictEqual(told, [["甲镇 0.80 0.67", "乙镇 0.50 0.42", "丙局 1.00 0.50"]]);
  });
});
