import assert from "node:assert";
import fc from "fast-check";
import { markName } from "../../src/spreadsheet/sheet";
import { markOf, markedSheets } from "../../src/workbook/marks";

const NAME = markName("rank.1");

describe("marks", () => {
  const cases = [
    {
      says: "a quoted sheet",
      names: [{ name: NAME, refersTo: "'排名表 (2)'!$A$1" }],
      gives: "排名表 (2)",
    },
    { says: "a plain sheet", names: [{ name: NAME, refersTo: "排名表!$A$1" }], gives: "排名表" },
    {
      says: "a cell that rows were put above",
      names: [{ name: NAME, refersTo: "'表'!$A$7" }],
      gives: "表",
    },
    {
      says: "an apostrophe in the name",
      names: [{ name: NAME, refersTo: "'O''Neil'!$A$1" }],
      gives: "O'Neil",
    },
    { says: "a deleted sheet", names: [{ name: NAME, refersTo: "#REF!$A$1" }], gives: undefined },
    {
      says: "another workbook",
      names: [{ name: NAME, refersTo: "[1]排名表!$A$1" }],
      gives: undefined,
    },
    {
      says: "the copy of our sheet that the user made",
      names: [{ name: NAME, refersTo: "'排名表 (2)'!$A$1", localSheet: 3 }],
      gives: undefined,
    },
    {
      says: "a name of the user's",
      names: [{ name: "封顶", refersTo: "参数!$A$1" }],
      gives: undefined,
    },
  ];
  for (const { says, names, gives } of cases) {
    it(says, () => assert.strictEqual(markedSheets(names).get("rank.1"), gives));
  }

  it("are read back from their names, whatever they hold", () => {
    fc.assert(fc.property(fc.string(), (mark) => assert.strictEqual(markOf(markName(mark)), mark)));
  });
});
