import assert from "node:assert";
import { shiftFormula } from "../../../../src/workbook/file/read/shared-formula";

describe("a shared formula in another cell", () => {
  const cases = [
    { says: "moves a reference", text: "A1+B2", gives: "B3+C4" },
    { says: "leaves what is fixed", text: "$A$1+$A1+A$1", gives: "$A$1+$A3+B$1" },
    { says: "moves both ends of an area", text: "SUM(A1:B$9)", gives: "SUM(B3:C$9)" },
    { says: "moves whole columns and rows", text: "SUM(A:$C,3:$5)", gives: "SUM(B:$C,5:$5)" },
    { says: "leaves strings", text: `IF(A1="A1 ""A1""",1,2)`, gives: `IF(B3="A1 ""A1""",1,2)` },
    { says: "leaves sheet names, quoted", text: "'A1 B2'!A1", gives: "'A1 B2'!B3" },
    { says: "leaves sheet names, plain", text: "任务A1!A1+S1!B2", gives: "任务A1!B3+S1!C4" },
    { says: "leaves functions", text: "LOG10(A1)", gives: "LOG10(B3)" },
    { says: "leaves names", text: "A1_总+总A1+A1.x", gives: "A1_总+总A1+A1.x" },
    { says: "leaves columns of tables", text: "表1[A1]+A1", gives: "表1[A1]+B3" },
    { says: "leaves other workbooks' numbers", text: "[1]表!A1", gives: "[1]表!B3" },
    { says: "leaves numbers", text: "1E5*2.5E3+A1", gives: "1E5*2.5E3+B3" },
    { says: "leaves what is no cell", text: "XFE1+A1048577+ABCD1", gives: "XFE1+A1048577+ABCD1" },
    { says: "runs on at the other edge", text: "XFD1048576", gives: "A2" },
    { says: "keeps errors", text: "#REF!+A1", gives: "#REF!+B3" },
  ];
  for (const { says, text, gives } of cases) {
    it(says, () => assert.strictEqual(shiftFormula(text, { rows: 2, columns: 1 }), gives));
  }
});
