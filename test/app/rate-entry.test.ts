/** Rates of exchange as somebody types them: what is wrong with one, what is kept, what comes of it. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { toComplete } from "../../src/app/completion/study-completion";
import { writeCompletions } from "../../src/app/completion/write-completion";
import { parseChoice } from "../../src/app/parse-choice";
import { pipelineBoard } from "../../src/app/pipeline/pipeline-board";
import { ratesAsked, withRates, wrongRate } from "../../src/app/pipeline/rate-entry";
import type { RateEntry } from "../../src/app/pipeline/rate-entry";
import type { SheetChoice } from "../../src/app/sheet-choice";
import { studySheet } from "../../src/app/study";
import { FileWorkbook } from "../../src/workbook/file/file-workbook";

const SOURCE = "中国人民银行中间价";
const USD: RateEntry = { currency: "USD", rate: "6.2892", on: "2012-11-30", source: SOURCE };
const TYPED: readonly RateEntry[] = [
  USD,
  { ...USD, currency: "HKD", rate: " 0.8115 " },
  { ...USD, currency: "EUR", rate: "8.1755", on: "2012年11月30日" },
];

const openBook = (name: string) =>
  FileWorkbook.open(readFileSync(`test/fixtures/campaign/${name}.xlsx`));

async function ledgerBy(book: string, sheet: string, choice: SheetChoice) {
  const workbook = await openBook(book);
  const { prepared } = await studySheet(workbook, { sheet, choice }, toComplete("zh"));
  return prepared?.kind === "pipeline" ? prepared.pipeline : assert.fail("no ledger");
}
const d4 = (choice: SheetChoice) => ledgerBy("d4-招商引资项目台账", "项目台账", choice);

describe("a rate of exchange that is typed", () => {
  const cases: readonly {
    says: string;
    typed: Partial<RateEntry>;
    gives: readonly string[];
  }[] = [
    { says: "right", typed: {}, gives: [] },
    { says: "left for later", typed: { rate: " ", on: "", source: "" }, gives: [] },
    { says: "nothing at all", typed: { rate: "0.00" }, gives: ["rate"] },
    { says: "below nothing", typed: { rate: "-6.2" }, gives: ["rate"] },
    { says: "no number", typed: { rate: "六块二" }, gives: ["rate"] },
    { says: "a bank's quote for a hundred", typed: { rate: "628.92" }, gives: ["quote"] },
    { says: "of no day", typed: { on: "11月底" }, gives: ["on"] },
    { says: "of a day that no calendar has", typed: { on: "2012-11-31" }, gives: ["on"] },
    { says: "from nowhere", typed: { source: "　" }, gives: ["source"] },
    { says: "of no day and from nowhere", typed: { on: "", source: "" }, gives: ["on", "source"] },
  ];
  for (const { says, typed, gives } of cases) {
    it(says, () => assert.deepEqual(wrongRate({ ...USD, ...typed }), gives));
  }

  it("is asked for each currency of the ledger, with the ledger's day", async () => {
    const asked = ratesAsked(await d4({}), {});
    assert.deepEqual(
      asked.map(({ currency, rate, on }) => [currency, rate, on]),
      [
        ["USD", "", "2012-11-30"],
        ["HKD", "", "2012-11-30"],
        ["EUR", "", "2012-11-30"],
      ]
    );
  });

  it("is remembered, shown as typed, and forgotten when it is emptied", async () => {
    const kept = parseChoice(JSON.parse(JSON.stringify(withRates({ bottom: 1 }, TYPED))));
    const shown = ratesAsked(await d4(kept), kept);
    assert.deepEqual(
      shown.map(({ rate, on, source }) => [rate, on, source]),
      [
        ["6.2892", "2012-11-30", SOURCE],
        ["0.8115", "2012-11-30", SOURCE],
        ["8.1755", "2012-11-30", SOURCE],
      ]
    );
    const emptied = shown.map((one) => ({ ...one, rate: "" }));
    assert.deepEqual(withRates(kept, emptied), { bottom: 1 });
  });

  it("is left out where what was remembered is odd", () => {
    const on = { year: 2012, month: 11, day: 30 };
    const odd = [
      { currency: "CNY", rate: "1", on, source: "" },
      { currency: "XXX", rate: "1", on, source: "" },
      { currency: "USD", rate: "0", on, source: "" },
      { currency: "USD", rate: 6.2, on, source: "" },
      { currency: "USD", rate: "6.2", on: "2012-11-30", source: "" },
      { currency: "USD", rate: "6.2", on },
      null,
    ];
    assert.deepEqual(parseChoice({ rates: odd }), {});
  });

  // 66100 万元, and 200 万美元 × 6.2892, 1100 万港元 × 0.8115, 879 万欧元 × 8.1755: 75436.7545.
  it("brings the ledger's money to 元, with nothing missing", async () => {
    const choice = withRates({}, TYPED);
    const { total, rates, missing, exchange } = pipelineBoard(await d4(choice), "zh");
    assert.deepEqual([total.contract, rates[3]?.rate, missing], ["75436.75", "21.8%", []]);
    assert.deepEqual(
      exchange.map(({ currency, at }) => [currency, at]),
      [
        ["美元", undefined],
        ["港元", undefined],
        ["欧元", undefined],
      ]
    );
  });

  it("gives way to the workbook's own cell", async () => {
    const dear = withRates({}, [{ ...USD, rate: "9" }]);
    const pipeline = await ledgerBy("d5-到位资金月报", "台账", dear);
    const { exchange, total } = pipelineBoard(pipeline, "zh");
    assert.deepEqual([exchange[0]?.rate, exchange[0]?.place], ["6.2892", "参数!B3"]);
    assert.equal(total.contract, "12370.11");
    assert.deepEqual(ratesAsked(pipeline, dear), []);
  });

  it("stands on the sheet with its day and source, to be changed there", async () => {
    const workbook = await openBook("d4-招商引资项目台账");
    const pipeline = await d4(withRates({}, TYPED));
    const reported = { completions: [], pipelines: [pipeline] };
    const [written] = await writeCompletions(workbook, reported, { language: "zh" });
    const grid = await workbook.read(written?.name ?? assert.fail());
    const rows = Array.from({ length: grid.rowCount }, (_, row) =>
      Array.from({ length: grid.columnCount }, (__, column) => grid.valueAt(row, column))
    );
    const row = rows.findIndex((cells) => cells.includes(SOURCE));
    const column = (rows[row] ?? []).indexOf(SOURCE) - 2;
    assert.deepEqual(rows[row]?.slice(column, column + 2), [6.2892, "2012-11-30"]);
    assert.equal(grid.formulaAt(row, column), undefined);
  });
});
