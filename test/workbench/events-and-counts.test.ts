/** What the pane hears of, and what its work costs. */
import assert from "node:assert";
import type { BookModel } from "../../src/workbench/model/book-model";
import { bookOf, SALES } from "./books";
import { officeInNode } from "./office-in-node";

const soon = () => new Promise((resolve) => setTimeout(resolve, 20));
const A1 = { top: 0, left: 0, bottom: 0, right: 0 };

/* eslint-disable office-addins/no-context-sync-in-loop -- one a case */
describe("an event", () => {
  const cases: readonly { says: string; user: (book: BookModel) => void; gives: string[] }[] = [
    {
      says: "a cell that the user typed in",
      user: (book) => {
        const [sheet] = book.sheets;
        if (sheet) book.write(sheet, A1, [{ row: 0, column: 0, raw: "改" }]);
      },
      gives: ["changed A1"],
    },
    {
      says: "a selection",
      user: (book) => {
        const [sheet] = book.sheets;
        if (sheet) book.select(sheet, { ...A1, bottom: 2 });
      },
      gives: ["selected A1:A3"],
    },
    { says: "a new sheet", user: (book) => void book.addSheet("新"), gives: ["added"] },
    {
      says: "another sheet looked at, by its own event and by the book's",
      user: (book) => {
        const sheet = book.sheets[1];
        if (sheet) book.activate(sheet);
      },
      gives: ["activated"],
    },
  ];
  for (const { says, user, gives } of cases) {
    it(says, async () => {
      const book = bookOf(SALES);
      const { Excel, excel } = await officeInNode(book);
      const heard: string[] = [];
      const hear = (what: string) => (event: object) => {
        heard.push("address" in event ? `${what} ${String(event.address)}` : what);
        return Promise.resolve();
      };
      await Excel.run(async (context) => {
        const sheets = context.workbook.worksheets;
        sheets.getFirst().onChanged.add(hear("changed"));
        sheets.getFirst().onSelectionChanged.add(hear("selected"));
        sheets.onAdded.add(hear("added"));
        sheets.onActivated.add(hear("activated"));
        await context.sync();
      });
      await soon();
      user(book);
      excel.fireEvents();
      await soon();
      assert.deepStrictEqual(heard, gives);
    });
  }

  it("from the ribbon: the command runs, and is done when it says so", async () => {
    const { Office, connection } = await officeInNode(bookOf(SALES));
    const ran: string[] = [];
    Office.actions.associate("rank", (event: Office.AddinCommands.Event) => {
      ran.push(event.source.id);
      event.completed();
    });
    await connection.runCommand("rank", "Scorecard.Rank");
    assert.deepStrictEqual(ran, ["Scorecard.Rank"]);
  });
});

describe("the counters", () => {
  it("count syncs, cells and members, and cleanups apart", async () => {
    const { Excel, excel } = await officeInNode(bookOf(SALES));
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B2");
      range.load("values");
      await context.sync();
      range.values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
    });
    await soon();
    const { syncs, cleanups, cellsRead, cellsWritten, members } = excel.counters.stats();
    assert.deepStrictEqual([syncs, cleanups, cellsRead, cellsWritten], [2, 1, 4, 4]);
    assert.strictEqual(members["Range.values"], 2);
    assert.strictEqual(excel.references.count, 0);
  });

  it("count no cleanup for ranges that are untracked", async () => {
    const { Excel, excel } = await officeInNode(bookOf(SALES));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").untrack().values = [[1]];
      await context.sync();
    });
    await soon();
    const { syncs, cleanups } = excel.counters.stats();
    assert.deepStrictEqual([syncs, cleanups], [1, 0]);
  });

  it("20,000 cells go in one sync, which Office.js cuts into pieces by itself", async () => {
    const book = bookOf(SALES);
    const { Excel, excel } = await officeInNode(book);
    const rows = Array.from({ length: 5000 }, (_, i) => [i, `行${i}`, i * 1.5, true]);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("L1:O5000").untrack();
      range.values = rows;
      await context.sync();
    });
    const { syncs, cellsWritten } = excel.counters.stats();
    assert.deepStrictEqual([syncs, cellsWritten], [1, 20_000]);
    assert.strictEqual(book.sheets[0]?.cells.at(4999, 12)?.value, "行4999");
  });
});
