/** What is odd about how a figure is typed; a cell may be odd in several ways and all are told. */
import { unitFactor } from "../../domain/amount";
import type { Unit } from "../../domain/amount";
import { over, times, toNumber } from "../../domain/exact";
import { isError } from "../../spreadsheet/grid";
import type { Grid } from "../../spreadsheet/grid";
import { alike } from "../tasks/column-unit";
import type { Finding, Severity } from "../finding";
import { fold } from "../words/fold";
import { UNPRICED } from "../words/vocabulary-marks";
import { areaInUnit } from "./land-measure";
import { takeKindOf, unitNamed } from "./measure";
import { readCell } from "./read-figures";
import type { CellReading, FigureReading } from "./read-figures";
import type { Column, Role } from "../table";

export interface Oddity {
  readonly code: Finding["code"];
  readonly severity: Severity;
  readonly about: Finding["about"];
}

/** A price may well be a range: 0.8—3 keeps both ends. */
const MAY_BE_RANGE: readonly (Role | undefined)[] = [
  "costPerMu",
  "costComponent",
  "price",
  "priceLow",
  "priceHigh",
  "totalPrice",
  "subsidy",
];

/** For a cell that holds something else than a number. */
export function figureOddities(grid: Grid, row: number, column: Column): readonly Oddity[] {
  const value = grid.valueAt(row, column.column);
  const text = value !== undefined && isError(value) ? value.error : String(value ?? "");
  const reading = readCell(grid, row, column.column);
  return reading.kind === "figure"
    ? oddFigure(reading, column, text)
    : noFigure(reading, column, text);
}

type NoFigure = Exclude<CellReading, FigureReading>;

function noFigure(reading: NoFigure, { role, unit = "" }: Column, text: string): readonly Oddity[] {
  const about = { text, unit };
  if (reading.kind === "date") return [{ code: "date-in-figure", severity: "error", about }];
  if (reading.kind === "text") {
    if (MAY_BE_RANGE.includes(role) && UNPRICED.test(fold(text)))
      return [{ code: "pending-figure", severity: "note", about }];
    return role === undefined ? [] : [{ code: "unreadable-figure", severity: "error", about }];
  }
  if (reading.why === "uncalculated")
    return [{ code: "formula-without-value", severity: "error", about }];
  if (reading.why === "error") return [{ code: "error-in-cell", severity: "error", about }];
  return reading.why === "pending" ? [{ code: "pending-figure", severity: "note", about }] : [];
}

function oddFigure(reading: FigureReading, column: Column, text: string): readonly Oddity[] {
  const { taken, mismatch } = inColumnUnit(reading, column.unit);
  const own = reading.unit?.text ?? "";
  const about = mismatch === undefined ? { text, ...taken } : { text, ...taken, own };
  const odd = ODDITIES.filter(({ is }) => is(reading, column, mismatch));
  const plain = reading.dress === "text" && own === "" && reading.rank === undefined;
  const told = odd.length === 0 && plain ? [TEXT_NUMBER] : odd;
  const unfit: readonly Kind[] =
    mismatch === undefined ? [] : [{ code: mismatch, severity: "error" }];
  const against = { ...about, unit: column.unit ?? "" };
  return [
    ...unfit.map((kind) => ({ ...kind, about: against })),
    ...told.map((kind) => ({ code: kind.code, severity: kind.severity, about })),
  ];
}

type Kind = Pick<Oddity, "code" | "severity">;
type Mismatch = "other-currency" | "unit-mismatch";

const TEXT_NUMBER: Kind = { code: "text-number", severity: "note" };

interface OddKind extends Kind {
  readonly is: (reading: FigureReading, column: Column, mismatch: Mismatch | undefined) => boolean;
}

const ODDITIES: readonly OddKind[] = [
  {
    code: "range-reversed",
    severity: "warning",
    is: ({ reversed }, { role }) => reversed === true && MAY_BE_RANGE.includes(role),
  },
  {
    code: "range-kept",
    severity: "warning",
    is: ({ range, reversed }, { role }) =>
      range !== undefined && reversed !== true && MAY_BE_RANGE.includes(role),
  },
  {
    code: "range-figure",
    severity: "warning",
    is: ({ range }, { role }) => range !== undefined && !MAY_BE_RANGE.includes(role),
  },
  { code: "odd-minus", severity: "confirm", is: ({ oddMinus }) => oddMinus },
  { code: "bounded-figure", severity: "warning", is: ({ bound }) => bound !== undefined },
  {
    code: "approximate",
    severity: "warning",
    is: ({ approx, bound }) => approx && bound === undefined,
  },
  { code: "full-width-number", severity: "note", is: ({ dress }) => dress === "full-width" },
  {
    code: "unit-in-cell",
    severity: "note",
    is: ({ unit, range }, _, mismatch) =>
      unit !== undefined && unit.text !== "%" && range === undefined && mismatch === undefined,
  },
];

interface InColumnUnit {
  readonly taken: { readonly taken: number; readonly unit: string };
  readonly mismatch?: Mismatch;
}

type OfFigure = Pick<FigureReading, "digits"> & {
  readonly unit: FigureReading["unit"] | undefined;
};

/** As it counts in its column; in its own unit where the column names none or one that is not reckoned in. */
function inColumnUnit({ digits, unit }: FigureReading, printed = ""): InColumnUnit {
  const area = unit && areaInUnit(digits, unit.text, printed);
  if (area !== undefined) return { taken: { taken: toNumber(area), unit: printed } };
  return ofOneKind({ digits, unit }, printed);
}

function ofOneKind({ digits, unit }: OfFigure, printed: string): InColumnUnit {
  const asTyped = { taken: toNumber(digits), unit: unit?.text ?? printed };
  const columnUnit = printed === "" ? undefined : unitNamed(printed);
  if (unit?.unit === undefined || columnUnit === undefined) return { taken: asTyped };
  const own = takeKindOf(unit.unit, columnUnit);
  if (!alike(own, columnUnit) || fold(unit.text) === "%")
    return mismatched(asTyped, own, columnUnit);
  const factor = over(unitFactor(own), unitFactor(columnUnit));
  return { taken: { taken: toNumber(times(digits, factor)), unit: printed } };
}

function mismatched(taken: InColumnUnit["taken"], own: Unit, column: Unit): InColumnUnit {
  if (own.kind === "percent") return { taken };
  const money = own.kind === "money" && column.kind === "money";
  return { taken, mismatch: money ? "other-currency" : "unit-mismatch" };
}
