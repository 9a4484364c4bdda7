import assert from "node:assert";
import { readFileSync, writeFileSync } from "node:fs";
import { setOfMember } from "../../src/workbench/excel/api-sets";
import { API_SETS_FILE, apiSets, excelMembers } from "./api-sets-from-types";

describe("requirement sets of Excel's members", () => {
  it("are those of @types/office-js (UPDATE_GOLDENS=1 writes them anew)", () => {
    const fresh = apiSets(excelMembers());
    if (process.env["UPDATE_GOLDENS"]) {
      writeFileSync(API_SETS_FILE, `${JSON.stringify(fresh, null, 2)}\n`);
    }
    assert.deepStrictEqual(JSON.parse(readFileSync(API_SETS_FILE, "utf8")), fresh);
  });

  const cases = [
    { member: "Range.values", gives: "ExcelApi 1.1" },
    { member: "Range.getMergedAreasOrNullObject", gives: "ExcelApi 1.13" },
    { member: "Worksheet.pageLayout", gives: "ExcelApi 1.9" },
    { member: "PageLayout.orientation", gives: "ExcelApi 1.9" },
    { member: "CustomXmlPartCollection.add", gives: "ExcelApi 1.5" },
    { member: "Range.nonsense", gives: "ExcelApi 1.1" },
    { member: "Nonsense.values", gives: undefined },
  ];
  for (const { member, gives } of cases) {
    it(`${member} belongs to ${gives ?? "nothing"}`, () => {
      const [type = "", name = ""] = member.split(".");
      assert.strictEqual(setOfMember(type, name), gives);
    });
  }
});
