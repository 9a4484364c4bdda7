/** One book, two hosts: what a file's adapter wrote is refilled through Office.js, and the other way round. */
import assert from "node:assert";
import type { Sheet } from "../../src/spreadsheet/sheet";
import { FileWorkbook } from "../../src/workbook/file/file-workbook";
import { OfficeWorkbook } from "../../src/workbook/office/office-workbook";
import { univerInNode } from "../../src/workbench/model/univer-in-node";
import { openBook } from "../../src/workbench/package/open-package";
import { savedBook } from "../../src/workbench/package/save-package";
import { joinBytes } from "../support/make-package";
import { packageOfGrids } from "../support/package-of-grids";
import { richSheet } from "../support/rich-sheet";
import { officeInNode } from "./office-in-node";

const bare = { merges: [], conditionals: [], validations: [], charts: [], names: [], columns: [] };
const ranking = (value: string): Sheet =>
  richSheet({ ...bare, rows: [[{ value }]], rowHeights: {} });
const users = () => packageOfGrids([{ name: "任务表", values: [["单位", "任务"]] }]);

interface InExcel {
  readonly workbook: OfficeWorkbook;
  readonly save: () => Uint8Array;
}

async function inExcel(bytes: Uint8Array): Promise<InExcel> {
  const opened = openBook(bytes, "任务.xlsx", univerInNode());
  const workbook = new OfficeWorkbook(await officeInNode(opened.model));
  return { workbook, save: () => savedBook(opened) };
}

const REFILLED = [{ mark: ranking("").mark, name: ranking("").name, replaced: true }];

describe("a book that goes from host to host", () => {
  it("is refilled in Excel where a file's adapter wrote it", async () => {
    const file = await FileWorkbook.open(users());
    await file.write([ranking("按文件")]);
    const { workbook } = await inExcel(joinBytes(file.save()));
    assert.deepStrictEqual(await workbook.write([ranking("在 Excel 里")]), REFILLED);
    assert.strictEqual((await workbook.read("排名表")).valueAt(0, 0), "在 Excel 里");
    assert.strictEqual((await workbook.sheets()).length, 2);
  });

  it("is refilled in a file where Excel's adapter wrote it", async () => {
    const { workbook, save } = await inExcel(users());
    await workbook.write([ranking("在 Excel 里")]);
    const file = await FileWorkbook.open(save());
    assert.deepStrictEqual(await file.write([ranking("按文件")]), REFILLED);
    assert.strictEqual((await file.read("排名表")).valueAt(0, 0), "按文件");
    assert.strictEqual((await file.sheets()).length, 2);
  });
});
