import assert from "node:assert/strict";
import type { TableView } from "../../src/app/table-view";
import { rowsCorrected, rowsShown } from "../../src/app/row-entry";
import type { RowEntry } from "../../src/app/row-entry";

const TABLE = { headerRows: [4, 5], bodyRows: [6, 60] } as unknown as TableView;
const typed = (part: Partial<RowEntry>) => rowsCorrected(TABLE, { ...rowsShown(TABLE), ...part });

describe("rows as somebody types them", () => {
  const right = [
    {
      says: "a header that begins higher",
      part: { headerFirst: "3" },
      gives: { headerRows: { first: 2, last: 4 } },
    },
    {
      says: "a header that reaches into the data",
      part: { headerLast: " 6 " },
      gives: { headerRows: { first: 3, last: 5 }, bodyRows: { first: 6, last: 59 } },
    },
    {
      says: "data that ends earlier",
      part: { bodyLast: "58" },
      gives: { headerRows: { first: 3, last: 4 }, bodyRows: { first: 5, last: 57 } },
    },
  ];
  for (const { says, part, gives } of right) {
    it(`takes ${says}`, () => assert.deepEqual(typed(part)?.({}), gives));
  }

  const wrong = [
    { says: "what is no number", part: { headerFirst: "四" } },
    { says: "nothing", part: { bodyLast: "" } },
    { says: "row 0", part: { headerFirst: "0" } },
    { says: "a row past the end of any sheet", part: { bodyLast: "1048577" } },
    { says: "data above the header", part: { bodyFirst: "2" } },
    { says: "a header upside down", part: { headerFirst: "5", headerLast: "4" } },
  ];
  for (const { says, part } of wrong) {
    it(`refuses ${says}`, () => assert.equal(typed(part), undefined));
  }
});
