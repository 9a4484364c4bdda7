/** 完成情况 over the played Excel: an actual that is typed moves the pane's statuses and the sheet that was made before. */
import assert from "node:assert/strict";
import { completionBoard } from "../../src/app/completion/completion-board";
import { toComplete } from "../../src/app/completion/study-completion";
import type { PreparedProgress } from "../../src/app/completion/study-completion";
import { writeCompletions } from "../../src/app/completion/write-completion";
import type { Craft } from "../../src/taskpane/session/craft";
import { studyIn } from "../../src/taskpane/session/pane-state";
import { Session } from "../../src/taskpane/session/session";
import { gridOf } from "../../src/spreadsheet/grid";
import { TASKS } from "../support/staged-workbook";
import { closePlayed, playedWorkbook } from "../workbook/played-workbook";

const CRAFT: Craft<PreparedProgress> = {
  prepare: toComplete("zh"),
  write: (workbook, prepared, options) => {
    const completions = prepared.kind === "completion" ? [prepared.completion] : [];
    return writeCompletions(
      workbook,
      { completions, pipelines: [] },
      { ...options, language: "zh" }
    );
  },
};
/** 山前乡 has not reported its 到位资金. */
const SILENT = { top: 5, bottom: 5, left: 4, right: 4 };

function statuses(session: Session<PreparedProgress>): readonly string[] {
  const prepared = studyIn(session.stage.now.state)?.prepared;
  if (prepared?.kind !== "completion") return [];
  const { groups } = completionBoard(prepared.completion, { indicator: 1, set: 0 });
  return groups.flatMap(({ rows }) => rows.map(({ unit, status }) => `${unit} ${status}`));
}

async function until(session: Session<PreparedProgress>, isSo: () => boolean): Promise<void> {
  if (isSo()) return;
  await new Promise<void>((resolve) => {
    const stop = session.stage.subscribe(() => {
      if (!isSo()) return;
      stop();
      resolve();
    });
  });
}

describe("completion in Excel", function () {
  this.timeout(60_000);
  afterEach(closePlayed);

  it("follows an actual in the pane", async () => {
    const { workbook, book } = await playedWorkbook([gridOf({ name: "任务表", values: TASKS })], {
      calculates: false,
    });
    const session = new Session(workbook, CRAFT, "zh");
    await session.start();
    assert.deepEqual(statuses(session), ["城关镇 behind", "河口镇 behind", "山前乡 not-reported"]);
    const [sheet = assert.fail("no sheet")] = book.sheets;
    book.write(sheet, SILENT, [{ row: SILENT.top, column: SILENT.left, raw: 1200 }]);
    await until(session, () => statuses(session)[2] === "山前乡 ahead");
    session.stop();
  });

  it("and in the sheet that was made before", async () => {
    const { workbook, book } = await playedWorkbook([gridOf({ name: "任务表", values: TASKS })]);
    const session = new Session(workbook, CRAFT, "zh");
    await session.start();
    await session.result.make();
    session.stop();
    const shown = async () => {
      const grid = await workbook.read("完成情况表");
      const texts: unknown[] = [];
      for (let row = 0; row < grid.rowCount; row++)
        for (let column = 0; column < grid.columnCount; column++)
          texts.push(grid.valueAt(row, column));
      return texts.filter((text) => text === "○ 未报").length;
    };
    assert.equal(await shown(), 1);
    const [sheet = assert.fail("no sheet")] = book.sheets;
    book.write(sheet, SILENT, [{ row: SILENT.top, column: SILENT.left, raw: 1200 }]);
    assert.equal(await shown(), 0);
  });
});
