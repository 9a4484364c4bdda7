/** What each button does, without a button: the pane's session over a workbook in memory. */
import assert from "node:assert/strict";
import { withRole } from "../../src/app/corrections";
import type { PreparedRanking } from "../../src/app/ranking/rank-task";
import { writeRankings } from "../../src/app/ranking/write-rankings";
import { inBase } from "../../src/domain/amount";
import { toNumber } from "../../src/domain/exact";
import { gridOf } from "../../src/spreadsheet/grid";
import { recallChoice } from "../../src/app/remembered-choice";
import { rankingCraft } from "../../src/taskpane/session/ranking-craft";
import { Session } from "../../src/taskpane/session/session";
import { studyIn } from "../../src/taskpane/session/pane-state";
import { WorkbookError } from "../../src/workbook/port";
import { COVER, StagedWorkbook, TASKS } from "../support/staged-workbook";

type RankingSession = Session<PreparedRanking>;
const started = async (workbook: StagedWorkbook) => {
  const session = new Session(
    workbook,
    rankingCraft(() => Promise.resolve({ writeRankings }), "zh"),
    "zh"
  );
  await session.start();
  return session;
};
const names = async (workbook: StagedWorkbook) => (await workbook.sheets()).map(({ name }) => name);
const indicators = (session: RankingSession) =>
  studyIn(session.stage.now.state)?.prepared?.task.indicators.map(({ name }) => name);

/** Until the session is about what is wanted: following has its own pace. */
async function until(session: RankingSession, isSo: () => boolean): Promise<void> {
  if (isSo()) return;
  await new Promise<void>((resolve) => {
    const stop = session.stage.subscribe(() => {
      if (!isSo()) return;
      stop();
      resolve();
    });
  });
}

describe("the pane's session", () => {
  it("finds the table on the sheet in front", async () => {
    const session = await started(new StagedWorkbook({ 任务表: TASKS, 说明: COVER }));
    assert.equal(session.stage.now.state.kind, "found");
    assert.deepEqual(indicators(session), ["签约项目", "到位资金"]);
    session.stop();
  });

  it("says that there is nothing to rank, and finds it once the sheet changes", async () => {
    const workbook = new StagedWorkbook({ 说明: COVER, 任务表: TASKS });
    const session = await started(workbook);
    assert.equal(session.stage.now.state.kind, "nothing");
    workbook.inFront = "任务表";
    workbook.tell("sheet");
    await until(session, () => session.stage.now.state.kind === "found");
    assert.equal(studyIn(session.stage.now.state)?.sheet, "任务表");
    session.stop();
  });

  it("ranks, and the workbook has one sheet more", async () => {
    const workbook = new StagedWorkbook({ 任务表: TASKS });
    const session = await started(workbook);
    await session.result.make();
    const { state, canUndo } = session.stage.now;
    assert.equal(state.kind, "done");
    assert.equal(canUndo, true);
    assert.deepEqual(await names(workbook), ["任务表", "排名表"]);
    session.stop();
  });

  it("takes it back, and says so", async () => {
    const workbook = new StagedWorkbook({ 任务表: TASKS });
    const session = await started(workbook);
    await session.result.make();
    await session.result.takeBack();
    const { state, canUndo } = session.stage.now;
    assert.deepEqual(state.kind === "found" && state.news, { kind: "taken-back" });
    assert.equal(canUndo, false);
    assert.deepEqual(await names(workbook), ["任务表"]);
    session.stop();
  });

  it("goes on saying so when the host tells of it as a change, until somebody moves on", async () => {
    const workbook = new StagedWorkbook({ 任务表: TASKS });
    const session = await started(workbook);
    await session.result.make();
    await session.result.takeBack();
    workbook.tell("sheets");
    await until(session, () => session.stage.now.working !== undefined);
    await until(session, () => session.stage.now.working === undefined);
    const news = () =>
      session.stage.now.state.kind === "found" ? session.stage.now.state.news : undefined;
    assert.deepEqual(news(), { kind: "taken-back" });
    session.open("options");
    assert.equal(news(), undefined);
    session.stop();
  });

  it("keeps a ranking in view while somebody looks at it, and at its source", async () => {
    const workbook = new StagedWorkbook({ 任务表: TASKS, 另一张: TASKS });
    const session = await started(workbook);
    await session.result.make();
    workbook.inFront = "排名表";
    workbook.tell("sheet");
    await new Promise((resolve) => setTimeout(resolve, 600));
    assert.equal(session.stage.now.state.kind, "done");
    workbook.inFront = "另一张";
    workbook.tell("sheet");
    await until(session, () => session.stage.now.state.kind === "found");
    assert.equal(studyIn(session.stage.now.state)?.sheet, "另一张");
    session.stop();
  });

  it("reads what has changed under a ranking in view again, once somebody looks closer", async () => {
    const workbook = new StagedWorkbook({ 任务表: TASKS });
    const session = await started(workbook);
    await session.result.make();
    const second = () => studyIn(session.stage.now.state)?.prepared?.task.groups[0]?.rows[1];
    const values = TASKS.map((row) => (row[0] === "河口镇" ? ["河口镇", 4, 3, 1000, 500] : row));
    workbook.read = () => Promise.resolve(gridOf({ name: "任务表", values }));
    const before = second();
    workbook.tell("data");
    await new Promise((resolve) => setTimeout(resolve, 600));
    assert.equal(second(), before);
    session.open("preview");
    await until(session, () => second() !== before);
    assert.equal(session.stage.now.state.kind, "done");
    const actual = second()?.items[0]?.actual.amount ?? assert.fail();
    assert.equal(toNumber(inBase(actual)), 3);
    session.stop();
  });

  it("is about the source where a result sheet is in front from the start", async () => {
    const workbook = new StagedWorkbook({ 任务表: TASKS });
    const first = await started(workbook);
    await first.result.make();
    first.stop();
    workbook.inFront = "排名表";
    const session = await started(workbook);
    assert.equal(studyIn(session.stage.now.state)?.sheet, "任务表");
    session.stop();
  });

  it("reads again by what a person decided, and the next session does too", async () => {
    const workbook = new StagedWorkbook({ 任务表: TASKS });
    const session = await started(workbook);
    await session.source.decide((choice) => withRole(choice, "D", { role: "remark" }));
    assert.deepEqual(indicators(session), ["签约项目"]);
    session.stop();
    const later = await started(workbook);
    assert.deepEqual(indicators(later), ["签约项目"]);
    later.stop();
  });

  it("uses the selection as the table, and remembers that", async () => {
    const workbook = new StagedWorkbook({ 任务表: TASKS });
    const session = await started(workbook);
    workbook.selection = { top: 1, left: 0, bottom: 4, right: 4 };
    await session.source.useSelection();
    const units = studyIn(session.stage.now.state)?.prepared?.task.groups[0]?.rows.length;
    assert.equal(units, 2);
    assert.deepEqual((await recallChoice(workbook, "任务表")).table, workbook.selection);
    session.stop();
  });

  it("finds the tables of every sheet, and goes to the one that is chosen", async () => {
    const workbook = new StagedWorkbook({ 说明: COVER, 任务表: TASKS });
    const session = await started(workbook);
    session.open("tables");
    await until(session, () => session.stage.now.tables !== undefined);
    const place = session.stage.now.tables?.filter(({ isFit }) => isFit)[0];
    assert.equal(place?.sheet, "任务表");
    if (place !== undefined) await session.source.choose(place);
    assert.equal(workbook.inFront, "任务表");
    assert.equal(session.stage.now.page, "home");
    assert.equal(studyIn(session.stage.now.state)?.sheet, "任务表");
    session.stop();
  });

  it("writes nothing when it is cancelled, and is about what it was about before", async () => {
    const workbook = new StagedWorkbook({ 任务表: TASKS });
    const session = await started(workbook);
    const kinds = [];
    const ranking = session.result.make();
    kinds.push(session.stage.now.state.kind);
    session.stage.cancel();
    kinds.push(session.stage.now.state.kind);
    await ranking;
    kinds.push(session.stage.now.state.kind);
    assert.deepEqual(kinds, ["busy", "found", "found"]);
    assert.deepEqual(await names(workbook), ["任务表"]);
    session.stop();
  });

  it("reads no further sheet once a search is cancelled", async () => {
    const sheets = Array.from({ length: 12 }, (_, i) => [`${i + 1}月`, TASKS] as const);
    const workbook = new StagedWorkbook(Object.fromEntries(sheets));
    const session = await started(workbook);
    const read: string[] = [];
    const readSheet = workbook.read.bind(workbook);
    workbook.read = (name) => {
      read.push(name);
      if (read.length === 3) session.stage.cancel();
      return readSheet(name);
    };
    const shares: (number | undefined)[] = [];
    session.stage.subscribe(() => {
      const { state } = session.stage.now;
      if (state.kind === "busy") shares.push(state.share);
    });
    await session.source.search();
    assert.deepEqual(shares, [undefined, 1 / 12, 2 / 12]);
    assert.deepEqual(read, ["1月", "2月", "3月"]);
    assert.equal(session.stage.now.state.kind, "found");
    session.stop();
  });

  const failures = [
    {
      says: "a fault of the workbook, with its code",
      error: new WorkbookError("protected-structure", "workbook", new Error("inner")),
      code: "protected-structure",
      details: /protected-structure: workbook[\s\S]*inner/,
    },
    {
      says: "a bug, with what was thrown",
      error: new TypeError("x is not a function"),
      code: "unexpected",
      details: /TypeError: x is not a function/,
    },
  ];
  for (const { says, error, code, details } of failures) {
    it(`fails by ${says}, and recovers`, async () => {
      const workbook = new StagedWorkbook({ 任务表: TASKS });
      const session = await started(workbook);
      const write = workbook.write.bind(workbook);
      workbook.write = () => Promise.reject(error);
      await session.result.make();
      const { state } = session.stage.now;
      assert.equal(state.kind, "failed");
      if (state.kind === "failed") {
        assert.equal(state.failure.code, code);
        assert.match(state.failure.details, details);
      }
      workbook.write = write;
      await session.result.make();
      assert.equal(session.stage.now.state.kind, "done");
      session.stop();
    });
  }

  it("writes the findings on a sheet and goes there", async () => {
    const workbook = new StagedWorkbook({ 任务表: TASKS });
    const session = await started(workbook);
    await session.findings.export();
    const { state } = session.stage.now;
    assert.deepEqual(state.kind === "found" && state.news, { kind: "exported", sheet: "问题清单" });
    assert.deepEqual(workbook.shown, [{ sheet: "问题清单", row: 0, column: 0 }]);
    session.stop();
  });

  it("stops listening when it is stopped", async () => {
    const workbook = new StagedWorkbook({ 任务表: TASKS });
    const session = await started(workbook);
    assert.equal(workbook.watchers, 1);
    session.stop();
    assert.equal(workbook.watchers, 0);
  });
});
