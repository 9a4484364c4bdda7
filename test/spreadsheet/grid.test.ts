import assert from "node:assert";
import { gridOf, isError } from "../../src/spreadsheet/grid";

describe("a grid over rows", () => {
  const grid = gridOf({
    values: [["单位", "任务"], ["甲镇"], [undefined, 0, { error: "#N/A" }]],
    formulas: [[], [], [undefined, "B1*0"]],
    formats: [[], [], [undefined, "0.0%"]],
    merges: [{ top: 4, left: 0, bottom: 5, right: 4 }],
    hiddenRows: [1],
  });

  it("reaches as far as its longest row and its merges", () => {
    assert.deepStrictEqual([grid.rowCount, grid.columnCount], [6, 5]);
  });

  it("tells empty from zero from outside", () => {
    assert.strictEqual(grid.valueAt(1, 1), undefined);
    assert.strictEqual(grid.valueAt(2, 1), 0);
    assert.strictEqual(grid.valueAt(99, 99), undefined);
  });

  it("knows formulas, formats, errors and what is hidden", () => {
    assert.strictEqual(grid.formulaAt(2, 1), "B1*0");
    assert.strictEqual(grid.formatAt(2, 1), "0.0%");
    assert.strictEqual(grid.formatAt(0, 0), "General");
    assert.ok(isError(grid.valueAt(2, 2)) && !isError(grid.valueAt(0, 0)) && !isError(undefined));
    assert.ok(grid.hiddenRows.has(1) && !grid.hiddenColumns.has(1));
  });
});
