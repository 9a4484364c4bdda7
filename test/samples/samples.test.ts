/**
 * The sample workbooks say what they claim to: their rows add up to the totals of the two summaries
 * that they retell. Read with a library that is none of ours, by column letters, as a clerk would.
 */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import type { Worksheet } from "exceljs";

const FOLDER = "assets/samples";

async function sheetOf(file: string): Promise<Worksheet> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(join(FOLDER, file));
  const [sheet] = workbook.worksheets;
  assert.ok(sheet !== undefined);
  return sheet;
}

/** "２", "约6", "2家" and 2 alike; undefined for a dash, a blank, a word. */
function figure(value: unknown): number | undefined {
  const narrow = String(value ?? "").replace(/[０-９．]/g, (c) =>
    String.fromCharCode(c.charCodeAt(0) - 0xfee0)
  );
  const found = /\d+(\.\d+)?/.exec(narrow);
  return found === null ? undefined : Number(found[0]);
}

const label = (sheet: Worksheet, row: number) =>
  String(sheet.getCell(row, 2).value ?? "").replace(/\s/g, "");

function rowOf(sheet: Worksheet, wanted: string): number {
  for (let row = 1; row <= sheet.rowCount; row += 1) if (label(sheet, row) === wanted) return row;
  throw new Error(`no row is called ${wanted}`);
}

/** Rows of units: those numbered 1, 2, 3 in the first column. */
function unitRows(sheet: Worksheet): number[] {
  return Array.from({ length: sheet.rowCount }, (_, i) => i + 1).filter(
    (row) => typeof sheet.getCell(row, 1).value === "number"
  );
}

function columnSum(sheet: Worksheet, column: string, rows: readonly number[]): number {
  const figures = rows.map((row) => figure(sheet.getCell(`${column}${row}`).value) ?? 0);
  return Math.round(figures.reduce((sum, one) => sum + one, 0) * 100) / 100;
}

interface Total {
  readonly says: string;
  readonly column: string;
  readonly gives: number;
}

function addsUp(file: string, totals: readonly Total[], totalLabel: string, units: number): void {
  describe(file, () => {
    it(`has ${units} numbered rows`, async () => {
      assert.equal(unitRows(await sheetOf(file)).length, units);
    });
    for (const { says, column, gives } of totals) {
      it(`${says}: rows and printed total are ${gives}`, async () => {
        const sheet = await sheetOf(file);
        const printed = figure(sheet.getCell(`${column}${rowOf(sheet, totalLabel)}`).value);
        assert.deepEqual(
          { rows: columnSum(sheet, column, unitRows(sheet)), printed },
          { rows: gives, printed: gives }
        );
      });
    }
  });
}

const CAMPAIGN = "百日会战统计表.xlsx";
const ANNUAL = "2012年1—11月任务完成情况.xlsx";
const LAND = "工业用地供地台账.xlsx";

addsUp(
  CAMPAIGN,
  [
    { says: "leads to find", column: "C", gives: 358 },
    { says: "leads found", column: "D", gives: 171 },
    { says: "visits to make", column: "F", gives: 720 },
    { says: "visits made", column: "G", gives: 57 },
    { says: "guests to invite", column: "I", gives: 192 },
    { says: "guests invited", column: "J", gives: 93 },
    { says: "large projects to sign", column: "L", gives: 55 },
    { says: "large projects signed", column: "M", gives: 12 },
    { says: "projects to start", column: "O", gives: 26 },
    { says: "projects started", column: "P", gives: 3 },
  ],
  "合计",
  48
);

addsUp(
  ANNUAL,
  [
    { says: "domestic, to reach", column: "C", gives: 5 },
    { says: "domestic, hoped for", column: "D", gives: 6 },
    { says: "domestic, reported", column: "E", gives: 12.6 },
    { says: "domestic, certified", column: "F", gives: 5.3 },
    { says: "foreign, to reach", column: "H", gives: 2000 },
    { says: "foreign, reached", column: "I", gives: 1599 },
    { says: "foreign, in cash", column: "J", gives: 375 },
  ],
  "合计",
  24
);

describe("the printed rates", () => {
  const printed = async (file: string, columns: readonly string[]) => {
    const sheet = await sheetOf(file);
    return columns.map((column) => sheet.getCell(`${column}${rowOf(sheet, "合计")}`).value);
  };

  it("are the campaign's, the wrong 48.3 included", async () => {
    assert.deepEqual(
      await printed(CAMPAIGN, ["E", "H", "K", "N", "Q"]),
      [47.8, 7.9, 48.3, 21.8, 11.5]
    );
  });

  it("are the year's: 106 as a number, 80% as a text", async () => {
    assert.deepEqual(await printed(ANNUAL, ["G", "K"]), [106, "80%"]);
  });

  it("eleven units found all their leads", async () => {
    const sheet = await sheetOf(CAMPAIGN);
    const done = unitRows(sheet).filter(
      (row) =>
        (figure(sheet.getCell(`D${row}`).value) ?? 0) >=
        (figure(sheet.getCell(`C${row}`).value) ?? 0)
    );
    assert.equal(done.length, 11);
  });
});

describe(LAND, () => {
  const land = async (column: string) => {
    const sheet = await sheetOf(LAND);
    const rows = Array.from({ length: 13 }, (_, i) => i + 5);
    return { sheet, rows, sum: columnSum(sheet, column, rows) };
  };

  it("adds up to 782.5 mu", async () => {
    const { sheet, rows, sum } = await land("E");
    assert.deepEqual([sum, sheet.getCell(`E${rows.length + 5}`).value], [782.5, 782.5]);
  });

  it("adds up to 1102.28万元 paid", async () => {
    const { sheet, rows, sum } = await land("I");
    assert.deepEqual([sum, sheet.getCell(`I${rows.length + 5}`).value], [1102.28, 1102.28]);
  });

  it("has one parcel that earned more than it cost", async () => {
    const { sheet, rows } = await land("G");
    const surplus = rows.filter((row) => (figure(sheet.getCell(`G${row}`).value) ?? 0) > 15.2);
    assert.deepEqual(
      surplus.map((row) => sheet.getCell(`C${row}`).value),
      ["青禾商贸服务中心"]
    );
  });
});

describe("the samples in the repository", () => {
  let made = "";
  before(() => {
    made = mkdtempSync(join(tmpdir(), "samples-"));
    execFileSync(process.execPath, [join(FOLDER, "make-samples.mjs"), made]);
  });
  after(() => rmSync(made, { recursive: true, force: true }));

  it("are byte for byte what the script makes", () => {
    const files = readdirSync(FOLDER).filter((file) => file.endsWith(".xlsx"));
    assert.deepEqual(readdirSync(made).sort(), files.sort());
    for (const file of files) {
      assert.ok(readFileSync(join(made, file)).equals(readFileSync(join(FOLDER, file))), file);
    }
  });
});
