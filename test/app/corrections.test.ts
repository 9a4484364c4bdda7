import assert from "node:assert/strict";
import {
  isCorrected,
  withBodyRows,
  withHeaderRows,
  withRegion,
  withRole,
  withTable,
  withoutCorrections,
} from "../../src/app/corrections";
import type { SheetChoice } from "../../src/app/sheet-choice";

const C_TARGET: SheetChoice = { roles: [{ column: 2, role: "target" }] };

describe("a correction of what was read", () => {
  const cases = [
    { says: "gives a column a role", does: withRole({}, "C", { role: "target" }), gives: C_TARGET },
    {
      says: "gives it another in place of the first",
      does: withRole(C_TARGET, "C", { role: "actual" }),
      gives: { roles: [{ column: 2, role: "actual" }] },
    },
    { says: "takes a role back", does: withRole(C_TARGET, "C", undefined), gives: {} },
    {
      says: "leaves what is no column alone",
      does: withRole(C_TARGET, "?", { role: "unit" }),
      gives: C_TARGET,
    },
    {
      says: "moves the header, and the data that stood right below stays as found",
      does: withHeaderRows({ ties: "112" }, [3, 5], [6, 60]),
      gives: { ties: "112", headerRows: { first: 2, last: 4 } },
    },
    {
      says: "moves the header into the data, which then begins below it",
      does: withHeaderRows({}, [4, 6], [6, 60]),
      gives: { headerRows: { first: 3, last: 5 }, bodyRows: { first: 6, last: 59 } },
    },
    {
      says: "moves the data",
      does: withBodyRows({}, [4, 5], [7, 50]),
      gives: { headerRows: { first: 3, last: 4 }, bodyRows: { first: 6, last: 49 } },
    },
    {
      says: "takes a region, and forgets the rows of another",
      does: withRegion(
        { ...withBodyRows(C_TARGET, [4, 5], [7, 50]), ordinal: 2 },
        {
          sheet: "任务表",
          top: 1,
          left: 0,
          bottom: 9,
          right: 5,
        }
      ),
      gives: { ...C_TARGET, table: { top: 1, left: 0, bottom: 9, right: 5 } },
    },
    { says: "chooses a table", does: withTable(C_TARGET, 2), gives: { ...C_TARGET, ordinal: 2 } },
    {
      says: "is taken back whole, the options left as they are",
      does: withoutCorrections({ ...C_TARGET, ordinal: 2, bottom: 3 }),
      gives: { bottom: 3 },
    },
  ];
  for (const { says, does, gives } of cases) it(says, () => assert.deepEqual(does, gives));

  it("is known from a mere choice of options", () => {
    assert.deepEqual([C_TARGET, { bottom: 3 }, {}].map(isCorrected), [true, false, false]);
  });
});
