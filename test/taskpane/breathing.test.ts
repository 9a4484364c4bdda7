/** Work on a large table stops between its steps once it is cancelled, and the page paints meanwhile. */
import assert from "node:assert/strict";
import { toComplete } from "../../src/app/completion/study-completion";
import { toRank } from "../../src/app/ranking/study-ranking";
import type { Preparation } from "../../src/app/study";
import { gridOf } from "../../src/spreadsheet/grid";
import { breathing } from "../../src/taskpane/session/breathing";
import { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { taskGrid } from "../support/task-grid";

interface Made {
  readonly paints: number;
  /** Tables found; none where the work was cancelled. */
  readonly tables: number;
}

/** In a turn that is over once the page has painted more than so often. */
async function made(prepare: Preparation<unknown>, last: number): Promise<Made> {
  let paints = 0;
  const turn = {
    isOver: () => paints > last,
    letThePagePaint: () => Promise.resolve(void paints++),
  };
  const workbook = breathing(new MemoryWorkbook([gridOf(taskGrid(3))]), { turn });
  const found = prepare(workbook, { sheet: "任务表" }).then((read) => read.found.length);
  const tables = await found.catch(noneIfCancelled);
  return { paints, tables };
}

function noneIfCancelled(why: Error): number {
  assert.equal(why.message, "cancelled");
  return 0;
}

for (const { says, prepare } of [
  { says: "a ranking", prepare: toRank("zh") },
  { says: "a completion table", prepare: toComplete("zh") },
]) {
  describe(`${says} with breaths`, () => {
    it("takes them before and after the sheet, and before its figures are read and reckoned", async () => {
      assert.deepEqual(await made(prepare, Infinity), { paints: 4, tables: 1 });
    });

    for (const { when, last } of [
      { when: "the sheet is there", last: 1 },
      { when: "its tables are found", last: 2 },
      { when: "its figures are read", last: 3 },
    ]) {
      it(`stops at the next where it is cancelled once ${when}`, async () => {
        assert.deepEqual(await made(prepare, last), { paints: last + 1, tables: 0 });
      });
    }
  });
}
