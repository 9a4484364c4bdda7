import assert from "node:assert/strict";
import { withRole } from "../../src/app/corrections";
import { rankActiveSheet } from "../../src/app/ranking/rank-active-sheet";
import { rememberChoice } from "../../src/app/remembered-choice";
import { WorkbookError } from "../../src/workbook/port";
import { COVER, StagedWorkbook, TASKS } from "../support/staged-workbook";

const names = async (workbook: StagedWorkbook) => (await workbook.sheets()).map(({ name }) => name);

describe("the ribbon's one button", () => {
  it("ranks the sheet in front and goes to the ranking", async () => {
    const workbook = new StagedWorkbook({ 任务表: TASKS, 说明: COVER });
    const { kind } = await rankActiveSheet(workbook, "zh");
    assert.equal(kind, "ranked");
    assert.equal(workbook.inFront, "排名表");
  });

  it("ranks again from the ranking itself, into the same sheet", async () => {
    const workbook = new StagedWorkbook({ 任务表: TASKS });
    await rankActiveSheet(workbook, "zh");
    await rankActiveSheet(workbook, "zh");
    assert.deepEqual(await names(workbook), ["任务表", "排名表"]);
  });

  it("reads the sheet as it was corrected in the pane", async () => {
    const workbook = new StagedWorkbook({ 任务表: TASKS });
    await rememberChoice(workbook, "任务表", withRole({}, "D", { role: "remark" }));
    await rankActiveSheet(workbook, "zh");
    const grid = await workbook.read("排名表");
    const texts = Array.from({ length: 6 }, (_, row) =>
      Array.from({ length: grid.columnCount }, (__, column) => grid.valueAt(row, column))
    ).flat();
    assert.ok(texts.some((text) => String(text).startsWith("签约项目")));
    assert.ok(!texts.some((text) => String(text).startsWith("到位资金")));
  });

  it("says on a sheet why there is no ranking", async () => {
    const workbook = new StagedWorkbook({ 说明: COVER });
    const outcome = await rankActiveSheet(workbook, "zh");
    assert.equal(outcome.kind, "explained");
    assert.equal(workbook.inFront, "排名说明");
    assert.match(
      String((await workbook.read("排名说明")).valueAt(1, 0)),
      /没有找到可以排名的任务表/
    );
  });

  it("says on a sheet what went wrong", async () => {
    const workbook = new StagedWorkbook({ 任务表: TASKS });
    workbook.read = () => Promise.reject(new WorkbookError("host", "busy"));
    const outcome = await rankActiveSheet(workbook, "zh");
    assert.match(outcome.kind === "explained" ? outcome.message : "", /未能完成操作/);
  });

  it("hands on what it cannot write down", async () => {
    const workbook = new StagedWorkbook({ 任务表: TASKS });
    workbook.write = () => Promise.reject(new WorkbookError("protected-structure", ""));
    await assert.rejects(rankActiveSheet(workbook, "zh"), { fault: "protected-structure" });
  });
});
