/** What the adapter for Excel works out by itself, without a host. */
import assert from "node:assert";
import fc from "fast-check";
import { cell } from "../../src/spreadsheet/address";
import { formula } from "../../src/spreadsheet/formula";
import { gridOf } from "../../src/spreadsheet/grid";
import type { SheetCell } from "../../src/spreadsheet/sheet";
import {
  asItStood,
  dressIn,
  dressOf,
  dressText,
  emptySheet,
} from "../../src/workbook/office/dress";
import { codeOf, faultOf } from "../../src/workbook/office/faults";
import { byteLength } from "../../src/workbook/office/payload";
import { points } from "../../src/workbook/office/put-frame";
import { blocksIn } from "../../src/workbook/office/sheet-question";
import { areasOf, bandsOf } from "../../src/workbook/office/style-bands";
import { entriesIn, recordXml } from "../../src/workbook/office/undo-record";
import { WorkbookError } from "../../src/workbook/port";
import { gridOfSheet } from "../../src/workbook/memory/grid-of-sheet";
import { richSheet } from "../support/rich-sheet";

const STYLES = ["a", "b", "c"];

describe("rectangles of like look", () => {
  const cellStyle = fc.option(fc.constantFrom(...STYLES), { nil: undefined });
  const rows = fc.array(fc.array(cellStyle, { maxLength: 6 }), { maxLength: 8 });

  it("cover each cell that has the look once, and no other", () => {
    fc.assert(
      fc.property(rows, (styles) => {
        const cells = styles.map((row) =>
          row.map((style): SheetCell | undefined => (style === undefined ? undefined : { style }))
        );
        // "a" and "b" look alike, "c" has nothing to show.
        const areas = areasOf(bandsOf(cells), (style) => (style === "c" ? undefined : "like"));
        const covered = areas.flatMap(({ on }) => {
          const all: string[] = [];
          for (let row = on.top; row <= on.bottom; row++) {
            for (let column = on.left; column <= on.right; column++) all.push(`${row} ${column}`);
          }
          return all;
        });
        const wanted = styles.flatMap((row, i) =>
          row.flatMap((style, j) => (style === "a" || style === "b" ? [`${i} ${j}`] : []))
        );
        assert.deepStrictEqual(covered.sort(), wanted.sort());
      })
    );
  });

  it("are few: a table of one look is one", () => {
    const table = Array.from({ length: 60 }, () => [{ style: "a" }, { style: "b" }]);
    const areas = areasOf(bandsOf([[{ style: "c" }], ...table]), (style) =>
      style === "c" ? undefined : "like"
    );
    assert.deepStrictEqual(areas, [
      { on: { top: 1, left: 0, bottom: 60, right: 1 }, value: "like" },
    ]);
  });
});

describe("the merged areas that Excel tells", () => {
  const at = (top: number, left: number, bottom: number, right: number) => {
    return { top, left, bottom, right };
  };
  const cases = [
    { address: "任务表!A1:E1", gives: [at(0, 0, 0, 4)] },
    { address: "任务表!A1:E1,任务表!B3:B4", gives: [at(0, 0, 0, 4), at(2, 1, 3, 1)] },
    {
      address: "'任务, 表''s!'!A1:B2,'任务, 表''s!'!C3:D4",
      gives: [at(0, 0, 1, 1), at(2, 2, 3, 3)],
    },
    { address: "A1:B2", gives: [at(0, 0, 1, 1)] },
    { address: "", gives: [] },
  ];
  for (const { address, gives } of cases) {
    it(address || "none", () => assert.deepStrictEqual(blocksIn(address), gives));
  }
});

describe("a sheet as it stood", () => {
  it("is what was written, from its dress and what its cells hold", () => {
    const rows = [[{ value: 1, style: "score" }, { style: "text" }]];
    const sheet = richSheet({ rows, merges: [] });
    const stood = asItStood(dressOf(sheet), gridOfSheet(sheet, sheet.name));
    assert.deepStrictEqual(stood.rows, [[{ value: 1, style: "score" }, { style: "text" }]]);
    assert.deepStrictEqual({ ...stood, rows: [] }, { ...sheet, rows: [] });
  });

  it("has the formats and the cells that the user added", () => {
    const grid = gridOf({
      values: [[1], [undefined, { error: "#N/A" }]],
      formats: [["0.000"]],
      formulas: [["A2*1"]],
    });
    const { rows, styles } = asItStood(dressOf(emptySheet("表", "m")), grid);
    assert.deepStrictEqual(rows, [
      [{ formula: { formula: "A2*1" }, shown: 1, style: "|0.000" }, undefined],
      [undefined, { value: "#N/A" }],
    ]);
    assert.deepStrictEqual(styles, { "|0.000": { numberFormat: "0.000" } });
  });

  it("does without a dress that somebody spoiled, or that is too long to keep", () => {
    assert.deepStrictEqual(["{", "", 5, null].map(dressIn), Array(4).fill(undefined));
    const striped = Array.from({ length: 20_000 }, (_, i) => [{ style: i % 2 ? "text" : "rank" }]);
    assert.strictEqual(dressText(richSheet({ rows: striped })), undefined);
  });
});

/** Formulas as text, however they were made. */
const spelledOut = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("the record of a run", () => {
  it("gives back what it was given, whatever the texts", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constant("=1+1"),
      fc.constant("]]>&lt;")
    );
    fc.assert(
      fc.property(fc.array(fc.array(text, { maxLength: 4 }), { maxLength: 4 }), (texts) => {
        const rows = texts.map((row) => row.map((value) => ({ value, style: "text" })));
        const entries = [{ mark: "a", before: richSheet({ rows }) }, { mark: "b<&>" }];
        const xml = recordXml(entries) ?? "";
        assert.deepStrictEqual(spelledOut(entriesIn(xml)), spelledOut(entries));
        // eslint-disable-next-line no-control-regex
        assert.ok(!/[\u0000-\u001f\ud800-\udfff\ufffe\uffff]/.test(xml));
      })
    );
  });

  it("keeps formulas formulas", () => {
    const sum = { formula: formula`SUM(${cell(0, 0)})`, shown: "", style: "score" };
    const before = richSheet({ rows: [[sum, undefined, { value: true }, { style: "text" }]] });
    const entries = entriesIn(recordXml([{ mark: "a", before }]) ?? "");
    assert.deepStrictEqual(spelledOut(entries), spelledOut([{ mark: "a", before }]));
  });

  for (const xml of ["", "<undo/>", "<undo>{</undo>", "<a>[]</a>", "<undo>5</undo>"]) {
    it(`is none of ours: ${xml || "nothing"}`, () => assert.strictEqual(entriesIn(xml), undefined));
  }
});

describe("errors at the edge", () => {
  it("of Excel's become faults, with the code for the developer", () => {
    const error = Object.assign(new Error("本地化"), { code: "AccessDenied" });
    const fault = faultOf(error) as WorkbookError;
    assert.deepStrictEqual(
      [fault.fault, fault.detail, fault.cause],
      ["denied", "AccessDenied", error]
    );
  });

  it("of ours, and bugs, go through as they are", () => {
    for (const error of [new WorkbookError("payload", "x"), new TypeError("x"), undefined, "x"]) {
      assert.strictEqual(faultOf(error), error);
      assert.strictEqual(codeOf(error), undefined);
    }
  });
});

describe("sizes", () => {
  it("of texts in bytes", () => {
    assert.deepStrictEqual(["", "a1", "é", "字"].map(byteLength), [0, 2, 2, 3]);
  });

  it("of columns in points", () => {
    assert.deepStrictEqual([{ width: 8.375 }, { width: 0 }].map(points), [54, 3.75]);
  });
});
