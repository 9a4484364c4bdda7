/** 地价测算 without a browser: the sheet of a ledger and that of the calculator, written and taken back. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { calculationOf, NOTHING_ASSUMED } from "../../src/app/land/land-entry";
import { NO_ASSUMPTIONS } from "../../src/app/land/land-parameters";
import { prepareLand } from "../../src/app/land/prepare-land";
import { writeCalculation, writeLand } from "../../src/app/land/write-land";
import type { PaneState } from "../../src/taskpane/session/pane-state";
import { Session } from "../../src/taskpane/session/session";
import { LAND } from "../../src/taskpane/tabs/land/land-tab";
import { FileWorkbook } from "../../src/workbook/file/file-workbook";
import type { Workbook, WriteOptions } from "../../src/workbook/port";
import { PageWorkbook } from "../../src/taskpane/browser/page-workbook";
import { assertSameSheet } from "../support/same-sheet";
import { COVER, LEDGER, StagedWorkbook } from "../support/staged-workbook";

const SAMPLE = "assets/samples/工业用地供地台账.xlsx";
const open = () => FileWorkbook.open(readFileSync(SAMPLE));

/** Asked anew each time: the compiler would hold on to what it saw last. */
const shown = (session: Session<unknown>): PaneState => session.stage.now.state;

describe("the land tab's session", () => {
  const typed = { cost: "15", priceLow: "0.8", priceHigh: "3", area: "200" };
  const { calculation = assert.fail() } = calculationOf({ ...NOTHING_ASSUMED, ...typed });
  const write = (book: Workbook, options: WriteOptions) =>
    writeCalculation(book, calculation, "zh", options);
  const started = async (workbook: StagedWorkbook) => {
    const session = new Session(workbook, LAND.craft("zh"), "zh");
    await session.start();
    return session;
  };
  const marks = async (workbook: StagedWorkbook) =>
    (await workbook.sheets()).flatMap(({ mark }) => (mark === undefined ? [] : [mark]));

  it("writes the sheet that the command line writes, and takes it back", async () => {
    const [book, expected] = [await open(), await open()];
    const session = new Session(new PageWorkbook(book, "供地台账"), LAND.craft("zh"), "zh");
    await session.start();
    await session.result.make();
    assert.equal(shown(session).kind, "done");
    const choice = { sheet: "供地台账", parameters: NO_ASSUMPTIONS };
    const [written] = await writeLand(expected, await prepareLand(expected, choice), "zh");
    const name = written?.name ?? assert.fail();
    assertSameSheet(await book.read(name), await expected.read(name));
    await session.result.takeBack();
    const state = shown(session);
    assert.deepEqual(state.kind === "found" && state.news, { kind: "taken-back" });
    assert.deepEqual(
      (await book.sheets()).map((sheet) => sheet.name),
      ["供地台账"]
    );
    session.stop();
  });

  it("writes what was typed where there is no ledger, and takes it back", async () => {
    const workbook = new StagedWorkbook({ 说明: COVER });
    const session = await started(workbook);
    assert.equal(shown(session).kind, "nothing");
    await session.result.writeTyped(write);
    assert.equal(shown(session).kind, "done");
    assert.equal((await workbook.sheets()).length, 2);
    await session.result.takeBack();
    const state = shown(session);
    assert.deepEqual(state.kind === "nothing" && state.news, { kind: "taken-back" });
    assert.equal((await workbook.sheets()).length, 1);
    session.stop();
  });

  it("makes again what it made: what was typed beside a ledger, or the ledger's sheet", async () => {
    const workbook = new StagedWorkbook({ 台账: LEDGER });
    const session = await started(workbook);
    await session.result.writeTyped(write);
    await session.result.again();
    assert.deepEqual(await marks(workbook), ["land.calculator"]);
    await session.result.make();
    await session.result.again();
    assert.deepEqual(await marks(workbook), ["land.calculator", "land.1.台账"]);
    session.stop();
  });

  it("stays with a typed sheet while it is in front, and moves on to a ledger", async () => {
    const workbook = new StagedWorkbook({ 说明: COVER, 台账: LEDGER });
    const session = await started(workbook);
    await session.result.writeTyped(write);
    workbook.inFront = "测算表";
    await session.wake();
    assert.equal(shown(session).kind, "done");
    workbook.inFront = "台账";
    await session.wake();
    assert.equal(shown(session).kind, "found");
    session.stop();
  });

  it("takes back a typed sheet that was in front when the pane was opened", async () => {
    const workbook = new StagedWorkbook({ 说明: COVER });
    const before = await started(workbook);
    await before.result.writeTyped(write);
    before.stop();
    workbook.inFront = "测算表";
    const session = await started(workbook);
    const taking = session.result.takeBack();
    workbook.inFront = "说明";
    await taking;
    const state = shown(session);
    assert.equal(state.kind === "nothing" && state.study.sheet, "说明");
    session.stop();
  });
});
