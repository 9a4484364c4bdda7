/**
 * 项目推进: read the project ledgers of a workbook, and the rates of exchange on its 参数 sheet, and
 * reckon team by team.
 */
import type { CalendarDate } from "../../domain/calendar-date";
import type { Currency } from "../../domain/money";
import type { StartOver } from "../../domain/pipeline";
import { THRESHOLDS } from "../../domain/threshold";
import { exceedsContract } from "../../domain/certification";
import type { Finding } from "../../reader/finding";
import type { Ledger, Project, RateRead } from "../../reader/ledgers/ledger";
import { readLedger } from "../../reader/ledgers/read-ledger";
import { readRates } from "../../reader/ledgers/read-rates";
import { defined } from "../defined";
import type { Grid } from "../../spreadsheet/grid";
import type { FoundTable } from "../read-tables";
import { nextTableRow } from "../source-area";
import { reckonPipeline, yuanOf } from "./reckon-pipeline";
import type { PipelineReckoning, PipelineRule } from "./reckon-pipeline";

export interface PipelineChoice {
  readonly asOf?: CalendarDate;
  /** What 开工率 is divided by; 签约 where left out. */
  readonly startOver?: StartOver;
}

export interface PreparedPipeline {
  readonly grid: Grid;
  readonly ledger: Ledger;
  /** Counts the tables of one sheet from 1. */
  readonly ordinal: number;
  readonly rates: readonly RateRead[];
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
  read: Ledger,
  tables: readonly FoundTable[],
  choice: PipelineChoice
): Omit<PreparedPipeline, "grid" | "ordinal" | "next"> {
  const asOf = choice.asOf ?? read.asOf;
  const ledger = { ...read, ...defined({ asOf }) };
  const rates = tables
    .filter(({ table }) => table.kind === "params")
    .flatMap(({ grid, table }) => readRates(grid, table, asOf ?? UNDATED));
  const rule = { rates, startOver: choice.startOver ?? "signed", thresholds: THRESHOLDS };
  return { ledger, rates, rule, reckoning: reckonPipeline(ledger, rule) };
}

/** A rate without a day, in a ledger without one: nobody is told a day that nobody wrote. */
const UNDATED: CalendarDate = { year: 1900, month: 1, day: 1 };

export const CURRENCY_NAMES: Readonly<Record<Currency, string>> = {
  CNY: "人民币",
  USD: "美元",
  EUR: "欧元",
  HKD: "港元",
  JPY: "日元",
  GBP: "英镑",
  TWD: "新台币",
  MOP: "澳门元",
  KRW: "韩元",
};

function missingRates({ ledger, rates }: PreparedPipeline): readonly Finding[] {
  const missing = new Map<Currency, Finding>();
  for (const { amount, arrived } of ledger.projects) {
    for (const one of [amount, arrived]) {
      const known = one === undefined || one.currency === "CNY" || missing.has(one.currency);
      if (known || rates.some(({ from }) => from === one.currency)) continue;
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
