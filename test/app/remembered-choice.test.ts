import assert from "node:assert/strict";
import { recallChoice, rememberChoice } from "../../src/app/remembered-choice";
import type { SheetChoice } from "../../src/app/sheet-choice";
import { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";

const EVERYTHING: SheetChoice = {
  ordinal: 2,
  table: { top: 3, left: 0, bottom: 50, right: 13 },
  headerRows: { first: 2, last: 4 },
  bodyRows: { first: 5, last: 50 },
  roles: [{ column: 2, role: "target" }],
  asOf: { year: 2012, month: 11, day: 30 },
  period: {
    kind: "campaign",
    start: { year: 2009, month: 7, day: 1 },
    end: { year: 2009, month: 9, day: 30 },
  },
  ties: "112",
  basis: "reported",
  variant: "力争",
  cap: 120,
  redIsGood: true,
  bottom: 3,
};

describe("what was decided about a sheet", () => {
  it("is nothing until something was", async () => {
    assert.deepEqual(await recallChoice(new MemoryWorkbook([]), "任务表"), {});
  });

  it("comes back whole, sheet by sheet", async () => {
    const workbook = new MemoryWorkbook([]);
    await rememberChoice(workbook, "任务表", EVERYTHING);
    await rememberChoice(workbook, "__proto__", { bottom: 1 });
    assert.deepEqual(await recallChoice(workbook, "任务表"), EVERYTHING);
    assert.deepEqual(await recallChoice(workbook, "__proto__"), { bottom: 1 });
    assert.deepEqual(await recallChoice(workbook, "其他"), {});
  });

  it("leaves nothing behind when it is taken back", async () => {
    const workbook = new MemoryWorkbook([]);
    await rememberChoice(workbook, "任务表", EVERYTHING);
    await rememberChoice(workbook, "任务表", {});
    assert.equal(await workbook.recall("sheets"), undefined);
  });

  const odd = [
    { says: "no JSON", text: "{", gives: {} },
    { says: "no list", text: `{"任务表":{}}`, gives: {} },
    { says: "no pairs", text: `[1,null,"任务表"]`, gives: {} },
    { says: "no fields", text: `[["任务表",null]]`, gives: {} },
    {
      says: "fields of other kinds",
      text: `[["任务表",{"ordinal":1.5,"ties":"111","cap":"1","bottom":-1,"redIsGood":1,"period":{"kind":"week"}}]]`,
      gives: {},
    },
    {
      says: "rows and columns past the sheet's end, and upside down",
      text: `[["任务表",{"headerRows":{"first":5,"last":2},"bodyRows":{"first":0,"last":9e9},"table":{"top":0,"left":0,"bottom":1,"right":99999}}]]`,
      gives: {},
    },
    {
      says: "a day that no calendar has, beside one that it has",
      text: `[["任务表",{"asOf":{"year":2012,"month":2,"day":30},"bottom":3}]]`,
      gives: { bottom: 3 },
    },
    {
      says: "a role that is none, beside one that is",
      text: `[["任务表",{"roles":[{"column":1,"role":"boss"},{"column":2,"role":"actual"}]}]]`,
      gives: { roles: [{ column: 2, role: "actual" }] },
    },
  ];
  for (const { says, text, gives } of odd) {
    it(`leaves out what is odd: ${says}`, async () => {
      const workbook = new MemoryWorkbook([]);
      await workbook.remember("sheets", text);
      assert.deepEqual(await recallChoice(workbook, "任务表"), gives);
    });
  }
});
