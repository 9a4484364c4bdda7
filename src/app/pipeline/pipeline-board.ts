/** 项目推进 for the pane: the rates with what they are made of, the funnel, and team by team, in texts. */
import { formatDate } from "../../domain/calendar-date";
import { exact, times, toFixed } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import { atScale } from "../../domain/money";
import type { Currency, Money } from "../../domain/money";
import type { StartOver } from "../../domain/pipeline";
import { placeName } from "../../spreadsheet/address";
import type { Cell } from "../../spreadsheet/address";
import { CURRENCY_NAMES } from "../currency-names";
import { defined } from "../defined";
import type { Language } from "../messages/messages";
import { foreignCurrencies } from "./prepare-pipeline";
import type { PreparedPipeline } from "./prepare-pipeline";
import type { PipelineFigures } from "./reckon-pipeline";

export type PipelineRate = "performance" | "start" | "production" | "arrival";
export type FunnelStage = PipelineFigures["funnel"][number]["stage"];

export interface PipelineBoard {
  readonly projects: number;
  readonly teams: number;
  readonly asOf?: string;
  /** What 开工率 is divided by. */
  readonly startOver: StartOver;
  readonly rates: readonly RateLine[];
  readonly funnel: readonly FunnelLine[];
  /** Those that can be told: without a rate of exchange nobody knows what foreign money comes to. */
  readonly thresholds: readonly { readonly name: string; readonly count: number }[];
  readonly rows: readonly TeamLine[];
  readonly total: TeamLine;
  readonly exchange: readonly ExchangeLine[];
  /** Currencies of the ledger that there is no rate for. */
  readonly missing: readonly string[];
}

export interface RateLine {
  readonly name: PipelineRate;
  /** 66.67%, or a dash. */
  readonly rate: string;
  /** 8 and 12, or 万元 of money. */
  readonly part: string;
  readonly whole: string;
}

export interface FunnelLine {
  readonly stage: FunnelStage;
  readonly count: number;
  /** Of the first step, from 0 to 1, for a bar. */
  readonly share: number;
  /** Of the step before; "" for the first. */
  readonly ofPrevious: string;
}

export interface TeamLine {
  readonly name: string;
  readonly signed: string;
  readonly rates: Readonly<Record<PipelineRate, string>>;
  /** 万元 of signed projects, and of what has arrived. */
  readonly contract: string;
  readonly arrived: string;
  /** The team's first cell in the ledger. */
  readonly at?: Cell;
  readonly place?: string;
}

export interface ExchangeLine {
  readonly currency: string;
  readonly rate: string;
  readonly on: string;
  readonly source: string;
  /** Absent where it was typed. */
  readonly at?: Cell;
  readonly place?: string;
}

export const NO_FIGURE = "—";

export function pipelineBoard(
  { ledger, rule, rates, reckoning }: PreparedPipeline,
  language: Language
): PipelineBoard {
  const { total, teams } = reckoning;
  const { startOver } = rule;
  return {
    projects: ledger.projects.length,
    teams: teams.length,
    startOver,
    rates: rateLines(total, startOver),
    funnel: funnelLines(total),
    thresholds: rule.thresholds.flatMap(({ name }, i) => {
      const count = total.reaching[i];
      return count === undefined ? [] : [{ name, count }];
    }),
    rows: teams.map(({ name, figures, projects }) => {
      const source = projects[0]?.team.source;
      const at = source && { ...source, sheet: ledger.table.sheet };
      return { ...teamLine(name, figures), ...defined({ at, place: at && placeName(at) }) };
    }),
    total: teamLine("", total),
    exchange: rates.map(({ from, rate, on, source, cell }) => ({
      currency: currencyName(from, language),
      rate: String(Number(toFixed(rate, 6))),
      on: formatDate(on),
      source,
      ...defined({ at: cell, place: cell && placeName(cell) }),
    })),
    missing: foreignCurrencies(ledger)
      .filter((currency) => !rates.some(({ from }) => from === currency))
      .map((currency) => currencyName(currency, language)),
    ...defined({ asOf: ledger.asOf && formatDate(ledger.asOf) }),
  };
}

export function currencyName(currency: Currency, language: Language): string {
  return language === "zh" ? CURRENCY_NAMES[currency] : currency;
}

function rateLines(figures: PipelineFigures, startOver: StartOver): readonly RateLine[] {
  const { reached, contract, arrived } = figures;
  const of = (name: PipelineRate, part: string | number, whole: string | number): RateLine => ({
    name,
    rate: ratesOf(figures)[name],
    part: String(part),
    whole: String(whole),
  });
  return [
    of("performance", reached.performing, reached.signed),
    of("start", reached.started, reached[startOver]),
    of("production", reached.production, reached.signed),
    of("arrival", tenThousands(arrived), tenThousands(contract)),
  ];
}

function funnelLines({ funnel }: PipelineFigures): readonly FunnelLine[] {
  const first = Math.max(1, ...funnel.map(({ count }) => count));
  return funnel.map(({ stage, count, ofPrevious }) => ({
    stage,
    count,
    share: count / first,
    ofPrevious: ofPrevious === undefined ? "" : percent(ofPrevious),
  }));
}

function teamLine(name: string, figures: PipelineFigures): TeamLine {
  const { reached, contract, arrived } = figures;
  return {
    name,
    signed: String(reached.signed),
    rates: ratesOf(figures),
    contract: tenThousands(contract),
    arrived: tenThousands(arrived),
  };
}

function ratesOf({ rates, arrivalRate }: PipelineFigures): Readonly<Record<PipelineRate, string>> {
  const { performance, start, production } = rates;
  return {
    performance: percent(performance),
    start: percent(start),
    production: percent(production),
    arrival: percent(arrivalRate),
  };
}

function percent(share: Exact | undefined): string {
  return share === undefined ? NO_FIGURE : `${toFixed(times(share, exact(100)), 1)}%`;
}

function tenThousands(amount: Money | undefined): string {
  return amount === undefined ? NO_FIGURE : String(Number(toFixed(atScale(amount, 4), 2)));
}
