import assert from "node:assert";
import { gridOf } from "../../../../src/spreadsheet/grid";
import type { GridRows } from "../../../../src/spreadsheet/grid";
import { editedPart } from "../../../../src/workbook/file/write/edit-cells";
import type { CellEdit } from "../../../../src/workbook/file/write/edited-cell-xml";
import { sheetOf } from "../../../support/make-package";

/** Shared strings and so on do not matter: only the text of the part is changed. */
const empty: GridRows = { values: [] };

interface Case {
  readonly says: string;
  readonly rows: string;
  readonly edits: readonly CellEdit[];
  readonly gives: string;
  readonly grid?: GridRows;
}

describe("cells edited in place", () => {
  const cases: readonly Case[] = [
    {
      says: "a figure keeps the cell's look",
      rows: `<row r="1"><c r="A1" s="3"><v>1</v></c><c r="B1" t="s"><v>0</v></c></row>`,
      edits: [{ row: 0, column: 0, value: 2.5 }],
      gives: `<row r="1"><c r="A1" s="3"><v>2.5</v></c><c r="B1" t="s"><v>0</v></c></row>`,
    },
    {
      says: "a text stands in the cell itself, its markup escaped and its spaces kept",
      rows: `<row r="1"><c r="A1" t="s" s="1"><v>0</v></c></row>`,
      edits: [{ row: 0, column: 0, value: " 甲<乙" }],
      gives: `<row r="1"><c r="A1" s="1" t="inlineStr"><is><t xml:space="preserve"> 甲&lt;乙</t></is></c></row>`,
    },
    {
      says: "a formula carries what it shows",
      rows: `<row r="1"><c r="A1"><v>1</v></c></row>`,
      edits: [{ row: 0, column: 0, value: true, formula: "B1>RANK.EQ(1,C1:C2)" }],
      gives: `<row r="1"><c r="A1" t="b"><f>B1&gt;_xlfn.RANK.EQ(1,C1:C2)</f><v>1</v></c></row>`,
    },
    {
      says: "a cell that was emptied keeps its look",
      rows: `<row r="1"><c r="A1" s="3"><v>1</v></c></row>`,
      edits: [{ row: 0, column: 0, value: undefined }],
      gives: `<row r="1"><c r="A1" s="3"/></row>`,
    },
    {
      says: "new cells go between those that stand there, and an empty row is opened",
      rows: `<row r="1"><c r="A1"><v>1</v></c><c r="D1"/></row><row r="2" ht="20"/>`,
      edits: [
        { row: 1, column: 0, value: 7 },
        { row: 0, column: 2, value: 3 },
        { row: 0, column: 1, value: 2 },
      ],
      gives:
        `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c><c r="D1"/></row>` +
        `<row r="2" ht="20"><c r="A2"><v>7</v></c></row>`,
    },
    {
      says: "new rows go in their order",
      rows: `<row r="2"><c r="A2"><v>1</v></c></row>`,
      edits: [
        { row: 3, column: 0, value: 4 },
        { row: 0, column: 0, value: { error: "#N/A" } },
      ],
      gives:
        `<row r="1"><c r="A1" t="e"><v>#N/A</v></c></row>` +
        `<row r="2"><c r="A2"><v>1</v></c></row><row r="4"><c r="A4"><v>4</v></c></row>`,
    },
    {
      says: "cells without a place follow on",
      rows: `<row><c><v>1</v></c><c s="2"><v>2</v></c></row>`,
      edits: [{ row: 0, column: 1, value: 9 }],
      gives: `<row><c><v>1</v></c><c r="B1" s="2"><v>9</v></c></row>`,
    },
    {
      says: "those who shared the formula of an overwritten cell get it in words",
      rows:
        `<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>2</v></c></row>` +
        `<row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row>` +
        `<row r="3"><c r="A3"><f t="shared" si="0"></f><v>6</v></c></row>`,
      edits: [{ row: 0, column: 0, value: 5 }],
      gives:
        `<row r="1"><c r="A1"><v>5</v></c></row>` +
        `<row r="2"><c r="A2"><f>B2*2</f><v>4</v></c></row>` +
        `<row r="3"><c r="A3"><f>B3*2</f><v>6</v></c></row>`,
      grid: { values: [[2], [4], [6]], formulas: [["B1*2"], ["B2*2"], ["B3*2"]] },
    },
  ];

  for (const { says, rows, edits, gives, grid = empty } of cases) {
    it(says, () => {
      assert.strictEqual(editedPart(sheetOf(rows), edits, gridOf(grid)), sheetOf(gives));
    });
  }

  it("opens a sheet that had no rows", () => {
    const bare = `<worksheet><sheetData/><extLst><c r="A1"/></extLst></worksheet>`;
    assert.strictEqual(
      editedPart(bare, [{ row: 0, column: 1, value: 1 }], gridOf(empty)),
      `<worksheet><sheetData><row r="1"><c r="B1"><v>1</v></c></row></sheetData><extLst><c r="A1"/></extLst></worksheet>`
    );
  });

  it("takes the part's own prefix", () => {
    assert.strictEqual(
      editedPart(
        `<x:worksheet><x:sheetData><x:row r="1"/></x:sheetData></x:worksheet>`,
        [{ row: 0, column: 0, value: 1 }],
        gridOf(empty)
      ),
      `<x:worksheet><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`
    );
  });
});
