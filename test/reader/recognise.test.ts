/** The campaign workbooks, whole: every table, row and column as their truth has them. */
import * as assert from "node:assert";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readTables } from "../../src/reader/recognise";
import type { Column, Table } from "../../src/reader/table";
import { blockA1, columnName } from "../../src/spreadsheet/address";
import { readGrids } from "../support/read-grid";

interface ColumnTruth {
  readonly col: string;
  readonly path_parts: readonly string[];
  readonly unit: string | null;
  readonly kind: string | null;
  readonly kind_alt?: readonly string[];
}

interface RoleTruth {
  readonly col: string;
  readonly role: string;
  readonly indicator?: string;
  readonly variant?: string;
  readonly month?: number;
}

interface Truth {
  readonly id: string;
  readonly file: string;
  readonly sheet: string;
  readonly table: string;
  readonly header_rows: readonly number[];
  readonly body_rows: readonly number[];
  readonly title_rows: readonly number[];
  readonly note_rows: readonly number[];
  readonly group_rows: readonly number[];
  readonly subtotal_rows: readonly number[];
  readonly total_rows: readonly number[];
  readonly weight_rows: readonly number[];
  readonly blank_rows: readonly number[];
  readonly label_col: string;
  readonly columns: readonly ColumnTruth[];
  readonly roles: readonly RoleTruth[];
}

const CAMPAIGN = join(__dirname, "../fixtures/campaign");
const truths = JSON.parse(readFileSync(join(CAMPAIGN, "truth.json"), "utf8")) as readonly Truth[];

describe("the campaign workbooks", () => {
  for (const truth of truths) {
    describe(truth.id, () => {
      let table: Table;

      before(() => {
        table = tableOf(truth);
      });

      it("stands where it should", () => {
        const found = [table.headerRows, table.bodyRows].map(({ first, last }) => [
          first + 1,
          last + 1,
        ]);
        assert.deepStrictEqual(found, [truth.header_rows, truth.body_rows]);
        assert.strictEqual(columnName(table.labelColumn ?? -1), truth.label_col);
      });

      it("has its rows sorted", () => {
        assert.deepStrictEqual(rowsFound(table), rowsWanted(truth));
      });

      it("has its columns named", () => {
        const wanted = truth.columns.map(({ col, path_parts, unit }) => [
          col,
          path_parts.map((text) => text.replace(/\s/g, "")).join("/"),
          unit ?? "",
        ]);
        const found = table.columns.map(({ column, path, unit }) => [
          columnName(column),
          path.join("/"),
          unit ?? "",
        ]);
        assert.deepStrictEqual(found, wanted);
      });

      it("knows what kind its columns are", () => {
        for (const wanted of truth.columns) {
          const { kind = null } = columnAt(table, wanted.col);
          const right = [wanted.kind, ...(wanted.kind_alt ?? [])];
          assert.ok(right.includes(kind), `${wanted.col} is ${String(kind)}`);
        }
      });

      it("knows what its columns are for", () => {
        for (const wanted of truth.roles) {
          const { role, variant, month, indicator = "" } = columnAt(table, wanted.col);
          assert.deepStrictEqual(
            [role, variant, month],
            [wanted.role, wanted.variant, wanted.month],
            wanted.col
          );
          assert.ok(indicator.includes(wanted.indicator ?? ""), `${wanted.col} is ${indicator}`);
        }
      });
    });
  }

  it("finds nothing on a sheet of instructions", () => {
    const [prose] = readGrids(join(CAMPAIGN, "d5-到位资金月报.xlsx"));
    assert.ok(prose);
    assert.deepStrictEqual(readTables(prose).tables, []);
  });
});

function tableOf({ file, sheet, table }: Truth): Table {
  const grid = readGrids(join(CAMPAIGN, file)).find(({ name }) => name === sheet);
  assert.ok(grid, `no sheet ${sheet}`);
  const { tables } = readTables(grid);
  const found = tables.find(({ range }) => blockA1(range) === table);
  assert.ok(found, `${table} is not among ${tables.map(({ range }) => blockA1(range)).join(", ")}`);
  return found;
}

function rowsFound(table: Table): Record<string, readonly number[]> {
  const { titleRows, noteRows, sectionRows, subtotalRows, totalRows, weightRows, blankRows } =
    table;
  const rows = { titleRows, noteRows, sectionRows, subtotalRows, totalRows, weightRows, blankRows };
  return Object.fromEntries(
    Object.entries(rows).map(([name, numbers]) => [name, numbers.map((row) => row + 1)])
  );
}

function rowsWanted(truth: Truth): Record<string, readonly number[]> {
  return {
    titleRows: truth.title_rows,
    noteRows: truth.note_rows,
    sectionRows: truth.group_rows,
    subtotalRows: truth.subtotal_rows,
    totalRows: truth.total_rows,
    weightRows: truth.weight_rows,
    blankRows: truth.blank_rows,
  };
}

function columnAt(table: Table, name: string): Column {
  const column = table.columns.find((each) => columnName(each.column) === name);
  assert.ok(column, `no column ${name}`);
  return column;
}
