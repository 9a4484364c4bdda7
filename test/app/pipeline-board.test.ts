/** What the pane shows of a ledger, and of reported beside certified, from the campaign's books. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { completionBoard } from "../../src/app/completion/completion-board";
import { toComplete } from "../../src/app/completion/study-completion";
import { withStartOver } from "../../src/app/corrections";
import { optionsShown, withOptions, wrongOptions } from "../../src/app/option-entry";
import { parseChoice } from "../../src/app/parse-choice";
import { pipelineBoard } from "../../src/app/pipeline/pipeline-board";
import { studySheet } from "../../src/app/study";
import { FileWorkbook } from "../../src/workbook/file/file-workbook";

const open = (name: string) =>
  FileWorkbook.open(readFileSync(`test/fixtures/campaign/${name}.xlsx`));

async function ledger(book: string, sheet: string, choice = {}) {
  const { prepared } = await studySheet(await open(book), { sheet, choice }, toComplete("zh"));
  const { pipeline } = prepared?.kind === "pipeline" ? prepared : assert.fail("no ledger");
  return pipelineBoard(pipeline, "zh");
}
const D4 = "d4-招商引资项目台账";

describe("a project ledger in the pane", () => {
  it("says of each rate what it is made of", async () => {
    const { projects, teams, rates } = await ledger(D4, "项目台账");
    assert.deepEqual([projects, teams], [12, 5]);
    assert.deepEqual(
      rates.map(({ rate, part, whole }) => `${part}/${whole} ${rate}`),
      ["8/9 88.9%", "5/9 55.6%", "2/9 22.2%", "16410.5/— —"]
    );
  });

  it("divides 开工 by 履约 where an office does, and remembers it", async () => {
    const choice = parseChoice(JSON.parse(JSON.stringify(withStartOver({}, "performing"))));
    const { rates, rows } = await ledger(D4, "项目台账", choice);
    assert.deepEqual([rates[1]?.rate, rates[1]?.whole], ["62.5%", "8"]);
    assert.equal(rows[2]?.rates.start, "0.0%");
    assert.deepEqual(withStartOver(choice, "signed"), {});
  });

  it("leads from a team to its first line", async () => {
    const { rows, total } = await ledger(D4, "项目台账");
    assert.deepEqual([rows[0]?.name, rows[0]?.place], ["甲镇", "项目台账!B5"]);
    assert.deepEqual([total.signed, total.at], ["9", undefined]);
  });

  it("names the rates of exchange with their cells, though they stand on another sheet", async () => {
    const { exchange, total } = await ledger("d5-到位资金月报", "台账");
    assert.deepEqual(
      exchange.map(({ currency, rate, on, place }) => [currency, rate, on, place]),
      [
        ["美元", "6.2892", "2012-11-30", "参数!B3"],
        ["欧元", "8.1755", "2012-11-30", "参数!B4"],
        ["港元", "0.8115", "2012-11-30", "参数!B5"],
      ]
    );
    assert.equal(total.contract, "12370.11");
  });
});

describe("reported beside certified in the pane", () => {
  const look = async (sheet: string, choice = {}) => {
    const book = await open("d2-1—11月任务完成情况");
    const { prepared } = await studySheet(book, { sheet, choice }, toComplete("zh"));
    return prepared?.kind === "completion" ? prepared.completion : assert.fail("no task table");
  };

  it("is there for the indicator that has both, and for no other", async () => {
    const prepared = await look("1-11月");
    const { certified, sets } = completionBoard(prepared, { indicator: 0, set: 0 });
    const [row] = certified[0]?.rows ?? [];
    assert.ok(row !== undefined && /^\d/.test(row.reported) && /%$/.test(row.rate), sets.join());
    const difference = Number(row.reported) - Number(row.certified);
    assert.ok(Math.abs(difference - Number(row.reduction)) < 1e-6);
    const other = completionBoard(prepared, { indicator: 1, set: 1 });
    assert.deepEqual([other.certified, other.sets], [[], ["确保", "力争"]]);
  });
});

describe("options of completion", () => {
  it("are kept where they are not the usual ones", () => {
    const entry = { ...optionsShown({}), percent: "met" as const, subsidy: "0.05" };
    assert.deepEqual(withOptions({}, entry), { percent: "met", subsidy: 0.05 });
    assert.deepEqual(withOptions({ percent: "met", subsidy: 0.05 }, optionsShown({})), {});
    assert.deepEqual(parseChoice({ percent: "met", subsidy: 0.05 }), {
      percent: "met",
      subsidy: 0.05,
    });
    assert.deepEqual(parseChoice({ percent: "odd", subsidy: -1, startOver: 3 }), {});
  });

  for (const subsidy of ["", "x", "-1", "11"]) {
    it(`say that a subsidy of “${subsidy}” is none`, () => {
      assert.deepEqual(wrongOptions({ ...optionsShown({}), subsidy }), ["subsidy"]);
    });
  }
});
