import assert from "node:assert";
import fc from "fast-check";
import {
  LAST_COLUMN,
  LAST_ROW,
  a1,
  block,
  blockA1,
  cell,
  columnIndex,
  columnName,
  contains,
  parseA1,
  placeName,
} from "../../src/spreadsheet/address";

describe("addresses", () => {
  const columns: [number, string][] = [
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [LAST_COLUMN, "XFD"],
  ];
  for (const [index, name] of columns) {
    it(`column ${index} is ${name}`, () => {
      assert.strictEqual(columnName(index), name);
      assert.strictEqual(columnIndex(name.toLowerCase()), index);
    });
  }

  it("has no column beyond XFD", () => {
    for (const name of ["XFE", "ZZZ", "AAAA", "", "1", "甲"])
      assert.strictEqual(columnIndex(name), undefined);
  });

  it("names every cell so that it is found again", () => {
    fc.assert(
      fc.property(fc.nat(LAST_ROW), fc.nat(LAST_COLUMN), (row, column) => {
        const at = { top: row, left: column, bottom: row, right: column };
        assert.deepStrictEqual(parseA1(a1(cell(row, column))), at);
      })
    );
  });

  const read = [
    { says: "one cell", text: "B7", gives: { top: 6, left: 1, bottom: 6, right: 1 } },
    { says: "dollars", text: "$B$7", gives: { top: 6, left: 1, bottom: 6, right: 1 } },
    { says: "a block", text: "A3:N51", gives: { top: 2, left: 0, bottom: 50, right: 13 } },
    {
      says: "a block from its other corners",
      text: "N3:A51",
      gives: { top: 2, left: 0, bottom: 50, right: 13 },
    },
    { says: "small letters", text: "a3:n51", gives: { top: 2, left: 0, bottom: 50, right: 13 } },
    {
      says: "a sheet",
      text: "任务表!A3:B4",
      gives: { sheet: "任务表", top: 2, left: 0, bottom: 3, right: 1 },
    },
    {
      says: "a quoted sheet with a quote in it",
      text: "'2012''年 (2)'!A3",
      gives: { sheet: "2012'年 (2)", top: 2, left: 0, bottom: 2, right: 0 },
    },
    { says: "row 0", text: "A0", gives: undefined },
    { says: "a row too many", text: "A1048577", gives: undefined },
    { says: "a whole column", text: "A:A", gives: undefined },
    { says: "text", text: "任务", gives: undefined },
  ];
  for (const { says, text, gives } of read) {
    it(`reads ${says}: ${text}`, () => assert.deepStrictEqual(parseA1(text), gives));
  }

  it("writes a block of one cell as that cell", () => {
    assert.strictEqual(blockA1({ top: 2, left: 0, bottom: 2, right: 0 }), "A3");
    assert.strictEqual(blockA1({ top: 2, left: 0, bottom: 50, right: 13 }), "A3:N51");
  });

  it("names a place for people, unquoted", () => {
    assert.strictEqual(placeName(cell(6, 3, "2012 年")), "2012 年!D7");
    assert.strictEqual(placeName(cell(6, 3)), "D7");
  });

  it("spans a block between two cells, and knows what lies in it", () => {
    const area = block(cell(9, 4, "表"), cell(2, 1, "表"));
    assert.deepStrictEqual(area, { sheet: "表", top: 2, left: 1, bottom: 9, right: 4 });
    assert.ok(contains(area, cell(2, 1)) && contains(area, cell(9, 4)));
    assert.ok(!contains(area, cell(1, 1)) && !contains(area, cell(9, 5)));
  });
});
