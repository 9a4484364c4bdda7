/** The pane's session over the played Excel and the unmodified Office.js: the same deeds, another host. */
import assert from "node:assert/strict";
import { withRole } from "../../src/app/corrections";
import { rankActiveSheet } from "../../src/app/ranking/rank-active-sheet";
import { writeRankings } from "../../src/app/ranking/write-rankings";
import { studyIn } from "../../src/taskpane/session/pane-state";
import { rankingCraft } from "../../src/taskpane/session/ranking-craft";
import { Session } from "../../src/taskpane/session/session";
import { gridOf } from "../../src/spreadsheet/grid";
import { TASKS } from "../support/staged-workbook";
import { closePlayed, playedWorkbook } from "../workbook/played-workbook";

const open = () =>
  playedWorkbook([gridOf({ name: "任务表", values: TASKS })], { calculates: false });
const started = async (workbook: Awaited<ReturnType<typeof open>>["workbook"]) => {
  const session = new Session(
    workbook,
    rankingCraft(() => Promise.resolve({ writeRankings }), "zh"),
    "zh"
  );
  await session.start();
  return session;
};

describe("the pane's session in Excel", () => {
  afterEach(closePlayed);

  it("ranks, and takes the ranking back", async () => {
    const { workbook } = await open();
    const session = await started(workbook);
    const stages = [session.stage.now.state.kind, (await workbook.sheets()).length];
    await session.result.make();
    stages.push(session.stage.now.state.kind, (await workbook.sheets()).length);
    await session.result.takeBack();
    stages.push(session.stage.now.state.kind, (await workbook.sheets()).length);
    assert.deepEqual(stages, ["found", 1, "done", 2, "found", 1]);
    session.stop();
  });

  it("takes back what the ribbon ranked before the pane was opened", async () => {
    const { workbook } = await open();
    await rankActiveSheet(workbook, "zh");
    const session = await started(workbook);
    assert.equal(session.stage.now.canUndo, true);
    assert.equal(studyIn(session.stage.now.state)?.sheet, "任务表");
    await session.result.takeBack();
    assert.deepEqual(
      (await workbook.sheets()).map(({ name }) => name),
      ["任务表"]
    );
    session.stop();
  });

  it("remembers a correction in the workbook", async () => {
    const { workbook } = await open();
    const session = await started(workbook);
    await session.source.decide((choice) => withRole(choice, "D", { role: "remark" }));
    session.stop();
    const later = await started(workbook);
    const names = studyIn(later.stage.now.state)?.prepared?.task.indicators.map(({ name }) => name);
    assert.deepEqual(names, ["签约项目"]);
    later.stop();
  });
});
