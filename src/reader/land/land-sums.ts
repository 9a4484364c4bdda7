/**
 * The cost and the price of a parcel: given per 亩, given in all, of two columns, or added from components.
 *
 * A dash among components says that there is nothing of the kind; a blank is left out with a finding, because
 * nobody knows.
 */
import { ZERO, compare } from "../../domain/exact";
import type { Grid } from "../../spreadsheet/grid";
import type { FindingCode } from "../finding-code";
import type { Severity } from "../finding";
import type { Report } from "../tasks/column-choice";
import { shownRows } from "../tasks/row-text";
import type { Table } from "../table";
import { withoutUnit } from "../cells/read-units";
import type { CostParts, LandFigure, LandReason, LandSum, LandTerm } from "./land";
import type { CostColumns, Ends, MoneyColumn, PriceColumns } from "./land-columns";
import { readLandCell } from "./land-figure";
import type { LandReading } from "./land-figure";

export interface SumsAsked {
  readonly grid: Grid;
  readonly table: Table;
  readonly report: Report;
}

type RowReader<T> = (row: number, parcel: string) => T;

export function costReader(asked: SumsAsked, costs: CostColumns): RowReader<LandSum> {
  if (costs.given !== undefined) return endsReader(asked, costs.given, COST);
  if (costs.components.length === 0) return () => ({ terms: [], why: "no-cost" });
  return componentsReader(asked, costs);
}

/** Beside a cost that is given: what its components come to. Oddities of their cells are told elsewhere. */
export function partsReader(
  asked: SumsAsked,
  costs: CostColumns
): (row: number) => CostParts | undefined {
  if (costs.given === undefined || costs.components.length < 2) return () => undefined;
  const read = componentsReader({ ...asked, report: () => undefined }, costs);
  return (row) => {
    const sum = read(row, "");
    return sum.why === undefined ? { sum, isWhole: costs.isSum } : undefined;
  };
}

function componentsReader(asked: SumsAsked, costs: CostColumns): RowReader<LandSum> {
  const readers = costs.components.map((column) => ({
    name: nameOf(column),
    read: columnReader(asked, column),
  }));
  return (row, parcel) => {
    const parts = readers.map(({ name, read }) => ({ name, reading: read(row) }));
    const terms = parts.map(({ name, reading }) => termOf(reading, name));
    const wrong = parts.map(({ reading }) => reading.why).filter((why) => why !== undefined)[0];
    if (wrong !== undefined) return { terms, why: COST[wrong] };
    if (terms.every(({ figure }) => figure.value === undefined)) return { terms, why: COST.none };
    for (const { name, reading } of parts) tellBlank(asked, name, reading.figure, parcel);
    return checked({ terms }, COST.negative);
  };
}

/** A dash says that there is no such cost. */
function tellBlank(asked: SumsAsked, component: string, figure: LandFigure, parcel: string): void {
  if (figure.value !== undefined || figure.missing === "dash") return;
  tellPart(asked, figure, { code: "component-missing", severity: "warning", parcel, component });
}

export interface PriceRead {
  readonly price: LandSum;
  readonly printedTotal?: LandFigure;
}

/** The unit price goes before the total, which it is checked against. */
export function priceReader(
  asked: SumsAsked,
  { perArea, total }: PriceColumns
): RowReader<PriceRead> {
  const priceOf = perArea && endsReader(asked, perArea, PRICE);
  const totalOf = total && columnReader(asked, total);
  return (row, parcel) => {
    const price = priceOf?.(row, parcel) ?? { terms: [], why: PRICE.none };
    const whole = totalOf?.(row);
    const isUntold = price.why === PRICE.none;
    if (whole?.figure.value === undefined)
      return {
        price: isUntold ? { ...untoldOf(price, whole), why: PRICE[whole?.why ?? "none"] } : price,
      };
    if (isUntold) return { price: checked({ terms: [termOf(whole)] }, PRICE.negative) };
    return { price, printedTotal: whole.figure };
  };
}

/** Where only a total is asked for, its empty cell is followed: it may be filled in later. */
function untoldOf(price: LandSum, whole: LandReading | undefined): LandSum {
  return price.terms.length > 0 || whole === undefined ? price : { terms: [termOf(whole)] };
}

type Wrong = NonNullable<LandReading["why"]>;
type Reasons = Readonly<Record<Wrong | "none" | "negative", LandReason>>;

const COST: Reasons = {
  none: "no-cost",
  negative: "cost-negative",
  unreadable: "cost-unreadable",
  "without-unit": "cost-without-unit",
  "other-currency": "other-currency",
};
const PRICE: Reasons = {
  none: "no-price",
  negative: "price-negative",
  unreadable: "price-unreadable",
  "without-unit": "price-without-unit",
  "other-currency": "other-currency",
};

function endsReader(asked: SumsAsked, { low, high }: Ends, reasons: Reasons): RowReader<LandSum> {
  const readLow = columnReader(asked, low);
  const readHigh = low.column === high.column ? undefined : columnReader(asked, high);
  return (row, parcel) => {
    const [first, second] = [readLow(row), readHigh?.(row)];
    const why = first.why ?? second?.why;
    const reading = second === undefined ? first : joinedEnds(asked, first, second, parcel);
    if (reading.figure.value === undefined)
      return { terms: [termOf(reading)], why: reasons[why ?? "none"] };
    const sum = { terms: [termOf(reading)] };
    return why === undefined ? checked(sum, reasons.negative) : { ...sum, why: reasons[why] };
  };
}

/** Low and high columns; the wrong way round they are exchanged, and one alone is both. */
function joinedEnds(
  asked: SumsAsked,
  first: LandReading,
  second: LandReading,
  parcel: string
): LandReading {
  const [a, b] = [first.figure, second.figure];
  if (a.value === undefined || b.value === undefined) {
    const why = first.why ?? second.why;
    if (why !== undefined) return { ...first, why, figure: unreadableEnds(a, b) };
    const [only, missing] = a.value === undefined ? [second, a] : [first, b];
    if (only.figure.value !== undefined)
      tellPart(asked, missing, { code: "one-end-missing", severity: "confirm", parcel });
    // The cell that is empty is followed as well: it may be filled in later.
    return { ...only, figure: { ...only.figure, low: a.low, high: b.high } };
  }
  const isReversed = compare(a.value.low, b.value.high) > 0;
  if (isReversed) tellPart(asked, a, { code: "ends-reversed", severity: "warning", parcel });
  const { low, high } = isReversed
    ? { low: { ...b, value: b.value }, high: { ...a, value: a.value } }
    : { low: { ...a, value: a.value }, high: { ...b, value: b.value } };
  const figure: LandFigure = {
    value: { low: low.value.low, high: high.value.high },
    approx: a.approx || b.approx,
    low: low.low,
    high: high.high,
  };
  return { ...first, figure };
}

/** One end that cannot be read leaves the whole untold; both cells are followed all the same. */
function unreadableEnds(a: LandFigure, b: LandFigure): LandFigure {
  return { missing: "unreadable", approx: false, low: a.low, high: b.high };
}

function checked(sum: LandSum, negative: LandReason): LandSum {
  const isNegative = sum.terms.some(
    ({ figure: { value } }) => value !== undefined && compare(value.low, ZERO) < 0
  );
  return isNegative ? { ...sum, why: negative } : sum;
}

function columnReader(
  { grid, table, report }: SumsAsked,
  { column, measure }: MoneyColumn
): (row: number) => LandReading {
  // A price merged over several parcels holds for each of them; a total is that of all together.
  const isPerArea = measure?.per !== undefined;
  const shown = isPerArea ? shownRows(grid, column.column) : (row: number) => row;
  return (row) =>
    readLandCell({
      grid,
      source: { sheet: table.sheet, row: shown(row), column: column.column },
      ...(measure !== undefined && { measure }),
      unitText: column.unit ?? "",
      report,
    });
}

export function termOf({ figure, measure, why }: LandReading, name = ""): LandTerm {
  const whole = measure?.kind === "money" && measure.per === undefined;
  return { name, figure, whole, untold: why !== undefined };
}

function nameOf({ column: { component, path } }: MoneyColumn): string {
  return component ?? withoutUnit(path[path.length - 1] ?? "");
}

interface Told {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly parcel: string;
  readonly component?: string;
}

function tellPart(
  { report }: SumsAsked,
  { low: [part] }: LandFigure,
  { code, severity, ...about }: Told
): void {
  if (part !== undefined) report({ code, severity, cell: part.source, about });
}
