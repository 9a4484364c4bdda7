/** 一 | 产业平台小计: a row that is a group's caption and its subtotal in one. */
import assert from "node:assert";
import { prepareRankings } from "../../src/app/ranking/make-ranking";
import { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { drawGrid } from "../support/draw-grid";

describe("a subtotal over the numbered units that it sums", () => {
  it("names their group, without its 小计, and is no unit", async () => {
    const sheet = `
      序号 | 责任单位 | 任务（个） | 完成（个）
      | 全区总计 | 60 | 45
      一 | 产业平台小计 | 30 | 24
      1 | 高新园 | 20 | 18
      2 | 物流园 | 10 | 6
      二 | 镇街小计 | 30 | 21
      1 | 东镇 | 15 | 12
      2 | 西街 | 15 | 9`;
    const workbook = new MemoryWorkbook([drawGrid(sheet)]);
    const { rankings } = await prepareRankings(workbook, {}, "zh");
    const groups = rankings[0]?.reckoning.groups ?? [];
    assert.deepStrictEqual(
      groups.map(({ name, rows }) => [name, ...rows.map(({ source }) => source.unit.value)]),
      [
        ["产业平台", "高新园", "物流园"],
        ["镇街", "东镇", "西街"],
      ]
    );
  });
});
