import assert from "node:assert/strict";
import { withRole } from "../../src/app/corrections";
import { toReckonLand } from "../../src/app/land/study-land";
import { toNumber } from "../../src/domain/exact";
import { recallChoice, rememberChoice } from "../../src/app/remembered-choice";
import { choiceOf, roleChoices } from "../../src/app/role-choices";
import { studySheet } from "../../src/app/study";
import type { CellValue } from "../../src/spreadsheet/grid";
import { StagedWorkbook } from "../support/staged-workbook";

/** Headers of which an office knows what they mean, and nobody else. */
const OWN_WORDS: readonly (readonly CellValue[])[] = [
  ["甲项（户）", "乙项（亩）", "丙项（万元/亩）", "丁项（万元/亩）", "戊项（万元/亩）"],
  ["青禾创业园", 200, 9, 6, 3],
  ["麦浪食品厂", 100, 10, 5, 3],
];

describe("the roles offered for a column", () => {
  const keys = (kind: Parameters<typeof roleChoices>[0]) =>
    roleChoices(kind, "zh").flatMap(({ choices }) => choices.map(({ key }) => key));

  it("begin with those of the table at hand", () => {
    const first = (kind: Parameters<typeof roleChoices>[0]) => roleChoices(kind, "zh")[0]?.name;
    assert.deepEqual(
      [first("task"), first("land"), first("ledger"), first("other")],
      ["任务表", "供地台账", "项目台账", "任务表"]
    );
  });

  it("name each role once, whatever table comes first", () => {
    for (const kind of ["task", "land", "ledger"] as const) {
      assert.equal(new Set(keys(kind)).size, keys(kind).length);
    }
    assert.deepEqual(keys("task").slice().sort(), keys("ledger").slice().sort());
  });

  it("are all that a land ledger is reckoned from", () => {
    const wanted = `area costPerMu cost:征地补偿 cost:七通一平 costComponent price priceLow priceHigh totalPrice
      parcel landGrade dealDate startDate taxPerMu investment`;
    const missing = wanted.split(/\s+/).filter((key) => !keys("land").includes(key));
    assert.deepEqual(missing, []);
  });

  it("tell what a column is already, a part of a cost by its own name", () => {
    const part = { role: "costComponent", component: "临时用地费" } as const;
    assert.deepEqual(choiceOf(part, "zh"), {
      key: "cost:临时用地费",
      name: "成本：临时用地费",
      told: part,
    });
    assert.equal(choiceOf({ role: "price" }, "en")?.name, "Price");
    assert.equal(choiceOf({ role: null }, "zh"), undefined);
  });

  it("make a ledger of a table that says it in words of its own, and are remembered", async () => {
    const book = new StagedWorkbook({ 台账: OWN_WORDS });
    const look = async () => {
      const choice = await recallChoice(book, "台账");
      return studySheet(book, { sheet: "台账", choice }, toReckonLand());
    };
    assert.equal((await look()).prepared, undefined);
    const roles = ["parcel", "area", "cost:征地补偿", "cost:七通一平", "price"];
    const offered = roleChoices("other", "zh").flatMap(({ choices }) => choices);
    const choice = roles.reduce((before, key, i) => {
      const chosen = offered.filter((one) => one.key === key)[0];
      return withRole(before, "ABCDE".charAt(i), chosen?.told ?? assert.fail(key));
    }, {});
    await rememberChoice(book, "台账", choice);
    const { table, prepared } = await look();
    assert.equal(table?.kind, "land");
    assert.equal(table.columns[2]?.component, "征地补偿");
    const { totals } = prepared?.reckoning ?? assert.fail("no ledger");
    // 200 × (9 + 6 − 3) + 100 × (10 + 5 − 3)
    assert.deepEqual([totals.gap.low, totals.gap.high].map(toNumber), [3600, 3600]);
  });
});
