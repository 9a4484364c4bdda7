/** A sheet that takes its time to be read, in the pane's session. */
import assert from "node:assert/strict";
import { writeRankings } from "../../src/app/ranking/write-rankings";
import { rankingCraft } from "../../src/taskpane/session/ranking-craft";
import { Session } from "../../src/taskpane/session/session";
import { StagedWorkbook, TASKS } from "../support/staged-workbook";

describe("a large sheet in the pane", () => {
  it("tells how far a large sheet is read, and reads no further once that is cancelled", async () => {
    const workbook = new StagedWorkbook({ 任务表: TASKS });
    const craft = rankingCraft(() => Promise.resolve({ writeRankings }), "zh");
    const session = new Session(workbook, craft, "zh");
    await session.start();
    workbook.rests = [0.25, 0.5, 0.75, 1];
    const shares: (number | undefined)[] = [];
    session.stage.subscribe(() => {
      const { state } = session.stage.now;
      if (state.kind !== "busy") return;
      shares.push(state.share);
      if (state.share === 0.5) session.stage.cancel();
    });
    await session.source.read();
    assert.deepEqual(shares, [undefined, 0.25, 0.5]);
    assert.equal(session.stage.now.state.kind, "found");
    session.stop();
  });
});
