import assert from "node:assert";
import { allowedSheetName, freeSheetName } from "../../src/workbook/sheet-name";

describe("sheet names", () => {
  const cases = [
    { says: "a plain name", wanted: "排名表", gives: "排名表" },
    {
      says: "signs that Excel forbids",
      wanted: "1-9月[内资]:*?/\\表",
      gives: "1-9月 内资      表",
    },
    { says: "an apostrophe at the ends, not inside", wanted: "'O'Neil'", gives: "O'Neil" },
    { says: "31 characters", wanted: "表".repeat(40), gives: "表".repeat(31) },
    { says: "no half of an emoji", wanted: `${"表".repeat(30)}🏆`, gives: "表".repeat(30) },
    { says: "a line break", wanted: "排名\n表", gives: "排名 表" },
    { says: "nothing left", wanted: "'''", gives: "Sheet" },
    { says: "the name that Excel keeps for itself", wanted: "History", gives: "History_" },
  ];
  for (const { says, wanted, gives } of cases) {
    it(says, () => assert.strictEqual(allowedSheetName(wanted), gives));
  }

  const taken = [
    { says: "is free", wanted: "排名表", taken: ["任务表"], gives: "排名表" },
    { says: "is taken", wanted: "排名表", taken: ["排名表"], gives: "排名表 (2)" },
    {
      says: "is taken twice",
      wanted: "排名表",
      taken: ["排名表", "排名表 (2)"],
      gives: "排名表 (3)",
    },
    { says: "is taken in other letters", wanted: "Rank", taken: ["RANK"], gives: "Rank (2)" },
    {
      says: "is long and taken",
      wanted: "表".repeat(31),
      taken: ["表".repeat(31)],
      gives: `${"表".repeat(27)} (2)`,
    },
  ];
  for (const { says, wanted, taken: names, gives } of taken) {
    it(`where the name ${says}`, () => assert.strictEqual(freeSheetName(wanted, names), gives));
  }
});
