/**
 * 毛地 and 净地: whether a parcel's costs are of gross land, and how much of it can be sold.
 *
 * The share is a column's (80 % or 0.8), or follows from a gross and a net area. Only costs that are said to be
 * of gross land are divided by it; without such a word they are taken as they are printed.
 */
import { UNIT, compare, exact, over } from "../../domain/exact";
import { isShare } from "../../domain/land/cost-build-up";
import { certain } from "../../domain/land/range";
import { readCell } from "../cells/read-figures";
import type { FigureReading } from "../cells/read-figures";
import { cellText, shownRows } from "../tasks/row-text";
import { fold } from "../words/fold";
import { grossArea } from "./gross-area";
import type { SaleableAsked } from "./gross-area";
import type { LandFigure, LandPart } from "./land";

export interface Saleable {
  readonly land?: "gross" | "net";
  readonly share?: LandFigure;
  /** 毛地面积, where the share follows from it and nothing else says it. */
  readonly gross?: LandFigure;
}

export function saleableReader(asked: SaleableAsked): (row: number) => Saleable {
  const { grid, table, columns } = asked;
  const state = table.columns.filter(({ role }) => role === "landState")[0]?.column;
  const share = table.columns.filter(({ role }) => role === "saleableShare")[0]?.column;
  const stateRow = state === undefined ? (row: number) => row : shownRows(grid, state);
  const wordsOf = (row: number) =>
    state === undefined ? "" : fold(cellText(grid, { row: stateRow(row), column: state }));
  return (row) => {
    const words = wordsOf(row);
    if (/净/.test(words)) return { land: "net" };
    const found = share === undefined ? undefined : shareOf(asked, row, share);
    const isGross = columns.grossCost || /毛/.test(words) || found !== undefined;
    if (!isGross) return {};
    const gross = found === undefined ? grossArea(asked, row) : undefined;
    return {
      land: "gross",
      ...(found !== undefined && { share: found }),
      ...(gross !== undefined && { gross }),
    };
  };
}

function shareOf(asked: SaleableAsked, row: number, column: number): LandFigure | undefined {
  const { grid, table, report } = asked;
  const source = { sheet: table.sheet, row: shownRows(grid, column)(row), column };
  const reading = readCell(grid, source.row, column);
  if (reading.kind !== "figure") return undefined;
  const asRead = grid.valueAt(source.row, column);
  const percent = isPercent(reading);
  const value = percent ? over(reading.digits, exact(100)) : reading.digits;
  if (!isShare(value)) {
    const about = { text: typeof asRead === "object" ? asRead.error : String(asRead ?? "") };
    report({ code: "no-saleable-share", severity: "error", cell: source, about });
    return undefined;
  }
  // A cell that shows 80 % holds 0.8; one that holds 80 counts hundredths.
  const holds =
    percent && reading.dress !== "percent-format" ? over(exact(1), exact(100)) : exact(1);
  const part: LandPart = { source, asRead, holds, unfit: false, digits: over(value, holds) };
  return { value: certain(value), approx: reading.approx, low: [part], high: [part] };
}

/** 80% and 80 alike: no share is above 1. */
function isPercent({ unit, digits }: FigureReading): boolean {
  return unit?.unit?.kind === "percent" || compare(digits, UNIT) > 0;
}
