/** What Excel refuses becomes a fault of the port, and the workbook is as it was. */
import assert from "node:assert";
import { WorkbookError } from "../../src/workbook/port";
import type { WorkbookFault } from "../../src/workbook/port";
import { HOST_ERROR } from "../../src/workbench/wire/faults";
import { richSheet } from "../support/rich-sheet";
import { bookState } from "./model-text";
import { closePlayed, playedWorkbook } from "./played-workbook";
import type { PlayedWorkbook } from "./played-workbook";

const USERS = [
  {
    name: "任务表",
    values: [
      ["单位", "任务"],
      ["城关镇", 5],
    ],
  },
];
const again = richSheet({ rows: [[{ value: "新" }]], merges: [], charts: [] });

const open = () => playedWorkbook(USERS, { calculates: false });

async function faultOf(work: Promise<unknown>): Promise<WorkbookFault | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    assert.ok(error instanceof WorkbookError, String(error));
    return error.fault;
  }
}

function member(played: PlayedWorkbook, name: string, code: string): void {
  played.excel.faults.inject({ kind: "member", member: name, code });
}

function batch(played: PlayedWorkbook, error: number, times = 1): void {
  played.excel.faults.inject({ kind: "batch", error, times });
}

describe("a refusal of Excel's, as a fault of the port", () => {
  afterEach(closePlayed);

  const batches: readonly { error: number; gives: WorkbookFault }[] = [
    { error: HOST_ERROR.cellEditMode, gives: "cell-edit" },
    { error: HOST_ERROR.accessDenied, gives: "denied" },
    { error: HOST_ERROR.activityLimit, gives: "host-busy" },
    { error: HOST_ERROR.requestTooLarge, gives: "payload" },
    { error: HOST_ERROR.lostSession, gives: "session-lost" },
    { error: HOST_ERROR.general, gives: "host" },
  ];
  for (const { error, gives } of batches) {
    it(`${error} of a whole request: ${gives}, and the next try succeeds`, async () => {
      const played = await open();
      const before = bookState(played.book);
      batch(played, error);
      assert.strictEqual(await faultOf(played.workbook.write([again])), gives);
      assert.deepStrictEqual(bookState(played.book), before);
      assert.strictEqual(await faultOf(played.workbook.write([again])), undefined);
    });
  }

  const members: readonly { at: string; code: string; gives: WorkbookFault }[] = [
    { at: "RangeFill.color", code: "FilteredRangeConflict", gives: "filtered" },
    { at: "WorksheetCollection.add", code: "InactiveWorkbook", gives: "other-workbook" },
    { at: "WorksheetFreezePanes.freezeAt", code: "InactiveWorkbook", gives: "other-workbook" },
    { at: "RangeFill.color", code: "AccessDenied", gives: "denied" },
    { at: "RangeFill.color", code: "RangeExceedsLimit", gives: "payload" },
    { at: "NamedItemCollection.add", code: "ItemAlreadyExists", gives: "host" },
    { at: "NamedItem.visible", code: "GeneralException", gives: "host" },
    { at: "ChartSeries.setValues", code: "GeneralException", gives: "host" },
    { at: "RangeFormat.wrapText", code: "GeneralException", gives: "host" },
    { at: "SettingCollection.add", code: "GeneralException", gives: "host" },
  ];
  for (const { at, code, gives } of members) {
    it(`${code} at ${at} of a new sheet: ${gives}; no sheet, name or record is left`, async () => {
      const played = await open();
      const before = bookState(played.book);
      member(played, at, code);
      assert.strictEqual(await faultOf(played.workbook.write([richSheet()])), gives);
      assert.deepStrictEqual(bookState(played.book), before);
      assert.strictEqual(await played.workbook.canUndo(), false);
    });

    if (at === "WorksheetCollection.add" || at.startsWith("NamedItem")) continue;
    it(`${code} at ${at} of a refill: the sheet holds what it held`, async () => {
      const played = await open();
      await played.workbook.write([richSheet()]);
      const before = bookState(played.book);
      const records = played.book.customXml.map(({ id }) => id);
      member(played, at, code);
      const rich = richSheet({ rows: [...richSheet().rows, [{ value: "新", style: "header" }]] });
      assert.strictEqual(await faultOf(played.workbook.write([rich])), gives);
      assert.deepStrictEqual(bookState(played.book), before);
      assert.deepStrictEqual(
        played.book.customXml.map(({ id }) => id),
        records
      );
    });
  }

  it("a session lost at the last request: the sheet that was begun goes when Excel answers again", async () => {
    const played = await open();
    const before = bookState(played.book);
    const long = Array.from({ length: 9000 }, () => [{ value: "字".repeat(200) }]);
    played.excel.faults.inject({
      kind: "member",
      member: "RangeFormat.wrapText",
      code: "InvalidOrTimedOutSession",
    });
    const { styles } = richSheet();
    const head = [{ value: "名次", style: "header" }];
    const sheet = richSheet({ rows: [head, ...long], styles });
    assert.strictEqual(await faultOf(played.workbook.write([sheet])), "session-lost");
    assert.deepStrictEqual(bookState(played.book), before);
  });
});

describe("a workbook that may not be written", () => {
  afterEach(closePlayed);

  it("structure protected: no sheet is added", async () => {
    const played = await open();
    played.book.structureProtection = { password: "" };
    assert.strictEqual(await faultOf(played.workbook.write([again])), "protected-structure");
    assert.strictEqual(played.book.sheets.length, 1);
  });

  it("our sheet protected by the user: it is left alone", async () => {
    const played = await open();
    await played.workbook.write([richSheet()]);
    const before = bookState(played.book);
    const sheet = played.book.sheets[1];
    if (sheet !== undefined) sheet.protection = {};
    assert.strictEqual(await faultOf(played.workbook.write([again])), "protected-sheet");
    assert.strictEqual(await faultOf(played.workbook.undo()), undefined); // a new sheet goes all the same
    assert.notDeepStrictEqual(bookState(played.book), before);
  });

  it("read-only: says so", async () => {
    const played = await open();
    played.book.readOnly = true;
    assert.strictEqual(await faultOf(played.workbook.write([again])), "read-only");
    assert.strictEqual(await faultOf(played.workbook.remember("a", "b")), "denied");
  });

  it("filtered by the user: the filter of our sheet is taken off before it is refilled", async () => {
    const played = await open();
    await played.workbook.write([richSheet()]);
    const sheet = played.book.sheets[1];
    const on = { top: 2, left: 0, bottom: 8, right: 6 };
    if (sheet !== undefined) sheet.filter = { on, criteria: ["x"] };
    await played.workbook.write([again]);
    assert.strictEqual(sheet?.filter, undefined);
  });

  it("a cell being edited: waits until the user is done", async () => {
    const played = await open();
    played.excel.batches.editCell(true);
    const reading = played.workbook.read("任务表");
    await new Promise((soon) => setTimeout(soon, 20));
    played.excel.batches.editCell(false);
    assert.strictEqual((await reading).valueAt(1, 0), "城关镇");
  });

  it("without a printer: the sheet stands, only its print set-up is missing", async () => {
    const played = await open();
    member(played, "PageLayout.orientation", "GeneralException");
    const written = await played.workbook.write([richSheet()]);
    assert.deepStrictEqual(
      written.map(({ name }) => name),
      ["排名表"]
    );
    assert.strictEqual(played.book.sheets[1]?.cells.at(3, 1)?.value, "城关镇");
    assert.strictEqual(played.book.sheets[1]?.page.printArea, undefined);
    assert.strictEqual(await played.workbook.canUndo(), true);
  });
});
