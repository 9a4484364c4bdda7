import assert from "node:assert";
import fc from "fast-check";
import { cell } from "../../src/spreadsheet/address";
import {
  LONGEST_FORMULA,
  filledDown,
  fixed,
  formula,
  joined,
  spelled,
} from "../../src/spreadsheet/formula";
import type { Spelling } from "../../src/spreadsheet/formula";

const [goal, done] = [cell(6, 2, "任务 表"), cell(6, 3)];
const area = { top: 6, left: 2, bottom: 24, right: 2 };

describe("the formula tag", () => {
  const cases = [
    { says: "a cell", made: formula`${done}`, gives: "D7" },
    { says: "a sheet's name", made: formula`${cell(0, 0, "任务表2")}`, gives: "任务表2!A1" },
    { says: "with a space, quoted", made: formula`${goal}`, gives: "'任务 表'!C7" },
    { says: "with a digit first", made: formula`${cell(0, 0, "2月")}`, gives: "'2月'!A1" },
    {
      says: "with full-width signs",
      made: formula`${cell(0, 0, "表（一）")}`,
      gives: "'表（一）'!A1",
    },
    { says: "that could be a cell's", made: formula`${cell(0, 0, "B7")}`, gives: "'B7'!A1" },
    {
      says: "a quote in a sheet's name is doubled",
      made: formula`${cell(0, 0, "'09年")}`,
      gives: "'''09年'!A1",
    },
    { says: "a block", made: formula`SUM(${area})`, gives: "SUM(C7:C25)" },
    { says: "fixed both ways", made: formula`SUM(${fixed(area)})`, gives: "SUM($C$7:$C$25)" },
    { says: "fixed by row", made: formula`${fixed(done, "row")}`, gives: "D$7" },
    { says: "fixed by column", made: formula`${fixed(goal, "column")}`, gives: "'任务 表'!$C7" },
    { says: "text is quoted", made: formula`IF(${done}=${"—"},1,0)`, gives: 'IF(D7="—",1,0)' },
    { says: "a quote in text is doubled", made: formula`${'甲"乙'}`, gives: '"甲""乙"' },
    {
      says: "text that looks like a formula stays text",
      made: formula`${"=1+1"}`,
      gives: '"=1+1"',
    },
    { says: "numbers", made: formula`${0.5}*${-3}`, gives: "0.5*-3" },
    { says: "truth", made: formula`IF(${true},1,${false})`, gives: "IF(TRUE,1,FALSE)" },
    { says: "a defined name", made: formula`${{ definedName: "封顶" }}`, gives: "封顶" },
    {
      says: "a formula within a formula",
      made: formula`ROUND(${formula`${done}/2`},2)`,
      gives: "ROUND(D7/2,2)",
    },
    {
      says: "a row of arguments",
      made: formula`SUM(${joined([done, 2, area], ",")})`,
      gives: "SUM(D7,2,C7:C25)",
    },
  ];
  for (const { says, made, gives } of cases) {
    it(`${says}: ${gives}`, () => assert.strictEqual(made.formula, gives));
  }

  it("never lets text become grammar, whatever it holds", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), (text) => {
        const { formula: made } = formula`${text}`;
        // What is left of a quoted string when its doubled quotes are taken out holds none.
        assert.strictEqual(made.slice(1, -1).replace(/""/g, ""), text.replace(/"/g, ""));
        assert.ok(made.startsWith('"') && made.endsWith('"'));
      })
    );
  });

  it("refuses what Excel would: too long, too long a string, no number", () => {
    assert.throws(() => formula`${"字".repeat(256)}`, /255/);
    assert.throws(
      () =>
        joined(
          Array.from({ length: LONGEST_FORMULA }, () => 1),
          "+"
        ),
      /characters/
    );
    assert.throws(() => formula`${Number.NaN}`, /cannot stand/);
  });
});

describe("a formula filled down", () => {
  const cases = [
    { says: "a cell moves along", made: formula`${goal}*2`, gives: "'任务 表'!C10*2" },
    { says: "and a block", made: formula`SUM(${area})`, gives: "SUM(C10:C28)" },
    { says: "what is fixed stays", made: formula`SUM(${fixed(area)})`, gives: "SUM($C$7:$C$25)" },
    { says: "and what is fixed by row", made: formula`${fixed(done, "row")}`, gives: "D$7" },
    { says: "not what is fixed by column", made: formula`${fixed(done, "column")}`, gives: "$D10" },
    { says: "from a place to here", made: formula`${fixed(done)}:${done}`, gives: "$D$7:D10" },
    { says: "text and numbers stay", made: formula`${"D7"}&${7}`, gives: '"D7"&7' },
    {
      says: "within another, and once more",
      made: formula`ROUND(${filledDown(formula`${done}/${done}`, 2)},2)`,
      gives: "ROUND(D12/D12,2)",
    },
  ];
  for (const { says, made, gives } of cases) {
    it(`${says}: ${gives}`, () => assert.strictEqual(filledDown(made, 3).formula, gives));
  }

  it("by no row is the formula itself", () => {
    const made = formula`${done}*2`;
    assert.strictEqual(filledDown(made, 0), made);
  });

  it("is kept as text where it is kept as JSON", () => {
    assert.strictEqual(JSON.stringify(filledDown(formula`${done}`, 3)), '{"formula":"D10"}');
  });

  it("is refused where its rows' numbers make it too long", () => {
    const cells = Array.from({ length: 2720 }, () => cell(8, 0));
    const long = joined(cells, "+");
    assert.ok(long.formula.length < LONGEST_FORMULA);
    assert.throws(() => filledDown(long, 100), /characters/);
  });
});

describe("a formula written in another spelling", () => {
  const loud: Spelling = {
    grammar: (pieces) => pieces.map((piece) => piece.toLowerCase()),
    text: (quoted) => `«${quoted}»`,
    sheet: (name) => `<${name}>`,
    whole: (text) => `(${text})`,
  };
  const cases = [
    { says: "what stands in the template", made: formula`SUM(${done})`, gives: "sum(D7)" },
    { says: "text and sheets", made: formula`${goal}&${"SUM"}`, gives: '<任务 表>!C7&«"SUM"»' },
    {
      says: "what is within",
      made: formula`IF(${true},${joined([1, formula`ABS(${-2})`], "+")})`,
      gives: "if(TRUE,1+abs(-2))",
    },
    {
      says: "one that came as text, as a whole",
      made: formula`ABS(${{ formula: "SUM(A1)" }})`,
      gives: "abs((SUM(A1)))",
    },
  ];
  for (const { says, made, gives } of cases) {
    it(says, () => assert.strictEqual(spelled(made, loud), gives));
  }

  it("is kept as text where it is kept as JSON", () => {
    assert.strictEqual(JSON.stringify(formula`${done}=${"—"}`), '{"formula":"D7=\\"—\\""}');
  });
});
