import assert from "node:assert";
import { storedFormula } from "../../../../src/workbook/file/write/formula-text";

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
