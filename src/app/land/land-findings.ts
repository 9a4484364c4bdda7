/** What reckoning a land ledger shows: why a parcel is not reckoned, and what to look at in those that are. */
import { UNIT, ZERO, compare, isZero, toNumber } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import { fallsShort } from "../../domain/land/intensity";
import type { Performance } from "../../domain/land/intensity";
import { inYuanPerSquareMetre } from "../../domain/land/unit-price";
import type { Finding, Severity } from "../../reader/finding";
import type { LandFigure, LandReason } from "../../reader/land/land";
import { fold } from "../../reader/words/fold";
import { POLICY_WORDS } from "../../reader/words/vocabulary-marks";
import type { Cell } from "../../spreadsheet/address";
import { disagreements } from "./land-disagreements";
import type { LandParameters } from "./land-parameters";
import type { LandLine, LandReckoning } from "./reckon-land";

export function landFindings(
  { parcels }: LandReckoning,
  parameters: LandParameters
): readonly Finding[] {
  return parcels.flatMap((line) => [
    ...unreckoned(line),
    ...disagreements(line),
    ...prices(line),
    ...idle(line),
    ...short(line),
    ...assumptions(line, parameters),
    ...wording(line),
  ]);
}

type OfCell = "area-unreadable" | "cost-unreadable" | "price-unreadable" | "other-currency";

/** Each thing that is missing; what was told of its cell already needs no second finding. */
function unreckoned(line: LandLine): readonly Finding[] {
  return line.missing.flatMap(({ why, figure }) => {
    if (isOfCell(why)) return [];
    const severity = why === "no-price" ? "warning" : "error";
    return [finding(line, why, severity, { text: textOf(figure) }, cellOf(figure))];
  });
}

function isOfCell(why: LandReason): why is OfCell {
  return why === "other-currency" || /-unreadable$/.test(why);
}

function prices(line: LandLine): readonly Finding[] {
  const { reckoned, floor, source } = line;
  if (reckoned === undefined) return [];
  const at = cellOf(source.price.terms[0]?.figure);
  const findings: Finding[] = [];
  if (reckoned.gap.surplus !== "no")
    findings.push(finding(line, "price-above-cost", "note", {}, at));
  if (isZero(reckoned.price.low))
    findings.push(finding(line, "price-of-nothing", "warning", {}, at));
  if (floor.kind === "unchecked")
    findings.push(finding(line, "floor-unchecked", "note", { grade: floor.grade }, at));
  if (floor.kind === "below" || floor.kind === "partly-below") {
    const about = {
      price: round(toNumber(inYuanPerSquareMetre(reckoned.price.low))),
      floor: round(toNumber(inYuanPerSquareMetre(floor.floor))),
    };
    findings.push(finding(line, "below-floor", "warning", about, at));
  }
  return findings;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function idle(line: LandLine): readonly Finding[] {
  const { idle: found } = line;
  if (found?.kind === "since-deal")
    return [finding(line, "start-unknown", "note", { days: found.days })];
  if (found?.kind === "unused") return [finding(line, "land-unused", "warning")];
  if (found?.kind !== "idle") return [];
  if (line.source.useCells.length === 0)
    return [finding(line, "start-untold", "confirm", { days: found.days })];
  const code = found.years === 2 ? "idle-two-years" : "idle-one-year";
  return [finding(line, code, "warning", { days: found.days })];
}

/** 差额补齐: what is missing to what was agreed, or to what is asked of all. */
function short(line: LandLine): readonly Finding[] {
  const { investment, tax } = line.performance;
  const of = (code: "investment-short" | "tax-short", found: Performance | undefined) => {
    if (found?.threshold === undefined || !fallsShort(found)) return [];
    const { perMu, threshold, shortfall = ZERO } = found;
    const about = { taken: rounded(perMu), asked: rounded(threshold), short: rounded(shortfall) };
    return [finding(line, code, "warning", about)];
  };
  return [...of("investment-short", investment), ...of("tax-short", tax)];
}

function rounded(value: Exact): number {
  return round(toNumber(value));
}

function assumptions(line: LandLine, parameters: LandParameters): readonly Finding[] {
  const { source, defaultCost } = line;
  const findings: Finding[] = [];
  if (defaultCost && parameters.cost !== undefined)
    findings.push(finding(line, "default-cost", "confirm", { cost: toNumber(parameters.cost) }));
  const isTold = source.saleable !== undefined || source.grossArea !== undefined;
  const lost = compare(parameters.saleable, UNIT) < 0;
  if (source.land === "gross" && !isTold && !lost)
    findings.push(finding(line, "gross-without-share", "confirm"));
  return findings;
}

function wording(line: LandLine): readonly Finding[] {
  const { remark = "", basis = "" } = line.source;
  const word = POLICY_WORDS.exec(fold(remark + basis))?.[0];
  return word === undefined ? [] : [finding(line, "policy-wording", "note", { word })];
}

export function finding(
  { source: { name } }: LandLine,
  code: Finding["code"],
  severity: Severity,
  about: Finding["about"] = {},
  cell: Cell = name.source
): Finding {
  return { code, severity, cell, about: { parcel: name.value, ...about } };
}

/** Where a figure stands; undefined where the ledger has no such column. */
export function cellOf(figure: LandFigure | undefined): Cell | undefined {
  return figure?.low[0]?.source;
}

function textOf(figure: LandFigure | undefined): string {
  const value = figure?.low[0]?.asRead;
  return typeof value === "object" ? value.error : String(value ?? "");
}
