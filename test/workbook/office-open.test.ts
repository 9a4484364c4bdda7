/** The workbook that somebody is looking at: where they are, where we lead them, what we hear. */
import assert from "node:assert";
import type { WorkbookChange } from "../../src/workbook/port";
import { WorkbookError } from "../../src/workbook/port";
import type { BookModel } from "../../src/workbench/model/book-model";
import type { SheetModel } from "../../src/workbench/model/sheet-model";
import { closePlayed, playedWorkbook } from "./played-workbook";

const USERS = [
  {
    name: "任务表",
    values: [
      ["单位", "任务"],
      ["城关镇", 5],
    ],
  },
  { name: "参数", values: [["甲"]] },
];
const on = { top: 1, left: 0, bottom: 3, right: 2 };
const soon = () => new Promise((resolve) => setTimeout(resolve, 30));

describe("where the user is", () => {
  afterEach(closePlayed);

  it("is a sheet and what is selected on it", async () => {
    const { workbook, book } = await playedWorkbook(USERS, { calculates: false });
    book.select(book.sheets[0] as SheetModel, on);
    assert.deepStrictEqual((await workbook.glance("sheets")).focus, {
      sheet: "任务表",
      selection: on,
    });
  });

  it("is a sheet alone while a chart is selected", async () => {
    const { workbook, excel } = await playedWorkbook(USERS, { calculates: false });
    const code = "InvalidSelection";
    excel.faults.inject({ kind: "member", member: "Workbook.getSelectedRange", code });
    assert.deepStrictEqual((await workbook.glance("sheets")).focus, { sheet: "任务表" });
  });

  const places = [
    { says: "a cell", at: { sheet: "参数", row: 4, column: 2 }, gives: [4, 2, 4, 2] },
    { says: "a block", at: { sheet: "参数", ...on }, gives: [1, 0, 3, 2] },
  ];
  for (const { says, at, gives } of places) {
    it(`becomes ${says} that is shown`, async () => {
      const { workbook, book } = await playedWorkbook(USERS, { calculates: false });
      await workbook.show(at);
      const { sheet, on: selected } = book.selection;
      const { top, left, bottom, right } = selected;
      assert.deepStrictEqual([sheet.name, top, left, bottom, right], ["参数", ...gives]);
    });
  }

  it("cannot become a sheet that is not there", async () => {
    const { workbook } = await playedWorkbook(USERS, { calculates: false });
    await assert.rejects(
      workbook.show({ sheet: "没有", row: 0, column: 0 }),
      (error) => error instanceof WorkbookError && error.fault === "no-such-sheet"
    );
  });
});

describe("what happens in the workbook", () => {
  afterEach(closePlayed);

  const cases: readonly {
    says: string;
    user: (book: BookModel, sheet: SheetModel) => void;
    gives: WorkbookChange[];
  }[] = [
    {
      says: "a cell",
      user: (book, sheet) => book.write(sheet, on, [{ row: 1, column: 1, raw: 6 }]),
      gives: ["data"],
    },
    { says: "a selection", user: (book, sheet) => book.select(sheet, on), gives: ["selection"] },
    { says: "a sheet added", user: (book) => void book.addSheet("新"), gives: ["sheets"] },
    {
      says: "a sheet deleted",
      user: (book) => book.removeSheet(book.sheets[1] as SheetModel),
      gives: ["sheets"],
    },
    {
      says: "another sheet in front",
      user: (book) => book.activate(book.sheets[1] as SheetModel),
      gives: ["sheet"],
    },
  ];
  for (const version of ["1.8", "1.14"]) {
    for (const { says, user, gives } of cases) {
      it(`${says} is heard with ExcelApi ${version}, until we stop listening`, async () => {
        const { workbook, book, excel } = await playedWorkbook(USERS, {
          calculates: false,
          version,
        });
        const heard: WorkbookChange[] = [];
        const stop = await workbook.watch((change) => void heard.push(change));
        await soon();
        user(book, book.sheets[0] as SheetModel);
        excel.fireEvents();
        await soon();
        assert.deepStrictEqual(heard, gives);
        stop();
        await soon();
        const left = book.sheets[0] as SheetModel;
        book.write(left, on, [{ row: 1, column: 1, raw: 7 }]);
        excel.fireEvents();
        await soon();
        assert.deepStrictEqual(heard, gives);
      });
    }
  }
});
