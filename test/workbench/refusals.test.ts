/** What the host refuses, and with which of Excel's codes. */
import assert from "node:assert";
import { HOST_ERROR } from "../../src/workbench/wire/faults";
import { bookOf, SALES } from "./books";
import { officeInNode } from "./office-in-node";
import type { OfficeInNode } from "./office-in-node";

type Sheet = Excel.Worksheet;

/** The code that Office.js throws, or "done". */
async function codeOf(
  { Excel }: Pick<OfficeInNode, "Excel">,
  does: (sheet: Sheet, context: Excel.RequestContext) => unknown,
  options: Excel.RunOptions = {}
): Promise<string> {
  try {
    await Excel.run(options, async (context) => {
      does(context.workbook.worksheets.getFirst(), context);
      await context.sync();
    });
    return "done";
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
}

const A_DOZEN = Array.from({ length: 12 }, () => ["一二三四五六七八九十".repeat(3200)]);

describe("a refusal of the played Excel", () => {
  const cases: readonly {
    says: string;
    does: (sheet: Sheet, context: Excel.RequestContext) => unknown;
    gives: string;
  }[] = [
    {
      says: "a sheet that is not there",
      does: (_, context) => context.workbook.worksheets.getItem("无").load("name"),
      gives: "ItemNotFound",
    },
    {
      says: "a sheet of a name that is taken, whatever its case",
      does: (_, context) => context.workbook.worksheets.add("HIDDEN"),
      gives: "ItemAlreadyExists",
    },
    {
      says: "a sheet name that Excel does not allow",
      does: (_, context) => context.workbook.worksheets.add("a/b"),
      gives: "InvalidArgument",
    },
    {
      says: "rows that do not fit the range",
      does: (sheet) => (sheet.getRange("A1:B2").values = [[1, 2, 3]]),
      gives: "InvalidArgument",
    },
    {
      says: "an address that is none",
      does: (sheet) => sheet.getRange("任务!!").load("values"),
      gives: "InvalidArgument",
    },
    {
      says: "deleting the last visible sheet",
      does: (sheet) => sheet.delete(),
      gives: "InvalidOperation",
    },
    {
      says: "reading seventeen thousand million cells",
      does: (sheet) => sheet.getRange().load("values"),
      gives: "RangeExceedsLimit",
    },
    {
      says: "a write to a null object",
      does: (_, context) =>
        (context.workbook.worksheets.getItemOrNullObject("无").tabColor = "#FF0000"),
      gives: "ItemNotFound",
    },
    {
      says: "a member that is not played",
      does: (sheet) => sheet.getRange("A1").sort.apply([{ key: 0 }]),
      gives: "NotImplemented",
    },
    {
      says: "a request over 5 MB",
      does: (sheet) => {
        for (let i = 0; i < 10; i += 1) sheet.getRange("A1:A12").values = A_DOZEN;
      },
      gives: "RequestPayloadSizeLimitExceeded",
    },
  ];
  for (const { says, does, gives } of cases) {
    it(`${says}: ${gives}`, async () => {
      assert.strictEqual(await codeOf(await officeInNode(bookOf(SALES)), does), gives);
    });
  }

  it("names the member that is not played", async () => {
    const { Excel } = await officeInNode(bookOf(SALES));
    const run = Excel.run(async (context) => {
      context.workbook.worksheets
        .getFirst()
        .getRange("A1")
        .sort.apply([{ key: 0 }]);
      await context.sync();
    });
    await assert.rejects(run, /workbench: Range\.sort is not played/);
  });

  it("keeps what was done before the action that failed, and says which it was", async () => {
    const book = bookOf(SALES);
    const { Excel } = await officeInNode(book);
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A9").values = [["先写"]];
      context.workbook.worksheets.getItem("无").load("name");
      await context.sync();
    });
    await assert.rejects(run, (error: OfficeExtension.Error) => {
      return error.debugInfo.statement === "var worksheet = worksheets.getItem(...);";
    });
    assert.strictEqual(book.sheets[0]?.cells.at(8, 0)?.value, "先写");
  });

  const gates = [
    { version: "1.8", gives: "ApiNotFound" },
    { version: "1.9", gives: "done" },
    { version: "1.10", gives: "done" },
  ];
  for (const { version, gives } of gates) {
    it(`print set-up (1.9) under ExcelApi ${version}: ${gives}`, async () => {
      const office = await officeInNode(bookOf(SALES), { requirements: { ExcelApi: version } });
      const { requirements } = office.Office.context;
      assert.strictEqual(requirements.isSetSupported("ExcelApi", "1.9"), gives === "done");
      const code = await codeOf(office, (sheet) => (sheet.pageLayout.orientation = "Landscape"));
      assert.strictEqual(code, gives);
    });
  }

  it("an answer over 5 MB, whose writes stand", async () => {
    const book = bookOf([{ values: A_DOZEN }]);
    const office = await officeInNode(book);
    const code = await codeOf(office, (sheet) => {
      sheet.getRange("B1").values = [[1]];
      for (let i = 0; i < 9; i += 1) sheet.getCell(0, 0).getResizedRange(11, 0).load("values");
    });
    assert.strictEqual(code, "ResponsePayloadSizeLimitExceeded");
    assert.strictEqual(book.sheets[0]?.cells.at(0, 1)?.value, 1);
  });

  it("while the user types in a cell, unless it may wait", async () => {
    const office = await officeInNode(bookOf(SALES));
    const read = (sheet: Sheet) => sheet.load("name");
    office.excel.batches.editCell(true);
    assert.strictEqual(await codeOf(office, read), "InvalidOperationInCellEditMode");
    const waiting = codeOf(office, read, { delayForCellEdit: true });
    office.excel.batches.editCell(false);
    assert.strictEqual(await waiting, "done");
  });

  const writes: readonly { says: string; does: (sheet: Sheet) => unknown }[] = [
    { says: "values", does: (sheet) => (sheet.getRange("A1").values = [[1]]) },
    { says: "a format", does: (sheet) => (sheet.getRange("A1").numberFormat = [["0"]]) },
    { says: "a fill", does: (sheet) => (sheet.getRange("A1").format.fill.color = "#FF0000") },
    { says: "clearing", does: (sheet) => sheet.getRange("A1").clear() },
    { says: "merging", does: (sheet) => sheet.getRange("A1:B1").merge() },
  ];
  for (const { says, does } of writes) {
    it(`${says} on a protected sheet and in a read-only workbook: AccessDenied`, async () => {
      const protectedBook = bookOf(SALES);
      const sheet = protectedBook.sheets[0];
      if (sheet !== undefined) sheet.protection = {};
      const readOnly = bookOf(SALES);
      readOnly.readOnly = true;
      for (const book of [protectedBook, readOnly]) {
        assert.strictEqual(await codeOf(await officeInNode(book), does), "AccessDenied");
      }
    });
  }

  const faults = [
    { error: HOST_ERROR.lostSession, gives: "InvalidOrTimedOutSession" },
    { error: HOST_ERROR.activityLimit, gives: "ActivityLimitReached" },
    { error: HOST_ERROR.accessDenied, gives: "AccessDenied" },
    { error: HOST_ERROR.general, gives: "GeneralException" },
  ];
  for (const { error, gives } of faults) {
    it(`put in on purpose, once: ${gives}`, async () => {
      const office = await officeInNode(bookOf(SALES));
      office.excel.faults.inject({ kind: "batch", error });
      assert.strictEqual(await codeOf(office, (sheet) => sheet.load("name")), gives);
      assert.strictEqual(await codeOf(office, (sheet) => sheet.load("name")), "done");
    });
  }

  it("put in at a member", async () => {
    const office = await officeInNode(bookOf(SALES));
    const code = "FilteredRangeConflict";
    office.excel.faults.inject({ kind: "member", member: "Range.values", code });
    assert.strictEqual(
      await codeOf(office, (sheet) => (sheet.getRange("A1").values = [[1]])),
      code
    );
  });
});
