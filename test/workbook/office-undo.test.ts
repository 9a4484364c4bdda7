/** 撤销 in Excel: from a record in the workbook, by whatever pane is open then. */
import assert from "node:assert";
import { markName } from "../../src/spreadsheet/sheet";
import { OfficeWorkbook } from "../../src/workbook/office/office-workbook";
import { LONGEST_RECORD } from "../../src/workbook/office/undo-record";
import type { SheetModel } from "../../src/workbench/model/sheet-model";
import { richSheet } from "../support/rich-sheet";
import { officeInNode } from "../workbench/office-in-node";
import { bookState, sheetState } from "./model-text";
import { closePlayed, officeWorkbook, playedWorkbook } from "./played-workbook";
import type { PlayedWorkbook } from "./played-workbook";

const USERS = [
  {
    name: "任务表",
    values: [
      ["单位", "任务"],
      ["城关镇", 5],
    ],
  },
  { name: "汇总", values: [["说明"]] },
];
const plain = { merges: [], conditionals: [], validations: [], charts: [], names: [] };
const other = richSheet({ ...plain, rows: [[{ value: "新" }]], rowHeights: {}, columns: [] });

const open = () => playedWorkbook(USERS, { calculates: false });

function type(
  played: PlayedWorkbook,
  sheet: SheetModel | undefined,
  at: string,
  raw: unknown
): void {
  const [row, column] = [Number(at.slice(1)) - 1, at.charCodeAt(0) - 65];
  const on = { top: row, left: column, bottom: row, right: column };
  assert.ok(sheet);
  played.book.write(sheet, on, [{ row, column, raw }]);
}

describe("taking back a new sheet", () => {
  afterEach(closePlayed);

  it("leaves the workbook as it was, names and settings too", async () => {
    const played = await open();
    const before = bookState(played.book);
    await played.workbook.write([richSheet(), richSheet({ mark: "notice", name: "通报" })]);
    const undone = await played.workbook.undo();
    assert.deepStrictEqual(undone, { removed: ["排名表", "通报"], restored: [] });
    assert.deepStrictEqual(bookState(played.book), before);
    assert.deepStrictEqual([played.book.customXml.length, played.book.settings.size], [0, 0]);
  });

  const references = [
    { says: "a formula of the user's", put: "=排名表!C4*2" },
    { says: "one in quotes, in other letters", put: "='排名表'!A1" },
  ];
  for (const { says, put } of references) {
    it(`empties it where ${says} refers to it, and refills it at the next run`, async () => {
      const played = await open();
      await played.workbook.write([richSheet()]);
      type(played, played.book.sheets[1], "B2", put);
      const undone = await played.workbook.undo();
      assert.deepStrictEqual(undone, { removed: ["排名表"], restored: [] });
      const sheet = played.book.sheets[2];
      assert.ok(sheet);
      assert.deepStrictEqual([...sheet.cells.all()], []);
      assert.deepStrictEqual([sheet.charts, sheet.merges, sheet.conditionals], [[], [], []]);
      assert.strictEqual(played.book.sheets[1]?.cells.at(1, 1)?.formula, put.slice(1));
      const [written] = await played.workbook.write([richSheet()]);
      assert.deepStrictEqual([written?.name, written?.replaced], ["排名表", true]);
    });
  }

  it("empties it where a name of the user's refers to it", async () => {
    const played = await open();
    await played.workbook.write([richSheet()]);
    const name = { name: "总分", refersTo: "排名表!$C$4", visible: true, comment: "" };
    played.book.names.set("总分", name);
    await played.workbook.undo();
    assert.strictEqual(played.book.sheets.length, 3);
  });

  it("finds it under the name that the user gave it", async () => {
    const played = await open();
    await played.workbook.write([richSheet()]);
    const sheet = played.book.sheets[2];
    if (sheet !== undefined) played.book.renameSheet(sheet, "十月排名");
    assert.deepStrictEqual(await played.workbook.undo(), { removed: ["十月排名"], restored: [] });
    assert.strictEqual(played.book.sheets.length, 2);
  });

  it("has nothing to do where the user deleted it", async () => {
    const played = await open();
    await played.workbook.write([richSheet()]);
    const sheet = played.book.sheets[2];
    if (sheet !== undefined) played.book.removeSheet(sheet);
    assert.deepStrictEqual(await played.workbook.undo(), { removed: [], restored: [] });
    assert.strictEqual(await played.workbook.canUndo(), false);
  });
});

describe("taking back a refill", () => {
  afterEach(closePlayed);

  it("brings everything back: contents, looks, sizes, merges, rules, charts, names, print", async () => {
    const played = await open();
    await played.workbook.write([richSheet()]);
    const before = sheetState(played.book.sheets[2] as SheetModel);
    await played.workbook.write([other]);
    assert.notDeepStrictEqual(sheetState(played.book.sheets[2] as SheetModel), before);
    assert.deepStrictEqual(await played.workbook.undo(), { removed: [], restored: ["排名表"] });
    assert.deepStrictEqual(sheetState(played.book.sheets[2] as SheetModel), before);
  });

  it("brings back what the user typed on it, text that looks like a formula too", async () => {
    const played = await open();
    await played.workbook.write([richSheet()]);
    const typed = { C4: 77, B5: "'=1+1", Z9: "'3-1", G4: "=C4*3", H1: "<&>\u0001\ud83d\ude00" };
    for (const [at, raw] of Object.entries(typed)) type(played, played.book.sheets[2], at, raw);
    const before = sheetState(played.book.sheets[2] as SheetModel);
    await played.workbook.write([other]);
    await played.workbook.undo();
    assert.deepStrictEqual(sheetState(played.book.sheets[2] as SheetModel), before);
  });

  it("brings back columns as the user had dragged and hidden them", async () => {
    const played = await open();
    await played.workbook.write([richSheet()]);
    const sheet = played.book.sheets[2] as SheetModel;
    sheet.columnWidths.set(1, 123.75);
    sheet.hiddenColumns.add(2);
    const before = sheetState(sheet);
    await played.workbook.write([other]);
    assert.notDeepStrictEqual(sheetState(sheet), before);
    await played.workbook.undo();
    assert.deepStrictEqual(sheetState(sheet), before);
  });

  it("goes back one run, and no further", async () => {
    const { workbook, book } = await open();
    await workbook.write([richSheet()]);
    await workbook.write([other]);
    await workbook.undo();
    assert.deepStrictEqual([await workbook.canUndo(), await workbook.undo()], [false, undefined]);
    assert.strictEqual(book.customXml.length, 0);
  });

  it("takes back a sheet added and a sheet refilled by one run", async () => {
    const { workbook, book } = await open();
    await workbook.write([richSheet()]);
    const before = bookState(book);
    await workbook.write([other, richSheet({ mark: "notice", name: "通报" })]);
    assert.deepStrictEqual(await workbook.undo(), { removed: ["通报"], restored: ["排名表"] });
    assert.deepStrictEqual(bookState(book), before);
  });
});

describe("the record of a run", () => {
  afterEach(closePlayed);

  it("serves another pane, opened later over the same workbook", async () => {
    const played = await open();
    const before = bookState(played.book);
    await played.workbook.write([richSheet()]);
    const later = officeWorkbook(await officeInNode(played.book));
    assert.strictEqual(await later.canUndo(), true);
    assert.deepStrictEqual(await later.undo(), { removed: ["排名表"], restored: [] });
    assert.deepStrictEqual(bookState(played.book), before);
    await played.workbook.glance("sheets"); // as the pane does when the sheet is seen to go
    assert.strictEqual(await played.workbook.canUndo(), false);
  });

  it("is one, and below its limit", async () => {
    const { workbook, book } = await open();
    await workbook.write([richSheet()]);
    await workbook.write([other]);
    await workbook.write([richSheet()]);
    assert.strictEqual(book.customXml.length, 1);
    assert.ok((book.customXml[0]?.xml.length ?? 0) < LONGEST_RECORD);
  });

  it("is not kept beyond its limit: that run cannot be taken back, nor the one before", async () => {
    const { workbook, book } = await open();
    const rows = Array.from({ length: 4000 }, (_, i) => [{ value: `${"字".repeat(200)}${i}` }]);
    await workbook.write([richSheet({ ...plain, rows })]);
    assert.strictEqual(await workbook.canUndo(), true);
    await workbook.write([other]);
    assert.strictEqual(await workbook.canUndo(), false);
    assert.strictEqual(book.customXml.length, 0);
  });

  it("does not touch custom XML of others, nor lets it disturb", async () => {
    const { workbook, book } = await open();
    const theirs = { id: "{1}", xml: `<a xmlns="urn:oa">公文</a>` };
    book.customXml.push(theirs);
    await workbook.write([richSheet()]);
    await workbook.undo();
    assert.deepStrictEqual(book.customXml, [theirs]);
  });

  it("spoiled by somebody: there is nothing to take back, and no harm", async () => {
    const { workbook, book } = await open();
    await workbook.write([richSheet()]);
    const [record] = book.customXml;
    if (record !== undefined) record.xml = record.xml.replace("[", "");
    assert.strictEqual(await workbook.undo(), undefined);
    assert.ok(book.names.has(markName("rank.1.任务表").toLowerCase()));
  });
});

describe("the undo of Excel itself", () => {
  afterEach(closePlayed);

  const cases = [
    { says: "is to take a deed as one step, where Excel can", version: "1.20", merges: true },
    { says: "is asked for nothing where it cannot", version: "1.19", merges: undefined },
  ];
  for (const { says, version, merges } of cases) {
    it(says, async () => {
      const { office, book } = await playedWorkbook(USERS, { calculates: false, version });
      const asked: (boolean | undefined)[] = [];
      const run = (options: Excel.RunOptions, work: () => Promise<unknown>) => {
        asked.push(options.mergeUndoGroup);
        return office.Excel.run(options, work);
      };
      const host = { Office: office.Office, Excel: { run: run as typeof Excel.run } };
      await new OfficeWorkbook(host).write([richSheet()]);
      assert.ok(asked.length > 0 && asked.every((one) => one === merges));
      assert.ok(book.sheet("排名表"));
    });
  }
});
