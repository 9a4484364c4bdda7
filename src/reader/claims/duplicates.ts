/**
 * Names that stand twice: a unit in one section, a project in a ledger. Counted twice, paid twice.
 *
 * Two projects of one name by two investors are two projects.
 */
import { cellText, shownRows } from "../tasks/row-text";
import { cleanName, fold } from "../words/fold";
import type { Column, Role, Table } from "../table";
import type { Breach } from "./claim";
import { headerOf } from "./checked-table";
import type { CheckedTable } from "./checked-table";

export function duplicates(checked: CheckedTable): readonly Breach[] {
  const names = namesOf(checked.table);
  if (names === undefined) return [];
  const seen = new Map<string, number>();
  const keyOf = keyReader(checked, names);
  return checked.lines.data.flatMap((row) => {
    const key = keyOf(row);
    if (key === undefined) return [];
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, row);
      return [];
    }
    return [breachOf(checked, names, row, first)];
  });
}

/** What tells the lines of this table apart. */
interface Names {
  readonly column: Column;
  /** Where these differ too, the name may come again. */
  readonly beside: readonly Column[];
}

function namesOf({ kind, columns, labelColumn }: Table): Names | undefined {
  const of = (role: Role) => columns.find((column) => column.role === role);
  const label = columns.find(({ column }) => column === labelColumn);
  const filled = (all: readonly (Column | undefined)[]) =>
    all.filter((one): one is Column => one !== undefined);
  const named = (column: Column | undefined, beside: readonly (Column | undefined)[]) =>
    column && { column, beside: filled(beside) };
  switch (kind) {
    case "task":
      return named(of("unit") ?? label, [of("group"), of("indicator")]);
    case "long-task":
      return named(of("unit") ?? of("team"), [of("group"), of("indicator")]);
    case "ledger":
      return named(of("project"), [of("investor") ?? of("firm")]);
    case "land":
      return named(of("parcelNo"), []);
    case "params":
    case "other":
      return undefined;
  }
}

function keyReader(
  { grid, table, lines }: CheckedTable,
  { column, beside }: Names
): (row: number) => string | undefined {
  const shown = new Map(beside.map((one) => [one.column, shownRows(grid, one.column)]));
  const textOf = (row: number, of: number) =>
    fold(cellText(grid, { row: shown.get(of)?.(row) ?? row, column: of }));
  const isTask = table.kind === "task" || table.kind === "long-task";
  return (row) => {
    const name = fold(cellText(grid, { row, column: column.column }));
    if (name === "" || /^[-—–/]+$/.test(name)) return undefined;
    const section = isTask ? lines.sectionOf(row) : "";
    return [name, section, ...beside.map((one) => textOf(row, one.column))].join("|");
  };
}

function breachOf(checked: CheckedTable, { column }: Names, row: number, first: number): Breach {
  const { grid, table } = checked;
  const at = (line: number) => ({ sheet: table.sheet, row: line, column: column.column });
  const name = cleanName(cellText(grid, at(row)));
  return {
    kind: "duplicate",
    cell: at(row),
    of: name,
    name: headerOf(column),
    against: at(first),
    againstName: headerOf(column),
    printed: name,
    unit: "",
  };
}
