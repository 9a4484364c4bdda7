/** What the 项目推进情况表 is made from: projects with their cells, and what the domain makes of them. */
import type { CalendarDate } from "../../domain/calendar-date";
import type { Exact } from "../../domain/exact";
import type { Money } from "../../domain/money";
import type { FunnelStep, PipelineRates, Reached, Stage, StartOver } from "../../domain/pipeline";
import type { Threshold } from "../../domain/threshold";
import type { Cell, Sourced } from "../../spreadsheet/address";
import type { CellValue } from "../../spreadsheet/grid";
import type { Language } from "../ranking/ranking-input";
import type { SourceArea } from "../source-area";
import type { SourceFigure } from "../source-figure";

export interface PipelineInput {
  readonly sheetName: string;
  readonly mark: string;
  readonly title: string;
  readonly asOf?: CalendarDate;
  /** In sheet order. */
  readonly projects: readonly PipelineProject[];
  /** In the order in which the ledger first names them. */
  readonly teams: readonly PipelineTeamLine[];
  readonly total: PipelineCounts;
  readonly rates: readonly PipelineRate[];
  readonly startOver: StartOver;
  readonly thresholds: readonly Threshold[];
  readonly source: SourceArea;
  readonly language: Language;
}

export interface PipelineProject {
  readonly team: Sourced<string>;
  readonly teamAsRead?: CellValue;
  readonly name: string;
  readonly stage: Stage;
  readonly stageCell?: Cell;
  /** What that cell held. */
  readonly stageAsRead?: string;
  readonly amount?: PipelineMoney;
  readonly arrived?: PipelineMoney;
}

export interface PipelineMoney {
  readonly currency: Money["currency"];
  readonly low: Money;
  readonly figure: SourceFigure;
  /** The cell that names the currency, and what it held. */
  readonly currencyCell?: Sourced<string>;
}

export interface PipelineTeamLine {
  readonly name: string;
  readonly counts: PipelineCounts;
  /** Its first project, whose cell names the team. */
  readonly first: number;
}

export interface PipelineCounts {
  readonly projects: number;
  readonly stages: Readonly<Record<Stage, number>>;
  readonly reached: Reached;
  readonly rates: PipelineRates;
  readonly funnel: readonly FunnelStep[];
  /** Signed, by currency, at the low end of ranges. */
  readonly signed: readonly Money[];
  readonly contract?: Money;
  readonly arrived?: Money;
  readonly arrivalRate?: Exact;
  /** There is money that a missing rate keeps from being brought to 元. */
  readonly unconverted: Readonly<Record<"contract" | "arrived", boolean>>;
  readonly reaching: readonly (number | undefined)[];
}

/** A rate of exchange to 元, with the cell that it is taken from; typed where there is none. */
export interface PipelineRate {
  readonly currency: Money["currency"];
  readonly rate: Exact;
  readonly on: CalendarDate;
  readonly source: string;
  readonly cell?: Cell;
  readonly per: 1 | 100;
}
