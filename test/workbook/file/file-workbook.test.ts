import assert from "node:assert";
import { FileWorkbook } from "../../../src/workbook/file/file-workbook";
import { WorkbookError } from "../../../src/workbook/port";
import { fullPackage, fullParts } from "../../support/full-package";
import { joinBytes, makePackage } from "../../support/make-package";
import { packageOfGrids } from "../../support/package-of-grids";
import { richSheet } from "../../support/rich-sheet";

const reopened = async (workbook: FileWorkbook) => FileWorkbook.open(joinBytes(workbook.save()));
const fault = (name: string) => (error: unknown) =>
  error instanceof WorkbookError && error.fault === name;

describe("a file as a workbook", () => {
  it("lists its sheets in tab order, ours with their marks", async () => {
    const workbook = await FileWorkbook.open(fullPackage());
    await workbook.write([richSheet()]);
    const listed = [
      { name: "任务表", visibility: "visible", active: true },
      { name: "参数", visibility: "hidden", active: false },
      { name: "排名表", visibility: "visible", active: false, mark: "rank.1.任务表" },
    ];
    assert.deepStrictEqual(await workbook.sheets(), listed);
    assert.deepStrictEqual(await (await reopened(workbook)).sheets(), listed);
  });

  it("reads back what it wrote", async () => {
    const workbook = await FileWorkbook.open(fullPackage());
    await workbook.write([richSheet()]);
    for (const book of [workbook, await reopened(workbook)]) {
      const grid = await book.read("排名表");
      assert.strictEqual(grid.valueAt(1, 2), " =1+1\n第二行 ");
      assert.strictEqual(grid.formulaAt(1, 2), undefined);
      assert.strictEqual(grid.valueAt(9, 1), "_x000D_ \u0001 <&>\"'");
      assert.deepStrictEqual(grid.valueAt(8, 6), { error: "#DIV/0!" });
      assert.strictEqual(grid.valueAt(3, 4), "已得分 & <完成>");
      assert.strictEqual(grid.valueAt(3, 5), true);
      assert.strictEqual(grid.formulaAt(3, 2), undefined);
      assert.match(grid.formulaAt(3, 0) ?? "", /RANK\.EQ\(C4,\$C\$4:\$C\$9\)$/);
      assert.strictEqual(grid.formatAt(3, 3), "0.0%");
      assert.deepStrictEqual(grid.merges, [{ top: 0, left: 0, bottom: 0, right: 6 }]);
    }
  });

  it("is as it was after a write that failed", async () => {
    const workbook = await FileWorkbook.open(fullPackage());
    const before = joinBytes(workbook.save());
    const bad = richSheet({ mark: "second", rows: [[{ value: Infinity }]] });
    await assert.rejects(workbook.write([richSheet(), bad]), /Infinity/);
    assert.deepStrictEqual(joinBytes(workbook.save()), before);
    assert.strictEqual((await workbook.sheets()).length, 2);
  });

  it("reads a sheet whatever the case of its name, and says which one it has not", async () => {
    const workbook = await FileWorkbook.open(fullPackage());
    assert.strictEqual((await workbook.read("任务表")).valueAt(0, 0), "单位");
    await assert.rejects(workbook.read("没有"), fault("no-such-sheet"));
  });

  it("rests between the pieces of a large sheet, and ends there when it is told to", async () => {
    const values = Array.from({ length: 20_000 }, (_, row) =>
      Array.from({ length: 4 }, (__, column) => (row * 7919 + column * 104_729) % 99_991)
    );
    const workbook = await FileWorkbook.open(packageOfGrids([{ name: "台账", values }]));
    const shares: number[] = [];
    const onPiece = (share: number) => Promise.resolve(void shares.push(share));
    const grid = await workbook.read("台账", { onPiece });
    assert.strictEqual(grid.valueAt(19_999, 3), values[19_999]?.[3]);
    assert.ok(shares.length >= 3, `${shares.length} pieces`);
    assert.deepStrictEqual(
      shares,
      [...shares].sort((a, b) => a - b)
    );
    assert.strictEqual(shares[shares.length - 1], 1);
    const enough = new Error("enough");
    const atTwo: number[] = [];
    const refused = workbook.read("台账", {
      onPiece: (share) => (atTwo.push(share) < 2 ? Promise.resolve() : Promise.reject(enough)),
    });
    await assert.rejects(refused, enough);
    assert.strictEqual(atTwo.length, 2);
    assert.strictEqual((await workbook.read("台账")).rowCount, 20_000);
  });

  it("opens a signed workbook only by force, and keeps the signature's parts", async () => {
    const parts = { ...fullParts(), "_xmlsignatures/sig1.xml": "<Signature/>" };
    await assert.rejects(FileWorkbook.open(makePackage(parts)), fault("signed"));
    const workbook = await FileWorkbook.open(makePackage(parts), { force: true });
    await workbook.write([richSheet()]);
    await assert.rejects(reopened(workbook), fault("signed"));
  });

  it("saves the same bytes each time", async () => {
    const workbook = await FileWorkbook.open(fullPackage());
    await workbook.write([richSheet()]);
    assert.deepStrictEqual(joinBytes(workbook.save()), joinBytes(workbook.save()));
  });
});
