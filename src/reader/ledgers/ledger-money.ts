/**
 * Money in a ledger: 1.4亿元, 879万欧元, 约2亿元, or 850 beside 港元 in a column of its own.
 *
 * Each cell may have its own currency, so amounts are never added as they stand. A bare number counts in
 * what the column, the line's remark or the notes say, else in 万元, the custom of project ledgers.
 */
import type { Unit } from "../../domain/amount";
import { amountIn, unitFactor } from "../../domain/amount";
import { over, times } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import { money } from "../../domain/money";
import type { Scale } from "../../domain/money";
import type { Grid } from "../../spreadsheet/grid";
import { takeKindOf, unitNamed } from "../cells/measure";
import { readCell } from "../cells/read-figures";
import type { FigureReading } from "../cells/read-figures";
import { unitOfHeader, unitsOfLine } from "../cells/read-units";
import type { Finding } from "../finding";
import type { Column, Table } from "../table";
import { cellText, rowText } from "../tasks/row-text";
import { columnOf } from "../tasks/task-rows";
import type { LedgerMoney } from "./ledger";

export interface MoneyAsked {
  readonly grid: Grid;
  readonly table: Table;
  readonly report: (finding: Finding) => void;
}

type MoneyUnit = Extract<Unit, { readonly kind: "money" }>;

const TEN_THOUSANDS: Scale = 4;

/** Reads one column's money row by row; undefined where a cell holds none. */
export function moneyReader(
  asked: MoneyAsked,
  column: Column
): (row: number) => LedgerMoney | undefined {
  const unit = columnUnit(asked, column);
  let assumed = false;
  return (row) => {
    const reading = readCell(asked.grid, row, column.column);
    if (reading.kind !== "figure") return undefined;
    const named = unit ?? remarkUnit(asked, row);
    if (named === undefined && reading.unit === undefined && !assumed) {
      assumed = true;
      tellAssumed(asked, column, row);
    }
    return moneyOf(asked, { row, column }, reading, named ?? YUAN);
  };
}

const YUAN: MoneyUnit = { kind: "money", currency: "CNY", scale: TEN_THOUSANDS };

function moneyOf(
  asked: MoneyAsked,
  { row, column: of }: { readonly row: number; readonly column: Column },
  reading: FigureReading,
  unit: MoneyUnit
): LedgerMoney | undefined {
  const { grid, table } = asked;
  const beside = currencyBeside(asked, row, of);
  const column = beside === undefined ? unit : withCurrency(unit, beside.unit);
  const own = reading.unit?.unit === undefined ? column : takeKindOf(reading.unit.unit, column);
  if (own.kind !== "money") return undefined;
  const { currency, scale } = own;
  const { approx } = reading;
  const { low, high } = reading.range ?? { low: reading.digits, high: reading.digits };
  const cell = asRead(grid, table, { row, column: of.column });
  return {
    currency,
    low: money(low, scale, currency),
    high: money(high, scale, currency),
    approx,
    figure: figureOf(cell, { digits: low, own, column, approx }),
    ...(beside !== undefined && own === column && { currencyCell: beside.cell }),
  };
}

/** 美元 in a currency column of the same line. */
function currencyBeside({ grid, table }: MoneyAsked, row: number, of: Column) {
  const column = hasOwnCurrency(of) ? undefined : columnOf(table, "currency")?.column;
  if (column === undefined) return undefined;
  const cell = { sheet: table.sheet, row, column };
  const unit = unitNamed(cellText(grid, cell));
  return unit?.kind === "money" ? { unit, cell } : undefined;
}

/** 到位资金（万元） is in 元 whatever the currency of the contract. */
function hasOwnCurrency({ role, unit }: Column): boolean {
  return role !== "amount" && unit !== undefined && unitNamed(unit)?.kind === "money";
}

/** 万 of the header and 美元 beside the number; a currency column may say 万美元 in full. */
function withCurrency({ scale }: MoneyUnit, { currency, scale: own }: MoneyUnit): MoneyUnit {
  return { kind: "money", currency, scale: own > 0 ? own : scale };
}

function asRead(grid: Grid, { sheet }: Table, { row, column }: { row: number; column: number }) {
  return { source: { sheet, row, column }, asRead: grid.valueAt(row, column) };
}

/** A plain number that comes to stand there later counts in the column's unit, or the cell's currency. */
function figureOf(
  cell: ReturnType<typeof asRead>,
  {
    digits,
    own,
    column,
    approx,
  }: { digits: Exact; own: MoneyUnit; column: MoneyUnit; approx: boolean }
): LedgerMoney["figure"] {
  const unit: MoneyUnit = own.currency === column.currency ? column : { ...own };
  const counted = times(digits, over(unitFactor(own), unitFactor(unit)));
  return { amount: amountIn(unit, counted), approx, parts: [{ ...cell, unit, digits: counted }] };
}

/** Of the header, else of the unit line, else of a note: 未注明单位的为万元. */
function columnUnit({ grid, table }: MoneyAsked, column: Column): MoneyUnit | undefined {
  const named = column.unit === undefined ? undefined : unitNamed(column.unit);
  if (named !== undefined) return asMoney(named);
  const above = [...table.metaRows, ...table.titleRows].map(
    (row) => unitsOfLine(rowText(grid, table, row))[0]?.unit
  );
  const noted = table.noteRows.map((row) => unitNoted(rowText(grid, table, row)));
  return [...above, ...noted].find((unit) => unit?.kind === "money");
}

function unitNoted(note: string): Unit | undefined {
  const text = UNIT_NOTED.exec(note)?.[1];
  return text === undefined ? undefined : unitNamed(text);
}

const UNIT_NOTED = /(?:未|没有?)(?:注明|写明?|标注|标明)[^。；;，,]*?[为按以](.+?元)/;

function asMoney(unit: Unit): MoneyUnit | undefined {
  const taken = takeKindOf(unit, YUAN);
  return taken.kind === "money" ? taken : undefined;
}

/** 金额单位：万元, in the line's own remark. */
function remarkUnit({ grid, table }: MoneyAsked, row: number): MoneyUnit | undefined {
  const column = columnOf(table, "remark")?.column;
  if (column === undefined) return undefined;
  const text = cellText(grid, { row, column });
  const unit = unitsOfLine(text)[0]?.unit ?? unitOfHeader(text)?.unit;
  return unit?.kind === "money" ? unit : undefined;
}

function tellAssumed({ table, report }: MoneyAsked, { column, path }: Column, row: number): void {
  report({
    code: "ledger-unit-assumed",
    severity: "confirm",
    cell: { sheet: table.sheet, row, column },
    about: { header: path.join("/"), unit: "万元" },
  });
}
