/** 考核办法 without a browser: made, in use, switched off, followed while it is edited, taken back. */
import assert from "node:assert/strict";
import type { PreparedRanking } from "../../src/app/ranking/rank-task";
import { makeScheme } from "../../src/app/scheme/make-scheme";
import { isMisfit } from "../../src/app/scheme/scheme-misfit";
import { withScheme } from "../../src/app/scheme/scheme-choice";
import { writeRankings } from "../../src/app/ranking/write-rankings";
import { rankingCraft } from "../../src/taskpane/session/ranking-craft";
import { Session } from "../../src/taskpane/session/session";
import { StagedWorkbook, TASKS } from "../support/staged-workbook";

async function begin() {
  const workbook = new StagedWorkbook({ 任务表: TASKS });
  const craft = rankingCraft(() => Promise.resolve({ writeRankings }), "zh");
  const session = new Session<PreparedRanking>(workbook, craft, "zh", "scheme");
  await session.start();
  const add = () =>
    session.result.add(
      (book) => makeScheme(book, { sheet: "任务表" }, "zh"),
      (choice) => withScheme(choice, undefined)
    );
  return { workbook, session, add };
}

type Asked = Awaited<ReturnType<typeof begin>>;
const items = ({ session }: Pick<Asked, "session">) =>
  session.stage.studied().prepared?.schemeItems?.map(({ name }) => name);

describe("a scheme in the ranking's session", () => {
  it("is made of the table's indicators, and in use at once, on the page where it was made", async () => {
    const { session, add } = await begin();
    assert.equal(items({ session }), undefined);
    await add();
    const { state, page } = session.stage.now;
    assert.equal(page, "scheme");
    const news = { kind: "exported", sheet: "考核办法" };
    assert.deepEqual(state.kind === "found" && state.news, news);
    assert.deepEqual(items({ session }), ["签约项目", "到位资金"]);
    session.stop();
  });

  it("is left out where somebody says so, and remembered", async () => {
    const { workbook, session, add } = await begin();
    await add();
    await session.source.decide((choice) => withScheme(choice, ""));
    assert.equal(items({ session }), undefined);
    await session.source.read();
    assert.equal(items({ session }), undefined);
    assert.match((await workbook.recall("sheets")) ?? "", /"scheme":""/);
    session.stop();
  });

  it("that fits no column says so, on the page where something can be done about it", async () => {
    const { session } = await begin();
    await session.result.add(
      (book) => makeScheme(book, { sheet: "任务表", template: "五比五晒" }, "zh"),
      (choice) => withScheme(choice, undefined)
    );
    const { state, page } = session.stage.now;
    assert.deepEqual([state.kind, page], ["nothing", "scheme"]);
    assert.equal(state.kind === "nothing" && state.news?.kind, "exported");
    assert.ok(isMisfit(session.stage.studied()));
    await session.source.decide((choice) => withScheme(choice, ""));
    assert.equal(session.stage.now.state.kind, "found");
    assert.ok(!isMisfit(session.stage.studied()));
    session.stop();
  });

  it("is gone again once it is taken back", async () => {
    const { workbook, session, add } = await begin();
    await add();
    await session.result.takeBack();
    assert.equal(items({ session }), undefined);
    assert.equal((await workbook.sheets()).length, 1);
    session.stop();
  });

  it("stands beside an older one, which it does not touch", async () => {
    const { workbook, session, add } = await begin();
    await add();
    await add();
    const sheets = (await workbook.sheets()).map(({ name, mark }) => `${name} ${mark ?? ""}`);
    assert.equal(sheets.length, 3);
    assert.ok(sheets[2]?.endsWith("scheme.2"), sheets.join());
    session.stop();
  });

  it("leaves the pane with its table while its sheet is in front", async () => {
    const { workbook, session, add } = await begin();
    await add();
    workbook.inFront = "考核办法";
    await session.source.read();
    assert.equal(session.stage.studied().sheet, "任务表");
    assert.equal(session.stage.now.state.kind, "found");
    session.stop();
  });

  it("is what a ranking is made by", async () => {
    const { workbook, session, add } = await begin();
    await add();
    await session.result.make();
    assert.equal(session.stage.now.state.kind, "done");
    const grid = await workbook.read("排名表");
    const formulas = Array.from({ length: grid.rowCount * grid.columnCount }, (_, i) =>
      grid.formulaAt(Math.floor(i / grid.columnCount), i % grid.columnCount)
    );
    assert.ok(formulas.some((formula) => formula?.includes("考核办法")));
    session.stop();
  });
});
