/** 核数 without a browser: its sheet written, made again, taken back, and a sheet with nothing to check. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { checkBook } from "../../src/app/check/check-book";
import { writeCheck } from "../../src/app/check/write-check";
import { PageWorkbook } from "../../src/taskpane/browser/page-workbook";
import type { PaneState } from "../../src/taskpane/session/pane-state";
import { Session } from "../../src/taskpane/session/session";
import { CHECK } from "../../src/taskpane/tabs/check/check-tab";
import { FileWorkbook } from "../../src/workbook/file/file-workbook";
import { assertSameSheet } from "../support/same-sheet";
import { COVER, StagedWorkbook } from "../support/staged-workbook";

const BOOK = "assets/samples/百日会战统计表.xlsx";
const SHEET = "9月30日";
const open = () => FileWorkbook.open(readFileSync(BOOK));

/** Asked anew each time: the compiler would hold on to what it saw last. */
const shown = (session: Session<unknown>): PaneState => session.stage.now.state;

describe("the check tab's session", () => {
  it("writes the sheet that the command line writes, takes it back, and writes it again on the same one", async () => {
    const [book, expected] = [await open(), await open()];
    const before = await book.sheets();
    const session = new Session(new PageWorkbook(book, SHEET), CHECK.craft("zh"), "zh");
    await session.start();
    await session.result.make();
    await session.result.takeBack();
    assert.deepEqual(await book.sheets(), before);
    await session.result.make();
    await session.result.make();
    assert.equal(shown(session).kind, "done");
    const checked = await checkBook(expected, { sheet: SHEET });
    const [written] = await writeCheck(expected, checked, { language: "zh" });
    const name = written?.name ?? assert.fail();
    assert.deepEqual(await book.sheets(), await expected.sheets());
    assertSameSheet(await book.read(name), await expected.read(name));
    session.stop();
  });

  it("is about the source while its sheet is in front", async () => {
    const book = await open();
    const workbook = new PageWorkbook(book, SHEET);
    const session = new Session(workbook, CHECK.craft("zh"), "zh");
    await session.start();
    await session.result.make();
    await workbook.show({ row: 0, column: 0, sheet: "核数表" });
    await session.source.read();
    assert.equal(session.stage.studied().sheet, SHEET);
    session.stop();
  });

  it("writes nothing where there is nothing to check", async () => {
    const workbook = new StagedWorkbook({ 说明: COVER });
    const session = new Session(workbook, CHECK.craft("zh"), "zh");
    await session.start();
    await session.result.make();
    assert.equal(shown(session).kind, "nothing");
    assert.equal((await workbook.sheets()).length, 1);
    session.stop();
  });
});
