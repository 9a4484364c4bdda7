/** One row of a land ledger → a parcel. A figure that cannot be told has its reason, and is never a zero. */
import type { Grid } from "../../spreadsheet/grid";
import { GRADES } from "../../domain/land/price-floor";
import { chineseNumber } from "../cells/numerals";
import type { Report } from "../tasks/column-choice";
import { cellText, shownRows } from "../tasks/row-text";
import type { Table } from "../table";
import { fold } from "../words/fold";
import type { LandParcel } from "./land";
import type { LandColumns, MoneyColumn } from "./land-columns";
import { noFigure, readLandCell } from "./land-figure";
import type { LandReading } from "./land-figure";
import { costReader, partsReader, priceReader, termOf } from "./land-sums";
import { parcelDates } from "./parcel-dates";
import type { ParcelRow } from "./parcel-rows";
import { saleableReader } from "./saleable";

export interface ParcelAsked {
  readonly grid: Grid;
  readonly table: Table;
  readonly columns: LandColumns;
  readonly report: Report;
}

export function parcelReader(asked: ParcelAsked): (row: ParcelRow) => LandParcel {
  const { columns } = asked;
  const costOf = costReader(asked, columns.costs);
  const partsOf = partsReader(asked, columns.costs);
  const priceOf = priceReader(asked, columns.price);
  const saleableOf = saleableReader(asked);
  const datesOf = parcelDates(asked.grid, asked.table);
  const gradeOf = gradeReader(asked);
  return (found) => {
    const { row, name } = found;
    const { price, printedTotal } = priceOf(row, name.value);
    const costParts = partsOf(row);
    const { land, share, gross } = saleableOf(row);
    const grade = gradeOf(row);
    return {
      ...found,
      ...areaOf(asked, row),
      cost: costOf(row, name.value),
      price,
      ...(costParts !== undefined && { costParts }),
      ...datesOf(row),
      ...(printedTotal !== undefined && { printedTotal }),
      ...(land !== undefined && { land }),
      ...(share !== undefined && { saleable: share }),
      ...(gross !== undefined && { grossArea: gross }),
      ...(grade !== undefined && { grade }),
      ...beside(asked, row),
    };
  };
}

function areaOf(asked: ParcelAsked, row: number): Pick<LandParcel, "area" | "areaWhy"> {
  const { grid, table, columns, report } = asked;
  const { area } = columns;
  if (area === undefined) return { area: noFigure(), areaWhy: "no-area" };
  const { column, measure } = area;
  const { figure, why } = readLandCell({
    grid,
    source: { sheet: table.sheet, row, column: column.column },
    ...(measure !== undefined && { measure }),
    unitText: column.unit ?? "",
    report,
  });
  if (why === "without-unit") return { area: figure, areaWhy: "area-without-unit" };
  if (why !== undefined) return { area: figure, areaWhy: "area-unreadable" };
  return figure.value === undefined ? { area: figure, areaWhy: "no-area" } : { area: figure };
}

/** What the gap does not need: taxes, investment, the gap as the ledger prints it. */
function beside(asked: ParcelAsked, row: number): Pick<LandParcel, "performance" | "printedGap"> {
  const { performance, printedGap } = asked.columns;
  const of = (column: MoneyColumn | undefined) => column && termOf(quietly(asked, column, row));
  const gap = of(printedGap);
  return {
    performance: {
      investment: of(performance.investment),
      agreedInvestment: of(performance.agreedInvestment),
      tax: of(performance.tax),
      agreedTax: of(performance.agreedTax),
    },
    ...(gap?.figure.value !== undefined && { printedGap: gap }),
  };
}

/** Oddities of these cells are told by check-cells.ts. */
function quietly(
  { grid, table }: ParcelAsked,
  { column, measure }: MoneyColumn,
  row: number
): LandReading {
  return readLandCell({
    grid,
    source: { sheet: table.sheet, row, column: column.column },
    ...(measure !== undefined && { measure }),
    unitText: column.unit ?? "",
    report: () => undefined,
  });
}

/** 15, 15等, 十五等, 第十五等. */
function gradeReader({ grid, table }: ParcelAsked): (row: number) => number | undefined {
  const column = table.columns.filter(({ role }) => role === "landGrade")[0]?.column;
  if (column === undefined) return () => undefined;
  const shown = shownRows(grid, column);
  return (row) => {
    const text = fold(cellText(grid, { row: shown(row), column }));
    const word = /^第?(\d{1,2}|[一二三四五六七八九十]{1,3})(?:等|级|等别)?$/.exec(text)?.[1];
    const grade = /^\d/.test(word ?? "") ? Number(word) : word && chineseNumber(word);
    return typeof grade === "number" && grade >= 1 && grade <= GRADES ? grade : undefined;
  };
}
