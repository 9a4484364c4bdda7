/**
 * 项目推进: read the project ledgers of a workbook, and the rates of exchange on its 参数 sheet, and
 * reckon team by team.
 */
import type { CalendarDate } from "../../domain/calendar-date";
import type { ExchangeRate } from "../../domain/currency";
import type { Currency } from "../../domain/money";
import type { StartOver } from "../../domain/pipeline";
import { THRESHOLDS } from "../../domain/threshold";
import { exceedsContract } from "../../domain/certification";
import type { Finding } from "../../reader/finding";
import type { Ledger, Project, RateRead } from "../../reader/ledgers/ledger";
import { readLedger } from "../../reader/ledgers/read-ledger";
import { readRates } from "../../reader/ledgers/read-rates";
import { CURRENCY_NAMES } from "../currency-names";
import { defined } from "../defined";
import type { Grid } from "../../spreadsheet/grid";
import type { FoundTable } from "../read-tables";
import { nextTableRow } from "../source-area";
import { reckonPipeline, yuanOf } from "./reckon-pipeline";
import type { PipelineReckoning, PipelineRule } from "./reckon-pipeline";
import { typedRate } from "./typed-rate";
import type { TypedRate } from "./typed-rate";

export interface PipelineChoice {
  readonly asOf?: CalendarDate;
  /** What 开工率 is divided by; 签约 where left out. */
  readonly startOver?: StartOver;
  /** Typed for currencies that no cell of the workbook gives a rate for. */
  readonly rates?: readonly TypedRate[];
}

/** A rate that is reckoned by: read from its cell, or typed. */
export interface UsedRate extends ExchangeRate {
  readonly cell?: RateRead["cell"];
  readonly per: RateRead["per"];
}

export interface PreparedPipeline {
  readonly grid: Grid;
  readonly ledger: Ledger;
  /** Counts the tables of one sheet from 1. */
  readonly ordinal: number;
  readonly rates: readonly UsedRate[];
  readonly rule: PipelineRule;
  readonly reckoning: PipelineReckoning;
  /** First row below this table that another table of the sheet begins in. */
  readonly next?: number;
}

export interface PreparedPipelines {
  readonly pipelines: readonly PreparedPipeline[];
  readonly findings: readonly Finding[];
}

/** `rateTables`: every table of the workbook, as rates stand on another sheet than the ledger. */
export function preparePipelines(
  found: readonly FoundTable[],
  rateTables: readonly FoundTable[],
  choice: PipelineChoice
): PreparedPipelines {
  const read = found
    .filter(({ table }) => table.kind === "ledger")
    .map((one) => ({ one, ...readLedger(one.grid, one.table) }));
  const pipelines = read.flatMap(({ one, ledger }): readonly PreparedPipeline[] => {
    if (ledger === undefined) return [];
    const next = nextTableRow(found, one);
    const { grid, ordinal } = one;
    return [{ grid, ordinal, ...prepare(ledger, rateTables, choice), ...defined({ next }) }];
  });
  return {
    pipelines,
    findings: [
      ...read.flatMap(({ findings }) => findings),
      ...pipelines.flatMap(missingRates),
      ...pipelines.flatMap(aboveContract),
    ],
  };
}

function prepare(
  found: Ledger,
  tables: readonly FoundTable[],
  choice: PipelineChoice
): Omit<PreparedPipeline, "grid" | "ordinal" | "next"> {
  const asOf = choice.asOf ?? found.asOf;
  const ledger = { ...found, ...defined({ asOf }) };
  const read: readonly UsedRate[] = tables
    .filter(({ table }) => table.kind === "params")
    .flatMap(({ grid, table }) => readRates(grid, table, asOf ?? UNDATED));
  // The office's own cells go first: they are followed, and what was typed once is not.
  const typed = (choice.rates ?? []).map((one): UsedRate => ({ ...typedRate(one), per: 1 }));
  const rates = [...read, ...typed.filter(({ from }) => !hasRate(read, from))];
  const rule = { rates, startOver: choice.startOver ?? "signed", thresholds: THRESHOLDS };
  return { ledger, rates, rule, reckoning: reckonPipeline(ledger, rule) };
}

function hasRate(rates: readonly UsedRate[], currency: Currency): boolean {
  return rates.some(({ from }) => from === currency);
}

/** Those that money of the ledger is in, as they first come. */
export function foreignCurrencies({ projects }: Ledger): readonly Currency[] {
  const currencies = projects.flatMap(({ amount, arrived }) =>
    [amount, arrived].flatMap((one) => (one === undefined ? [] : [one.currency]))
  );
  return currencies.filter((one, i) => one !== "CNY" && currencies.indexOf(one) === i);
}

/** A rate without a day, in a ledger without one: nobody is told a day that nobody wrote. */
const UNDATED: CalendarDate = { year: 1900, month: 1, day: 1 };

function missingRates({ ledger, rates }: PreparedPipeline): readonly Finding[] {
  const missing = new Map<Currency, Finding>();
  for (const { amount, arrived } of ledger.projects) {
    for (const one of [amount, arrived]) {
      const known = one === undefined || one.currency === "CNY" || missing.has(one.currency);
      if (known || hasRate(rates, one.currency)) continue;
      const [part] = one.figure.parts;
      missing.set(one.currency, {
        code: "exchange-rate-needed",
        severity: "confirm",
        ...(part && { cell: part.source }),
        about: { currency: CURRENCY_NAMES[one.currency] },
      });
    }
  }
  return Array.from(missing.values());
}

/** More has arrived than was ever agreed, where the two can be held against each other. */
function aboveContract({ ledger, rates }: PreparedPipeline): readonly Finding[] {
  return ledger.projects.flatMap((project): readonly Finding[] => {
    const { arrived, amount } = project;
    if (arrived === undefined || amount === undefined) return [];
    const [came, agreed] = [yuanOf(arrived.low, rates), yuanOf(amount.high, rates)];
    const [part] = arrived.figure.parts;
    const exceeds =
      came !== undefined &&
      agreed !== undefined &&
      exceedsContract({ kind: "money", ...came }, { kind: "money", ...agreed });
    if (!exceeds || part === undefined) return [];
    return [
      {
        code: "arrived-exceeds-amount",
        severity: "warning",
        cell: part.source,
        about: { project: nameOf(project) },
      },
    ];
  });
}

function nameOf({ name, team }: Project): string {
  return name === "" ? team.value : name;
}
