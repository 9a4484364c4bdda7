/** A reckoned ledger as its report wants it: projects with their cells, and what was counted. */
import { isSigned } from "../../domain/pipeline";
import type { Stage } from "../../domain/pipeline";
import { STAGES } from "../../domain/pipeline";
import type { Ledger, LedgerMoney, Project } from "../../reader/ledgers/ledger";
import type {
  PipelineCounts,
  PipelineInput,
  PipelineMoney,
  PipelineProject,
} from "../../reports/pipeline/pipeline-input";
import type { Grid } from "../../spreadsheet/grid";
import { defined } from "../defined";
import type { Language } from "../messages/messages";
import { reportTitle } from "../report-title";
import { sourceArea } from "../source-area";
import type { PreparedPipeline } from "./prepare-pipeline";
import type { PipelineFigures } from "./reckon-pipeline";

export interface PipelineNames {
  readonly sheetName: string;
  readonly mark: string;
  readonly language: Language;
}

export function pipelineInput(
  { grid, ledger, next, rates, rule, reckoning }: PreparedPipeline,
  names: PipelineNames
): PipelineInput {
  const { projects, table } = ledger;
  return {
    ...names,
    title: reportTitle(table, names.sheetName.replace(/\d+$/, "")),
    ...defined({ asOf: ledger.asOf }),
    projects: projects.map((project) => projectOf(grid, project)),
    teams: reckoning.teams.map(({ name, projects: of, figures }) => ({
      name,
      counts: countsOf(of, figures),
      first: projects.findIndex(({ team }) => team.value === name),
    })),
    total: countsOf(projects, reckoning.total),
    rates: rates.map(({ from, rate, on, source, cell, per }) => {
      return { currency: from, rate, on, source, per, ...defined({ cell }) };
    }),
    startOver: rule.startOver,
    thresholds: rule.thresholds,
    source: sourceArea(grid, { ...table, labelColumn: projectColumn(ledger) }, next),
  };
}

/** Rows are counted by what every project has: a name. Teams are merged over several. */
function projectColumn({ table }: Ledger): number {
  const named = table.columns.find(({ role }) => role === "project" || role === "projectNo");
  return named?.column ?? table.range.left;
}

function projectOf(grid: Grid, project: Project): PipelineProject {
  const { team, name, stage, stageCell, amount, arrived } = project;
  const asRead = grid.valueAt(team.source.row, team.source.column);
  return {
    team,
    name,
    stage,
    ...defined({
      teamAsRead: asRead === team.value ? undefined : asRead,
      stageCell,
      stageAsRead: stageCell && textAt(grid, stageCell),
      amount: amount && moneyOf(grid, amount),
      arrived: arrived && moneyOf(grid, arrived),
    }),
  };
}

function textAt(grid: Grid, { row, column }: { row: number; column: number }): string {
  const value = grid.valueAt(row, column);
  return typeof value === "object" || value === undefined ? "" : String(value);
}

function moneyOf(grid: Grid, { currency, low, figure, currencyCell }: LedgerMoney): PipelineMoney {
  if (currencyCell === undefined) return { currency, low, figure };
  const named = { value: textAt(grid, currencyCell), source: currencyCell };
  return { currency, low, figure, currencyCell: named };
}

function countsOf(projects: readonly Project[], figures: PipelineFigures): PipelineCounts {
  const signed = projects.filter(({ stage }) => isSigned(stage));
  const { reached, rates, funnel, contract, arrived, arrivalRate, reaching } = figures;
  return {
    projects: projects.length,
    stages: stagesOf(projects),
    reached,
    rates,
    funnel,
    signed: figures.signed.map(({ low }) => low),
    ...defined({ contract, arrived, arrivalRate }),
    unconverted: {
      contract: contract === undefined && signed.some(({ amount }) => amount !== undefined),
      arrived: arrived === undefined && signed.some((one) => one.arrived !== undefined),
    },
    reaching,
  };
}

function stagesOf(projects: readonly Project[]): Readonly<Record<Stage, number>> {
  const counts: Partial<Record<Stage, number>> = {};
  for (const stage of STAGES) {
    counts[stage] = projects.filter((project) => project.stage === stage).length;
  }
  return counts as Record<Stage, number>;
}
