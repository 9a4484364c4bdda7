/** The words that stand on a 项目推进情况表 beside those of every result sheet (labels.ts). */
import type { Currency } from "../../domain/money";
import type { Reached, Stage } from "../../domain/pipeline";

export interface PipelineLabels {
  readonly bands: Readonly<
    Record<"counts" | "rates" | "contract" | "arrival" | "thresholds", string>
  >;
  readonly projects: string;
  /** By what a stage is called on the sheet; the first seven are a drop-down. */
  readonly stages: Readonly<Record<Stage, string>>;
  readonly performance: string;
  readonly start: string;
  readonly production: string;
  readonly inTenThousands: (name: string) => string;
  readonly converted: string;
  readonly arrived: string;
  readonly arrival: string;
  readonly currencies: Readonly<Record<Currency, string>>;
  /** In place of an amount in 元 for want of a rate. */
  readonly rateMissing: string;
  readonly funnel: {
    readonly heading: string;
    readonly step: string;
    readonly count: string;
    readonly ofPrevious: string;
    readonly names: Readonly<Record<keyof Reached, string>>;
  };
  readonly parameters: {
    readonly startOver: string;
    readonly overSigned: string;
    readonly overPerforming: string;
    readonly wrongChoice: string;
    readonly unsorted: string;
    readonly unplaced: string;
    readonly rates: string;
    readonly ratesHead: readonly string[];
    readonly stages: string;
    readonly stagesHead: readonly string[];
    readonly thresholds: string;
    readonly thresholdsHead: readonly string[];
    readonly blankStage: string;
    readonly wrongRate: string;
  };
  readonly working: { readonly heading: string; readonly heads: readonly string[] };
  readonly notes: readonly string[];
  readonly chart: string;
}
