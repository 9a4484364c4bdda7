/**
 * A project ledger as plain data for a door. Amounts are in single 元, 美元 … by currency, with both ends
 * where ranges were written; rates are fractions; what does not exist is null.
 */
import { formatDate } from "../../domain/calendar-date";
import { toNumber } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import { inUnits } from "../../domain/money";
import type { Money } from "../../domain/money";
import { STAGES, isSigned } from "../../domain/pipeline";
import type { Stage } from "../../domain/pipeline";
import type { Project } from "../../reader/ledgers/ledger";
import { blockA1, placeName } from "../../spreadsheet/address";
import type { PreparedPipeline } from "./prepare-pipeline";
import type { CurrencySum, PipelineFigures } from "./reckon-pipeline";

export interface PipelineView {
  readonly sheet: string;
  readonly range: string;
  readonly title: string;
  readonly asOf: string | null;
  /** What 开工率 is divided by. */
  readonly startOver: "signed" | "performing";
  readonly units: readonly (PipelineUnitView & { readonly unit: string })[];
  readonly totals: PipelineUnitView;
  readonly exchangeRates: readonly {
    readonly currency: string;
    /** 元 for one. */
    readonly rate: number;
    readonly date: string;
    readonly source: string;
    /** null where it was typed. */
    readonly cell: string | null;
  }[];
  readonly projects: readonly ProjectView[];
}

export interface PipelineUnitView {
  readonly projects: number;
  /** By the words of the ledger. */
  readonly byStage: Readonly<Record<string, number>>;
  /** By what the words mean. */
  readonly byClass: Readonly<Record<Stage, number>>;
  readonly signedCount: number;
  readonly performingCount: number;
  readonly startedCount: number;
  readonly productionCount: number;
  readonly performanceRate: number | null;
  readonly startRate: number | null;
  readonly productionRate: number | null;
  readonly arrivalRate: number | null;
  readonly signedSum: SumsView;
  readonly intentSum: SumsView;
  readonly allSum: SumsView;
  /** Of signed projects, brought to 元 at the stated rates. */
  readonly contract: number | null;
  readonly arrived: number | null;
  readonly thresholds: readonly { readonly name: string; readonly count: number | null }[];
  readonly funnel: readonly {
    readonly stage: string;
    readonly count: number;
    readonly ofPrevious: number | null;
  }[];
}

export type SumsView = Readonly<
  Record<string, { readonly low: number; readonly high: number; readonly approx?: true }>
>;

export interface ProjectView {
  readonly row: number;
  readonly unit: string;
  readonly project: string;
  readonly stage: string;
  readonly class: Stage;
  readonly amount: {
    readonly low: number;
    readonly high: number;
    readonly currency: string;
  } | null;
}

export function pipelineView({ ledger, rule, rates, reckoning }: PreparedPipeline): PipelineView {
  const view = (projects: readonly Project[], figures: PipelineFigures) =>
    unitView(
      projects,
      figures,
      rule.thresholds.map(({ name }) => name)
    );
  return {
    sheet: ledger.table.sheet,
    range: blockA1(ledger.table.range),
    title: ledger.table.title,
    asOf: ledger.asOf === undefined ? null : formatDate(ledger.asOf),
    startOver: rule.startOver,
    units: reckoning.teams.map(({ name, projects, figures }) => ({
      unit: name,
      ...view(projects, figures),
    })),
    totals: view(ledger.projects, reckoning.total),
    exchangeRates: rates.map(({ from, rate, on, source, cell }) => ({
      currency: from,
      rate: toNumber(rate),
      date: formatDate(on),
      source,
      cell: cell === undefined ? null : placeName(cell),
    })),
    projects: ledger.projects.map(projectView),
  };
}

function unitView(
  projects: readonly Project[],
  figures: PipelineFigures,
  thresholds: readonly string[]
): PipelineUnitView {
  const { reached, rates } = figures;
  return {
    projects: projects.length,
    byStage: countBy(projects, ({ stageText }) => stageText),
    byClass: classCounts(projects),
    signedCount: projects.filter(({ stage }) => isSigned(stage)).length,
    performingCount: reached.performing,
    startedCount: reached.started,
    productionCount: reached.production,
    performanceRate: numberOf(rates.performance),
    startRate: numberOf(rates.start),
    productionRate: numberOf(rates.production),
    arrivalRate: numberOf(figures.arrivalRate),
    signedSum: sumsView(figures.signed),
    intentSum: sumsView(figures.intent),
    allSum: sumsView(figures.all),
    contract: unitsOf(figures.contract),
    arrived: unitsOf(figures.arrived),
    thresholds: thresholds.map((name, i) => ({ name, count: figures.reaching[i] ?? null })),
    funnel: figures.funnel.map(({ stage, count, ofPrevious }) => ({
      stage,
      count,
      ofPrevious: numberOf(ofPrevious),
    })),
  };
}

function countBy(
  projects: readonly Project[],
  key: (project: Project) => string
): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const project of projects) counts[key(project)] = (counts[key(project)] ?? 0) + 1;
  return counts;
}

function classCounts(projects: readonly Project[]): Readonly<Record<Stage, number>> {
  const counts = countBy(projects, ({ stage }) => stage);
  const all: Partial<Record<Stage, number>> = {};
  for (const stage of STAGES) all[stage] = counts[stage] ?? 0;
  return all as Record<Stage, number>;
}

function sumsView(sums: readonly CurrencySum[]): SumsView {
  const view: Record<string, { low: number; high: number; approx?: true }> = {};
  for (const { currency, low, high, approx } of sums) {
    view[currency] = {
      low: toNumber(inUnits(low)),
      high: toNumber(inUnits(high)),
      ...(approx && { approx }),
    };
  }
  return view;
}

function projectView({ row, team, name, stage, stageText, amount }: Project): ProjectView {
  return {
    row: row + 1,
    unit: team.value,
    project: name,
    stage: stageText,
    class: stage,
    amount:
      amount === undefined
        ? null
        : {
            low: toNumber(inUnits(amount.low)),
            high: toNumber(inUnits(amount.high)),
            currency: amount.currency,
          },
  };
}

function unitsOf(amount: Money | undefined): number | null {
  return amount === undefined ? null : toNumber(inUnits(amount));
}

function numberOf(value: Exact | undefined): number | null {
  return value === undefined ? null : toNumber(value);
}
