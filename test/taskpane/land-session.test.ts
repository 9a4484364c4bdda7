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
import { PageWorkbook } from "../../src/taskpane/browser/page-workbook";
import { assertSameSheet } from "../support/same-sheet";
import { COVER, StagedWorkbook } from "../support/staged-workbook";

const LEDGER = "assets/samples/工业用地供地台账.xlsx";
const open = () => FileWorkbook.open(readFileSync(LEDGER));

/** Asked anew each time: the compiler would hold on to what it saw last. */
const shown = (session: Session<unknown>): PaneState => session.stage.now.state;

describe("the land tab's session", () => {
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
    const session = new Session(workbook, LAND.craft("zh"), "zh");
    await session.start();
    assert.equal(shown(session).kind, "nothing");
    const typed = { cost: "15", priceLow: "0.8", priceHigh: "3", area: "200" };
    const { calculation } = calculationOf({ ...NOTHING_ASSUMED, ...typed });
    await session.result.writeTyped((book, options) =>
      writeCalculation(book, calculation ?? assert.fail(), "zh", options)
    );
    assert.equal(shown(session).kind, "done");
    assert.equal((await workbook.sheets()).length, 2);
    await session.result.takeBack();
    assert.equal(shown(session).kind, "nothing");
    assert.equal((await workbook.sheets()).length, 1);
    session.stop();
  });
});
