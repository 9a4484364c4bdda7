/** How chatty we are with Excel: round trips and bytes, never times. */
import assert from "node:assert";
import { prepareRankings } from "../../src/app/ranking/make-ranking";
import { rankingCraft } from "../../src/taskpane/session/ranking-craft";
import { Session } from "../../src/taskpane/session/session";
import { writeRankings } from "../../src/app/ranking/write-rankings";
import { rankActiveSheet } from "../../src/app/ranking/rank-active-sheet";
import { LARGEST_PAYLOAD } from "../../src/workbench/wire/batch-host";
import type { Stats } from "../../src/workbench/wire/counters";
import type { PlayedExcel } from "../../src/workbench/played-excel";
import { richSheet } from "../support/rich-sheet";
import { taskGrid } from "../support/task-grid";
import { closePlayed, playedWorkbook } from "./played-workbook";

async function counted(excel: PlayedExcel, work: () => Promise<unknown>): Promise<Stats> {
  excel.counters.reset();
  await work();
  await new Promise((soon) => setTimeout(soon, 20)); // for a cleanup, if there is one
  const stats = excel.counters.stats();
  for (const { requestBytes, responseBytes } of stats.batches) {
    assert.ok(Math.max(requestBytes, responseBytes) < LARGEST_PAYLOAD);
  }
  assert.strictEqual(stats.cleanups, 0);
  return stats;
}

describe("round trips of a ranking of 60 units by 12 indicators", () => {
  afterEach(closePlayed);

  it("are three: one to read, one to look round, one to write", async () => {
    const { workbook, excel } = await playedWorkbook([taskGrid(60)], { calculates: false });
    const read = await counted(excel, () => workbook.read("任务表"));
    const prepared = await prepareRankings(workbook, {}, "zh");
    assert.strictEqual(prepared.rankings.length, 1);
    const write = await counted(excel, () => writeRankings(workbook, prepared));
    assert.deepStrictEqual([read.syncs, write.syncs], [1, 2]);
    assert.ok(read.responseBytes < 100_000, `${read.responseBytes} bytes read`);
    assert.ok(write.requestBytes < 800_000, `${write.requestBytes} bytes written`);
  });

  it("are one more for a rerun, which reads what it replaces", async () => {
    const { workbook, excel } = await playedWorkbook([taskGrid(60)], { calculates: false });
    const prepared = await prepareRankings(workbook, {}, "zh");
    await writeRankings(workbook, prepared);
    const again = await counted(excel, () => writeRankings(workbook, prepared));
    assert.strictEqual(again.syncs, 3);
    assert.ok(again.requestBytes < 1_500_000, `${again.requestBytes} bytes written`);
  });

  it("are one for each other call", async () => {
    const { workbook, excel } = await playedWorkbook([taskGrid(60)], { calculates: false });
    const calls: readonly (() => Promise<unknown>)[] = [
      () => workbook.canUndo(), // which is then known
      () => workbook.sheets(),
      () => workbook.glance("sheets"),
      () => workbook.show({ sheet: "任务表", row: 3, column: 1 }),
      () => workbook.recall("tables"),
      () => workbook.remember("tables", "{}"),
    ];
    for (const call of calls) assert.strictEqual((await counted(excel, call)).syncs, 1);
  });

  it("are none for what came along with a glance, or is known since a write", async () => {
    const { workbook, excel } = await playedWorkbook([taskGrid(60)], { calculates: false });
    const seen = await workbook.glance("sheets");
    const known = async () => {
      await seen.sheets();
      await seen.read("任务表");
      await seen.recall("sheets");
      await workbook.canUndo();
    };
    assert.strictEqual((await counted(excel, known)).syncs, 0);
    await workbook.write([richSheet()]);
    assert.strictEqual((await counted(excel, () => workbook.canUndo())).syncs, 0);
  });
});

describe("round trips from a button to the ranking", () => {
  afterEach(closePlayed);

  const cases = [
    { says: "60 units by 12 indicators", grid: taskGrid(60), syncs: 3 },
    {
      says: "the same with a hidden row",
      grid: { ...taskGrid(60), hiddenRows: new Set([5]) },
      syncs: 4,
    },
    { says: "78,000 cells", grid: taskGrid(6000, 6), syncs: 4 },
    {
      says: "78,000 cells and a hidden row",
      grid: { ...taskGrid(6000, 6), hiddenRows: new Set([900]) },
      syncs: 4,
    },
  ];
  for (const { says, grid, syncs } of cases) {
    it(`are ${syncs} for ${says}, and one for each block written after the first`, async () => {
      const { workbook, excel } = await playedWorkbook([grid], { calculates: false });
      const { batches, ...all } = await counted(excel, () => rankActiveSheet(workbook, "zh"));
      const written = batches.filter(({ requestBytes }) => requestBytes > 100_000).length;
      assert.strictEqual(all.syncs, syncs + written - 1);
      assert.strictEqual(excel.book.selection.sheet.name, "排名表");
    });
  }

  it("are two when the pane is opened, and three more for its ranking", async () => {
    const { workbook, excel } = await playedWorkbook([taskGrid(60)], { calculates: false });
    const session = new Session(
      workbook,
      rankingCraft(() => Promise.resolve({ writeRankings }), "zh"),
      "zh"
    );
    const opened = await counted(excel, () => session.start());
    const ranked = await counted(excel, () => session.result.make());
    session.stop();
    assert.deepStrictEqual([opened.syncs, ranked.syncs], [2, 3]);
  });
});

describe("round trips of a sheet of 20,000 rows", () => {
  afterEach(closePlayed);

  it("are one for each block read after the first", async () => {
    const { workbook, excel } = await playedWorkbook([taskGrid(20_000, 6)], { calculates: false });
    const read = await counted(excel, () => workbook.read("任务表"));
    assert.strictEqual(read.syncs, 1 + 4);
    assert.strictEqual(read.cellsRead, 4 * 20_003 * 13);
    const grid = await workbook.read("任务表");
    assert.deepStrictEqual([grid.rowCount, grid.valueAt(20_002, 0)], [20_003, "第20000镇"]);
  });

  it("are three for 80,000 cells read and written back", async () => {
    const values = Array.from({ length: 20_000 }, (_, i) => [`第${i}镇`, i, i / 7, true]);
    const sheet = { name: "长表", values };
    const { workbook, excel } = await playedWorkbook([sheet], { calculates: false });
    const read = await counted(excel, () => workbook.read("长表"));
    const rows = values.map((row) => row.map((value) => ({ value })));
    const long = richSheet({ rows, merges: [], conditionals: [], charts: [], names: [] });
    const write = await counted(excel, () => workbook.write([long]));
    assert.deepStrictEqual([read.syncs, write.syncs], [2, 2]);
  });

  it("are one for each block written after the first", async () => {
    const text = "招商引资任务完成情况".repeat(3);
    const rows = Array.from({ length: 20_000 }, (_, i) =>
      Array.from({ length: 6 }, (__, j) => ({ value: `${text}${i}-${j}` }))
    );
    const { workbook, excel, book } = await playedWorkbook([{ values: [[1]] }], {
      calculates: false,
    });
    const long = richSheet({ rows, merges: [], conditionals: [], charts: [], names: [] });
    const write = await counted(excel, () => workbook.write([long]));
    assert.strictEqual(write.syncs, 1 + 3);
    assert.strictEqual(book.sheets[1]?.cells.at(19_999, 5)?.value, `${text}19999-5`);
  });
});

describe("texts so long that an answer is too large", () => {
  afterEach(closePlayed);

  it("are read by smaller blocks", async () => {
    const line = "字".repeat(3000);
    const values = Array.from({ length: 1200 }, () => [line]);
    const { workbook, excel } = await playedWorkbook([{ name: "长", values }], {
      calculates: false,
    });
    const grid = await workbook.read("长");
    assert.deepStrictEqual([grid.rowCount, grid.valueAt(1199, 0)], [1200, line]);
    assert.strictEqual(excel.counters.stats().cleanups, 0);
  });
});
