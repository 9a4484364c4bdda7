/** A reckoned land ledger, or a calculation without one, as the 测算表 wants it. */
import { UNIT, times } from "../domain/exact";
import { costPerSoldMu } from "../domain/land/cost-build-up";
import { costGap } from "../domain/land/cost-gap";
import { SHIPPED_FLOORS } from "../domain/land/price-floor";
import { certain } from "../domain/land/range";
import type { LandFigure, LandPart, LandReason, LandTerm as ReadTerm } from "../reader/land/land";
import type { LandEnd, LandGroup, LandInput, LandRow, LandTerm } from "../reports/land/land-input";
import type { SourceFigure } from "../reports/source-figure";
import { defined } from "./defined";
import type { Calculation } from "./land-calculator";
import { reasonText } from "./land-reasons";
import type { Language } from "./messages";
import type { PreparedLand, PreparedLands } from "./prepare-land";
import type { LandLine } from "./reckon-land";
import { reportTitle } from "./report-title";
import { nextTableRow, sourceArea } from "./source-area";

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
  const rows = land.reckoning.parcels.map((line) => rowOf(line, language));
  return {
    sheetName,
    mark: `land.${ordinal}.${table.sheet}`,
    title: reportTitle(table, "地价成本缺口测算表"),
    language,
    ...defined({ asOf: land.asOf }),
    parameters: land.parameters,
    floors: SHIPPED_FLOORS,
    groups: groupsOf(land.reckoning.parcels, rows),
    source: sourceArea(grid, table, nextTableRow(found, land.found)),
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
  const { number, name, grade, basis, remark } = source;
  const usable = (why: LandReason | undefined) => why === undefined || !isUnusable(why);
  return {
    name: name.value === "" ? (number ?? "") : name.value,
    area: usable(source.areaWhy) && !hasReason(line, "area-range") ? low(source.area) : NONE,
    cost: {
      terms: usable(source.cost.why) ? termsOf(source.cost.terms, source.cost.why) : [NO_TERM],
    },
    price: { terms: usable(source.price.why) ? source.price.terms.map(termOf) : [NO_TERM] },
    shown: defined({ area, cost, price }),
    ...defined({ saleable: saleableOf(line), grade, reckoned, rank, basis, remark }),
    ...(first !== undefined && { why: reasonText(first.why, language) }),
  };
}

const NONE: LandEnd = { kind: "none" };
/** A column that the sheet cannot follow: in dollars, or without a unit. */
const NO_TERM: LandTerm = { name: "", low: NONE, high: NONE, whole: false };

/** Of a ledger that tells no cost the parameter's stands; a cell that is merely empty is followed too. */
function termsOf(terms: readonly ReadTerm[], why: LandReason | undefined): readonly LandTerm[] {
  return why === "no-cost" ? [] : terms.map(termOf);
}

function isUnusable(why: LandReason): boolean {
  return why === "other-currency" || /-without-unit$/.test(why);
}

function hasReason({ missing }: LandLine, reason: LandReason): boolean {
  return missing.some(({ why }) => why === reason);
}

function saleableOf({ source: { land, saleable } }: LandLine): LandEnd | undefined {
  if (land === "net") return { kind: "typed", value: UNIT };
  return saleable === undefined ? undefined : low(saleable);
}

function termOf({ name, figure, whole }: ReadTerm): LandTerm {
  const from = low(figure);
  const to = figure.low === figure.high ? from : high(figure);
  return { name, low: from, high: to, whole };
}

function low(figure: LandFigure): LandEnd {
  return endOf(figure, figure.low);
}

function high(figure: LandFigure): LandEnd {
  return endOf(figure, figure.high);
}

function endOf({ missing, approx }: LandFigure, parts: readonly LandPart[]): LandEnd {
  const [part] = parts;
  if (part === undefined) return NONE;
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
    price: { terms: [{ name: "", low: typed(price.low), high: typed(price.high), whole: false }] },
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
