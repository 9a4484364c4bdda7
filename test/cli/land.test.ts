/** `scorecard land` as it is typed: on a ledger, and as a calculator. */
import assert from "node:assert";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Inspection } from "../../src/app/inspect";
import type { LandsView } from "../../src/app/land/land-view";
import { run } from "../../src/cli/run";
import { FileWorkbook } from "../../src/workbook/file/file-workbook";
import { SAMPLES, worldIn } from "../support/world";

const BOOK = join(SAMPLES, "工业用地供地台账.xlsx");

/** What programs that read the JSON rely on; more may stand beside it. */
const OF_A_PARCEL = [
  ...["sheet", "row", "parcel", "areaMu", "costPerMu", "priceLow", "priceHigh"],
  ...["gapPerMuLow", "gapPerMuHigh", "totalGapLow", "totalGapHigh", "shareLow", "shareHigh"],
  ...["rank", "flags", "reason", "idle"],
  ...["investmentPerMu", "investmentShortfall", "taxPerMu", "taxShortfall"],
];
const OF_THE_TOTALS = [
  ...["areaMu", "totalGapLow", "totalGapHigh", "deficitOnlyLow", "deficitOnlyHigh"],
  ...["weightedPriceLow", "weightedPriceHigh"],
];

function holds(found: object, names: readonly string[]): void {
  const missing = names.filter((name) => !(name in found));
  assert.deepStrictEqual(missing, []);
}

describe("the command line on land", () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "scorecard-"))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  async function typed(...words: string[]) {
    const world = worldIn(folder);
    const code = await run(words, "zh", world);
    return { code, out: world.printed.join(""), err: world.warned.join("") };
  }

  it("prints a ledger for a program, and writes nothing", async () => {
    const { code, out } = await typed("land", BOOK, "--json");
    const view = JSON.parse(out) as LandsView;
    assert.strictEqual(code, 0);
    assert.deepStrictEqual(Object.keys(view), [
      "tables",
      "parcels",
      "totals",
      "groups",
      "findings",
    ]);
    view.tables.forEach((table) => holds(table, ["sheet", "range"]));
    view.parcels.forEach((parcel) => holds(parcel, OF_A_PARCEL));
    holds(view.totals, OF_THE_TOTALS);
    const { parcels, reckoned, areaMu } = view.totals;
    assert.deepStrictEqual([view.parcels.length, parcels, reckoned], [13, 13, 12]);
    assert.strictEqual(areaMu, 782.5);
    assert.deepStrictEqual(
      view.parcels.filter(({ rank }) => rank === null).map(({ reason }) => reason),
      ["no-price"]
    );
    assert.deepStrictEqual(readdirSync(folder), []);
  });

  it("takes a column for a part of the cost where it is told so", async () => {
    const { out } = await typed("inspect", BOOK, "--json", "--role", "F=cost:征地补偿");
    const view = JSON.parse(out) as Inspection;
    const columns = view.tables.flatMap((table) => table.columns);
    const told = columns.filter(({ column, role }) => column === "F" && role === "costComponent");
    assert.ok(told.length > 0 && told.every(({ component }) => component === "征地补偿"));
    const { code } = await typed("inspect", BOOK, "--role", "F=price:征地补偿");
    assert.strictEqual(code, 2);
  });

  it("writes 测算表 into another file, and leaves the ledger as it was", async () => {
    const before = readFileSync(BOOK);
    const target = join(folder, "结果.xlsx");
    const { code, out } = await typed("land", BOOK, "--out", target);
    assert.strictEqual(code, 0);
    assert.match(out, /结果已写入 .*结果\.xlsx（工作表：测算表）/);
    const sheets = await (await FileWorkbook.open(readFileSync(target))).sheets();
    assert.ok(sheets.some(({ name, mark }) => name === "测算表" && mark !== undefined));
    assert.deepStrictEqual(readFileSync(BOOK), before);
    assert.deepStrictEqual(readdirSync(folder), ["结果.xlsx"]);
  });

  it("never takes its own 测算表 for a ledger", async () => {
    const target = join(folder, "结果.xlsx");
    await typed("land", BOOK, "--out", target);
    const [first, again] = [
      await typed("land", BOOK, "--json"),
      await typed("land", target, "--json"),
    ];
    assert.deepStrictEqual(JSON.parse(again.out), JSON.parse(first.out));
  });

  it("says what to do where the book has no ledger, and writes nothing", async () => {
    const book = join(SAMPLES, "2012年1—11月任务完成情况.xlsx");
    const { code, err } = await typed("land", book, "--out", join(folder, "结果.xlsx"));
    assert.strictEqual(code, 1);
    assert.match(err, /没有找到可以测算的供地台账/);
    assert.deepStrictEqual(readdirSync(folder), []);
  });

  it("calculates without a ledger", async () => {
    const words = ["land", "--cost", "15", "--price", "0.8..3", "--area", "200"];
    const { code, out } = await typed(...words, "--json");
    const view = JSON.parse(out) as Record<string, number>;
    assert.strictEqual(code, 0);
    assert.deepStrictEqual([view.gapPerMuLow, view.gapPerMuHigh], [12, 14.2]);
    assert.deepStrictEqual([view.totalGapLow, view.totalGapHigh], [2400, 2840]);
    assert.strictEqual(view.shareLow, 0.8);
    assert.ok(Math.abs((view.shareHigh ?? NaN) - 14.2 / 15) < 1e-12);
    const { out: text } = await typed(...words);
    for (const told of [/12—14\.2/, /80—94\.67%|80%—94\.67%/, /2400—2840/])
      assert.match(text, told);
  });

  it("answers for the years and the thresholds that are asked for", async () => {
    const words = ["land", "--cost", "15", "--price", "3", "--area", "200", "--tax", "2.5"];
    const { out } = await typed(
      ...[...words, "--years", "4", "--min-investment", "300", "--min-tax", "25"]
    );
    for (const told of [/4 年税收后保本价 +5\b/, /应有投资.* 60000\b/, /应有年税收.* 5000\b/])
      assert.match(out, told);
  });
});
