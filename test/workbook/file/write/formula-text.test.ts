import assert from "node:assert";
import { block, cell } from "../../../../src/spreadsheet/address";
import { fixed, formula, joined, spelled } from "../../../../src/spreadsheet/formula";
import { storedFormula, xmlSpelling } from "../../../../src/workbook/file/write/formula-text";
import { cellText } from "../../../../src/workbook/file/xml/xml-text";
import { withSheetNames } from "../../../../src/workbook/sheet-reference";

describe("formulas in a file", () => {
  const stored = [
    { formula: "RANK.EQ(A1,$A$1:$A$9)", gives: "_xlfn.RANK.EQ(A1,$A$1:$A$9)" },
    {
      formula: "IF(RANK.EQ(A1,B:B)<3,IFS(A1,1),0)",
      gives: "IF(_xlfn.RANK.EQ(A1,B:B)<3,_xlfn.IFS(A1,1),0)",
    },
    { formula: 'SUM(A1)&"RANK.EQ(A1)"', gives: 'SUM(A1)&"RANK.EQ(A1)"' },
    { formula: "'RANK.EQ('!A1+'it''s IFS('!B2", gives: "'RANK.EQ('!A1+'it''s IFS('!B2" },
    { formula: 'SUMIFS(A:A,B:B,"a""IFS(")', gives: 'SUMIFS(A:A,B:B,"a""IFS(")' },
    { formula: "NETWORKDAYS(A1,B1)", gives: "NETWORKDAYS(A1,B1)" },
  ];
  for (const { formula, gives } of stored) {
    it(`${formula}`, () => assert.strictEqual(storedFormula(formula), gives));
  }
});

describe("formulas in XML", () => {
  const source = cell(6, 3, "任务 & 'A'");
  const renamed = new Map([["排名表", "排名表 (2)"]]);
  const rank = formula`RANK.EQ(${cell(0, 0, "排名表")},${fixed(block(cell(0, 0), cell(8, 0)))})`;
  const formulas = [
    rank,
    formula`IF(${source}&""<>${"RANK.EQ(<a>\u0001"},${rank},${joined([1, source], "+")})`,
    { formula: `IF('排名表'!A1>1,RANK.EQ(A1,A:A),"'排名表'!A1 & IFS(")` },
  ];
  for (const one of formulas) {
    it(`${one.formula}`, () => {
      const text = cellText(storedFormula(withSheetNames(one.formula, renamed)));
      assert.strictEqual(spelled(one, xmlSpelling(renamed)), text);
    });
  }
});
