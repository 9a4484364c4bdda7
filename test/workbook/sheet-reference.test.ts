import assert from "node:assert";
import { withSheetNames } from "../../src/workbook/sheet-reference";

describe("references to sheets", () => {
  const rename = new Map([["排名表", "九月's"]]);
  const renamed = [
    { formula: "'排名表'!A1+'任务表'!B2", gives: "'九月''s'!A1+'任务表'!B2" },
    { formula: `"'排名表'!A1"&'排名表'!A1`, gives: `"'排名表'!A1"&'九月''s'!A1` },
    { formula: "排名表!A1+新排名表!A1", gives: "'九月''s'!A1+新排名表!A1" },
    { formula: "'O''Neil'!A1", gives: "'O''Neil'!A1" },
  ];
  for (const { formula, gives } of renamed) {
    it(`${formula} after a rename`, () =>
      assert.strictEqual(withSheetNames(formula, rename), gives));
  }
});
