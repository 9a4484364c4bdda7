/** A reckoned land ledger, or a calculation without one, as the 测算表 wants it. */
import { UNIT, times } from "../../domain/exact";
import { costPerSoldMu } from "../../domain/land/cost-build-up";
import { costGap } from "../../domain/land/cost-gap";
import { SHIPPED_FLOORS } from "../../domain/land/price-floor";
import { certain } from "../../domain/land/range";
import type {
  LandFigure,
  LandParcel,
  LandPart,
  LandReason,
  LandTerm as ReadTerm,
} from "../../reader/land/land";
import type {
  LandEnd,
  LandGroup,
  LandInput,
  LandRow,
  LandTerm,
  LandWatch,
} from "../../reports/land/land-input";
import type { SourceFigure } from "../../reports/source-figure";
import { defined } from "../defined";
import type { Calculation } from "./land-calculator";
import { reasonText } from "./land-reasons";
import type { Language } from "../messages/messages";
import type { PreparedLand, PreparedLands } from "./prepare-land";
import type { LandLine } from "./reckon-land";
import { reportTitle } from "../report-title";
import { nextTableRow, sourceArea } from "../source-area";

export interface LandSetting {
  readonly sheetName: string;
  readonly language: Language;
}

export function landInput(
  land: PreparedLand,
  found: PreparedLands["found"],
  { sheetName, language }: LandSetting
): LandInput {
  const { grid, table, ordinal } = land.found;
  const { parcels } = land.reckoning;
  const isWatched = parcels.some(({ source }) => isTold(source));
  const rows = parcels.map((line) => ({
    ...rowOf(line, language),
    ...(isWatched && { watch: watchOf(line) }),
  }));
  return {
    sheetName,
    mark: `land.${ordinal}.${table.sheet}`,
    title: reportTitle(table, "地价成本缺口测算表"),
    language,
    ...defined({ asOf: land.asOf }),
    parameters: land.parameters,
    floors: SHIPPED_FLOORS,
    groups: groupsOf(parcels, rows),
    source: sourceArea(grid, table, nextTableRow(found, land.found)),
  };
}

/** The ledger has a column for what comes after the sale. */
function isTold({ performance, dealDate, agreedStart, useCells }: LandParcel): boolean {
  const { investment, agreedInvestment, tax, agreedTax } = performance;
  const terms = [investment, agreedInvestment, tax, agreedTax].filter((term) => term !== undefined);
  return terms.length + useCells.length > 0 || !!dealDate || !!agreedStart;
}

function watchOf({ source, performance, idle }: LandLine): LandWatch {
  const { performance: read, dealDate, agreedStart, use, useCells } = source;
  const term = (of: ReadTerm | undefined) => of && termOf(of);
  return {
    terms: {
      investment: term(read.investment),
      agreedInvestment: term(read.agreedInvestment),
      tax: term(read.tax),
      agreedTax: term(read.agreedTax),
    },
    performance,
    use,
    useCells,
    ...defined({ deal: dealDate, agreed: agreedStart, idle }),
  };
}

/** In the order in which the groups first come. */
function groupsOf(lines: readonly LandLine[], rows: readonly LandRow[]): readonly LandGroup[] {
  const groups = new Map<string, LandRow[]>();
  lines.forEach(({ source }, i) => {
    const row = rows[i];
    if (row === undefined) return;
    const group = groups.get(source.group);
    if (group === undefined) groups.set(source.group, [row]);
    else group.push(row);
  });
  return Array.from(groups, ([name, members]) => ({ name, rows: members }));
}

function rowOf(line: LandLine, language: Language): LandRow {
  const { source, area, cost, price, reckoned, rank, missing } = line;
  const [first] = missing;
  const { number, name, grade, basis, remark, grossArea } = source;
  return {
    name: name.value === "" ? (number ?? "") : name.value,
    area: hasReason(line, "area-range") ? watched(source.area) : low(source.area),
    cost: { terms: source.cost.terms.map(termOf) },
    price: { terms: source.price.terms.map(termOf) },
    shown: defined({ area, cost, price }),
    ...defined({ saleable: saleableOf(line), grossArea: grossArea && low(grossArea) }),
    ...defined({ grade, reckoned, rank, basis, remark }),
    ...(first !== undefined && { why: reasonText(first.why, language) }),
  };
}

function hasReason({ missing }: LandLine, reason: LandReason): boolean {
  return missing.some(({ why }) => why === reason);
}

function saleableOf({ source: { land, saleable } }: LandLine): LandEnd | undefined {
  if (land === "net") return { kind: "typed", value: UNIT };
  return saleable === undefined ? undefined : low(saleable);
}

function termOf({ name, figure, whole, untold }: ReadTerm): LandTerm {
  const from = low(figure);
  const to = figure.low === figure.high ? from : high(figure);
  return { name, low: from, high: to, whole, untold };
}

function low(figure: LandFigure): LandEnd {
  return endOf(figure, figure.low);
}

function high(figure: LandFigure): LandEnd {
  return endOf(figure, figure.high);
}

const NONE: LandEnd = { kind: "none" };

function watched({ low: [part] }: LandFigure): LandEnd {
  return part === undefined ? NONE : { kind: "watched", source: part.source, asRead: part.asRead };
}

function endOf({ missing, approx }: LandFigure, parts: readonly LandPart[]): LandEnd {
  const [part] = parts;
  if (part === undefined) return NONE;
  if (part.unfit) return { kind: "watched", source: part.source, asRead: part.asRead };
  // One end may be known of a figure that is not: 3 beside 面议.
  const value = part.digits && times(part.digits, part.holds);
  const figure: SourceFigure = {
    approx,
    parts: parts.map(({ source, asRead, holds, digits }) => ({
      source,
      asRead,
      unit: { kind: "measure", holds },
      ...defined({ digits }),
    })),
    ...defined({ missing: value === undefined ? missing : undefined }),
  };
  return { kind: "source", figure, ...defined({ value }) };
}

const PRICE = { name: "", whole: false, untold: false };

/** The same sheet from typed figures alone: one parcel, whose area and prices may be changed on it. */
export function calculatorInput(
  { cost, price, area, parameters }: Calculation,
  language: Language
): LandInput {
  const sold = certain(costPerSoldMu(certain(cost), parameters.saleable).low);
  const facts = { area, cost: sold, price };
  const typed = (value: typeof area): LandEnd => ({ kind: "typed", value });
  const row: LandRow = {
    name: language === "zh" ? "拟出让宗地" : "Parcel",
    area: typed(area),
    cost: { terms: [] },
    price: { terms: [{ ...PRICE, low: typed(price.low), high: typed(price.high) }] },
    shown: facts,
    reckoned: { ...facts, gap: costGap(facts) },
    rank: 1,
  };
  return {
    sheetName: "测算表",
    mark: "land.calculator",
    title: language === "zh" ? "地价成本缺口测算表" : "Cost gap of land",
    language,
    parameters: { ...parameters, cost },
    floors: SHIPPED_FLOORS,
    groups: [{ name: "", rows: [row] }],
  };
}
