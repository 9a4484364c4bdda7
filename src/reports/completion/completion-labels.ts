/** The words that stand on a 完成情况表 beside those of every result sheet (labels.ts). */
import type { CompletionInput } from "./completion-input";
import type { Sentence } from "../labels/labels";

export interface CompletionLabels {
  readonly overview: string;
  readonly overviewUnit: string;
  readonly bands: Readonly<Record<"task" | "time" | "outlook" | "certified" | "cash", string>>;
  readonly set: string;
  readonly gap: string;
  readonly expected: string;
  readonly lead: string;
  readonly status: string;
  readonly forecast: string;
  readonly pacePerMonth: string;
  readonly pacePerDay: string;
  readonly multiplePerMonth: string;
  readonly multiplePerDay: string;
  /** The figure beside the actual, by what the actual is. */
  readonly counterpart: ByBasis;
  readonly certificationRate: string;
  readonly reduction: string;
  readonly cash: string;
  readonly subsidy: string;
  /** Each begins with a shape of its own: colour is never alone. */
  readonly ahead: string;
  readonly level: string;
  readonly behind: string;
  readonly met: string;
  readonly unmet: string;
  readonly silent: string;
  /** In place of a pace. */
  readonly done: string;
  readonly over: string;
  /** In place of a rate, where a percentage is read as met or not. */
  readonly rateMet: string;
  readonly rateUnmet: string;
  readonly lists: ListLabels;
  readonly parameters: CompletionParameterLabels;
  readonly notes: CompletionNoteLabels;
  readonly chart: string;
  readonly chartTime: string;
  /** Heads the column that names what the chart draws. */
  readonly chartName: string;
}

export interface ListLabels {
  readonly heading: string;
  readonly indicator: string;
  readonly notReported: string;
  readonly notStarted: string;
  readonly halfway: string;
  readonly notHalfway: string;
  readonly none: string;
  readonly tooEarly: string;
  /** 3个：甲镇、乙镇。 */
  readonly units: Sentence;
  readonly and: string;
  readonly working: string;
  readonly flags: Sentence;
  readonly names: Sentence;
}

export interface CompletionParameterLabels {
  readonly spansMonth: string;
  readonly spansDay: string;
  readonly percent: string;
  readonly percentRatio: string;
  readonly percentMet: string;
  readonly subsidy: string;
  readonly subsidyNote: string;
  readonly wrongPercent: string;
  readonly wrongSubsidy: string;
}

export interface CompletionNoteLabels {
  readonly rate: string;
  readonly time: string;
  readonly outlook: string;
  readonly certified: ByBasis;
  /** Of targets that were due by the as-of date. */
  readonly due: string;
  readonly cash: string;
  readonly lists: string;
  readonly percent: string;
  readonly source: Sentence;
}

type ByBasis = Readonly<Record<CompletionInput["basis"], string>>;
