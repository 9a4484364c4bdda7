/**
 * Orders that must hold within a line: 其中 within its whole, 认定 within 上报, what arrived within the contract.
 *
 * Lines that sum others are passed over: their figures are broken only where a line's are.
 */
import { compare } from "../../domain/exact";
import type { Column, Role } from "../table";
import { isAddedUp } from "./additive";
import type { Breach } from "./claim";
import { headerOf } from "./checked-table";
import type { CheckedTable } from "./checked-table";
import { isFigureCell } from "./figure-cells";
import { isGapColumn } from "./gaps";
import type { FigureCell } from "./figure-cells";

interface Order {
  readonly kind: Breach["kind"];
  readonly part: Column;
  readonly whole: Column;
}

export function brokenOrders(checked: CheckedTable): readonly Breach[] {
  const columns = ordersOf(checked.table.columns).flatMap((order) =>
    checked.lines.data.flatMap((row) => breachIn(checked, row, order))
  );
  return [...columns, ...brokenParts(checked)];
}

function ordersOf(columns: readonly Column[]): readonly Order[] {
  return columns.flatMap((column) => {
    const whole = wholeOf(columns, column);
    return whole === undefined ? [] : [{ ...whole, part: column }];
  });
}

function wholeOf(columns: readonly Column[], part: Column): Omit<Order, "part"> | undefined {
  // 未到位金额 is what is left of the whole: told as a gap, where it is one.
  if (isGapColumn(part)) return undefined;
  if (part.role === "ofWhich") {
    const whole =
      columns.find(({ column }) => column === part.parent) ?? wholeBefore(columns, part);
    return whole && { kind: "ofWhich", whole };
  }
  if (part.role === "certified") return sameIndicator(columns, part, "reported", "certified");
  if (part.role === "arrived") return contractOf(columns);
  return undefined;
}

const WHOLES: readonly (Role | undefined)[] = [
  "actual",
  "certified",
  "reported",
  "arrived",
  "amount",
];

/** 其中：现汇 beside a band, and not in it: of the last figure before it. */
function wholeBefore(columns: readonly Column[], part: Column): Column | undefined {
  const before = columns.filter(
    ({ column, role }) => column < part.column && WHOLES.includes(role)
  );
  const likely = before[before.length - 1];
  if (likely !== undefined || !/^其中/.test(part.path[part.path.length - 1] ?? "")) return likely;
  // 实际外资 | 其中：现汇 in a table without tasks, where nobody has said what the whole is.
  return columns
    .filter((one) => one.column < part.column && one.role !== "ofWhich" && isAddedUp(one))
    .pop();
}

function sameIndicator(
  columns: readonly Column[],
  part: Column,
  role: Role,
  kind: Breach["kind"]
): Omit<Order, "part"> | undefined {
  const whole = columns.find((one) => one.role === role && one.indicator === part.indicator);
  return whole && { kind, whole };
}

/** Of several amounts nobody could say which one is the contract's. */
function contractOf(columns: readonly Column[]): Omit<Order, "part"> | undefined {
  const amounts = columns.filter(({ role }) => role === "amount");
  const [whole] = amounts;
  return amounts.length === 1 && whole !== undefined ? { kind: "contract", whole } : undefined;
}

function breachIn(
  checked: CheckedTable,
  row: number,
  { kind, part, whole }: Order
): readonly Breach[] {
  const [small, large] = [
    checked.figures.at(row, part.column),
    checked.figures.at(row, whole.column),
  ];
  if (!isFigureCell(small) || !isFigureCell(large) || !meet(small, part, large, whole)) return [];
  return exceeds(small, large) ? [breachOf(checked, { kind, row, small, large, part, whole })] : [];
}

/** 个数 under 亿元 is no part of it; neither are 万元 of 美元. */
function meet(small: FigureCell, part: Column, large: FigureCell, whole: Column): boolean {
  return part.unit === whole.unit && small.measure === large.measure;
}

function exceeds(small: FigureCell, large: FigureCell): boolean {
  return compare(small.range?.low ?? small.value, large.range?.high ?? large.value) > 0;
}

interface Broken extends Order {
  readonly row: number;
  readonly small: FigureCell;
  readonly large: FigureCell;
}

function breachOf(checked: CheckedTable, { kind, row, small, large, part, whole }: Broken): Breach {
  return {
    kind,
    cell: small.cell,
    of: checked.nameOf(row),
    name: headerOf(part),
    against: large.cell,
    againstName: headerOf(whole),
    printed: small.value,
    limit: large.value,
    unit: part.unit ?? "",
  };
}

/** A 其中 row under its whole: no figure of it may be above the one over it. */
function brokenParts(checked: CheckedTable): readonly Breach[] {
  const { lines, table } = checked;
  return lines.ofWhich.flatMap((row) => {
    const whole = wholeRow(checked, row);
    if (whole === undefined) return [];
    const amounts = table.columns.filter(({ role }) => isAmount(role));
    return amounts.flatMap((column) => {
      const [small, large] = [
        checked.figures.at(row, column.column),
        checked.figures.at(whole, column.column),
      ];
      if (!isFigureCell(small) || !isFigureCell(large) || !exceeds(small, large)) return [];
      const named = { ...column, path: [checked.nameOf(whole)] };
      return [
        breachOf(checked, { kind: "ofWhich", row, small, large, part: column, whole: named }),
      ];
    });
  });
}

const AMOUNTS: readonly (Role | undefined)[] = [
  "target",
  "actual",
  "certified",
  "reported",
  "amount",
  "arrived",
  "area",
];

function isAmount(role: Role | undefined): boolean {
  return AMOUNTS.includes(role);
}

/** The nearest line above that is no 其中 itself. */
function wholeRow({ lines, table }: CheckedTable, row: number): number | undefined {
  for (let above = row - 1; above >= table.bodyRows.first; above--)
    if (lines.ofWhich.indexOf(above) < 0)
      return lines.data.indexOf(above) >= 0 || lines.sums.some((sum) => sum.row === above)
        ? above
        : undefined;
  return undefined;
}
