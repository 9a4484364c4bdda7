/** Whoever changes a 参数 cell sees what a sheet made with that parameter would show. */
import assert from "node:assert";
import fc from "fast-check";
import { labelsIn } from "../../src/reports/labels/labels-in";
import { layoutOf } from "../../src/reports/ranking/ranking-layout";
import { rankingReport } from "../../src/reports/ranking/ranking-report";
import type { Cell } from "../../src/spreadsheet/address";
import { formula } from "../../src/spreadsheet/formula";
import type { Sheet, SheetCell } from "../../src/spreadsheet/sheet";
import { TABLES_PER_WORKBOOK, evaluate } from "../support/evaluate-engine";
import { rankingInputOf, sourceSheet } from "../support/office-table";
import type { OfficeTable } from "../support/office-table";
import { anyTable } from "./generated-tables";
import { unlikeFresh } from "./unlike-fresh";

const SEED = 20130304;
const MAY = { year: 2012, month: 5, day: 31 };

const changes: readonly {
  readonly says: string;
  readonly after: (table: OfficeTable) => OfficeTable;
}[] = [
  { says: "ties 1-1-2", after: (table) => ({ ...table, ties: "112" }) },
  { says: "ties 1-1-3", after: (table) => ({ ...table, ties: "113" }) },
  { says: "a higher cap", after: (table) => ({ ...table, cap: 1.5 }) },
  { says: "a lower cap", after: (table) => ({ ...table, cap: 0.8 }) },
  { says: "more last places", after: (table) => ({ ...table, bottom: 3 }) },
  { says: "no last places", after: (table) => ({ ...table, bottom: 0 }) },
  { says: "more last places than units", after: (table) => ({ ...table, bottom: 100 }) },
  { says: "another day", after: (table) => ({ ...table, asOf: MAY }) },
];

describe("ranking report: a changed parameter", function () {
  this.timeout(0);

  for (const { says, after } of changes) {
    it(`is followed: ${says}`, async () => {
      const tables = fc
        .sample(anyTable, { numRuns: TABLES_PER_WORKBOOK, seed: SEED })
        .map((table, i): OfficeTable => ({ ...table, sheet: `任务 ${i + 1}` }));
      const reports = tables.map((table) =>
        withParameters(rankingReport(rankingInputOf(table)), after(table))
      );
      const evaluated = await evaluate(tables.map(sourceSheet), reports);
      const wrong = tables.flatMap((table) => unlikeFresh(table, after(table), evaluated));
      assert.strictEqual(wrong.slice(0, 10).join("\n"), "");
    });
  }
});

/** The sheet as it is after somebody typed the table's parameters into it. */
function withParameters(sheet: Sheet, table: OfficeTable): Sheet {
  const input = rankingInputOf(table);
  const { parameters: words } = labelsIn(input.language);
  const { parameters: at } = layoutOf(input);
  const { year, month, day } = table.asOf ?? MAY;
  const ties = table.ties === "113" ? words.ties113 : words.ties112;
  const typed: readonly (readonly [Cell, SheetCell])[] = [
    [at.asOf, { formula: formula`DATE(${year},${month},${day})`, shown: 0 }],
    [at.cap, { value: table.cap }],
    [at.ties, { value: ties }],
    [at.bottom, { value: table.bottom }],
  ];
  return typed.reduce((so, [where, what]) => withCell(so, where, what), sheet);
}

function withCell(sheet: Sheet, where: Cell, what: SheetCell): Sheet {
  const rows = sheet.rows.map((cells, row) =>
    row === where.row ? cells.map((was, i) => (i === where.column ? what : was)) : cells
  );
  return { ...sheet, rows };
}
