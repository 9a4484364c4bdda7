/** Six campaign workbooks: every fault that was planted in their figures is found, and nothing else. */
import assert from "node:assert";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkBook } from "../../../src/app/check/check-book";
import { checkedView, isFault } from "../../../src/app/check/check-view";
import { FileWorkbook } from "../../../src/workbook/file/file-workbook";

const FIXTURES = join(__dirname, "../../fixtures/campaign");

async function figuresOf(book: string) {
  const workbook = await FileWorkbook.open(readFileSync(join(FIXTURES, book)), { force: false });
  return (await checkBook(workbook, {})).map((one) => checkedView(one, "zh"));
}

const books = [
  {
    book: "d1-百日会战统计表.xlsx",
    checked: 266,
    faults: ["H14 rate 13.4 → 13.3", "K60 rate 48.3 → 48.4"],
  },
  {
    book: "d2-1—11月任务完成情况.xlsx",
    checked: 105,
    faults: [
      "E14 certified 0.83 → 0.8",
      "K14 ofWhich 170 → 158",
      "R20 score 86.4 → 85.2",
      "E27 total 5.3 → 5.5",
    ],
  },
  { book: "d3-工业用地出让台账.xlsx", checked: 3, faults: ["D16 total 530 → 535.54"] },
  { book: "d4-招商引资项目台账.xlsx", checked: 2, faults: ["G17 total 16150.5 → 17010.5"] },
  {
    book: "d5-到位资金月报.xlsx",
    checked: 77,
    faults: [
      "N8 total 1177.5 → 1305.5",
      "O8 rate 47.1 → 52.2",
      "F10 subtotal 619.5 → 747.5",
      "N10 subtotal 4930 → 5058",
      "O10 rate 49.3 → 50.6",
      "N14 total 1579 → 1665.5",
      "O14 rate 52.6 → 55.5",
      "J15 subtotal 435.5 → 522",
      "N15 subtotal 3992.5 → 4079",
      "O15 rate 72.6 → 74.2",
      "F22 total 1202 → 1330",
      "J22 total 1087.5 → 1174",
      "N22 total 12283.5 → 12498",
      "O22 rate 54.6 → 55.5",
    ],
  },
  {
    book: "d6-考核情況通報附表.xlsx",
    checked: 39,
    faults: ["E8 rate 48.7 → 47.8", "D21 total 7438 → 7428"],
  },
];

describe("checking the campaign workbooks", () => {
  for (const { book, checked, faults } of books) {
    it(`finds what is wrong in ${book} and nothing else`, async () => {
      const figures = await figuresOf(book);
      const found = figures
        .filter(({ verdict }) => isFault(verdict))
        .map(({ cell, kind, printed, recomputed }) => `${cell} ${kind} ${printed} → ${recomputed}`);
      assert.deepStrictEqual(found, faults);
      assert.strictEqual(figures.length, checked);
    });
  }

  it("says which text cells a SUM has passed over", async () => {
    const figures = await figuresOf("d4-招商引资项目台账.xlsx");
    const total = figures.find(({ kind }) => kind === "total");
    assert.match(total?.message ?? "", /没有加上文本格式的 G9，请把它改为数值/);
  });
});
