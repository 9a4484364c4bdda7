/**
 * 项目推进: how many projects stand where, and the four rates of the funnel with their denominators.
 *
 *     意向 | 在谈 | 签约 → 履约 → 开工 → 投产        终止 aside
 *
 * A project that has started was signed too, so each rate counts those that have come this far or
 * further. 意向, 在谈 and 终止 are in no rate: nothing was agreed, or no longer is.
 * 履约率 = 履约 ÷ 签约; 投产率 = 投产 ÷ 签约; 开工率 = 开工 ÷ 签约, or ÷ 履约 where the office says so:
 * of published cases those that can be recomputed divide by 签约. 资金到位率 = 到位资金 ÷ 合同额.
 */
import { exact, isPositive, over } from "./exact";
import type { Exact } from "./exact";
import { inUnits, moneyRatio } from "./money";
import type { Money } from "./money";

/** unknown: words that nobody has sorted yet; in no rate until somebody does. */
export type Stage =
  | "intent"
  | "negotiating"
  | "signed"
  | "performing"
  | "started"
  | "production"
  | "terminated"
  | "unknown";

export const STAGES: readonly Stage[] = [
  "intent",
  "negotiating",
  "signed",
  "performing",
  "started",
  "production",
  "terminated",
  "unknown",
];

export type StartOver = "signed" | "performing";

/** Each counts those that have come this far or further. */
export interface Reached {
  readonly negotiating: number;
  readonly signed: number;
  readonly performing: number;
  readonly started: number;
  readonly production: number;
}

export interface Standing {
  readonly stage: Stage;
  /** Money has arrived: the agreement is being kept, whatever its stage is called. */
  readonly funded?: boolean;
}

const FURTHER: Readonly<Record<keyof Reached, readonly Stage[]>> = {
  negotiating: ["negotiating", "signed", "performing", "started", "production"],
  signed: ["signed", "performing", "started", "production"],
  performing: ["performing", "started", "production"],
  started: ["started", "production"],
  production: ["production"],
};

export function isSigned(stage: Stage): boolean {
  return FURTHER.signed.indexOf(stage) >= 0;
}

export function reached(projects: readonly Standing[]): Reached {
  const count = (far: keyof Reached): number =>
    projects.filter((project) => hasReached(project, far)).length;
  return {
    negotiating: count("negotiating"),
    signed: count("signed"),
    performing: count("performing"),
    started: count("started"),
    production: count("production"),
  };
}

export function hasReached({ stage, funded }: Standing, far: keyof Reached): boolean {
  if (far === "performing" && funded === true && isSigned(stage)) return true;
  return FURTHER[far].indexOf(stage) >= 0;
}

/** Undefined where there is nothing to divide by. */
export interface PipelineRates {
  readonly performance?: Exact;
  readonly start?: Exact;
  readonly production?: Exact;
}

export function pipelineRates(counts: Reached, startOver: StartOver): PipelineRates {
  return {
    ...rate("performance", counts.performing, counts.signed),
    ...rate("start", counts.started, counts[startOver]),
    ...rate("production", counts.production, counts.signed),
  };
}

function rate(name: keyof PipelineRates, part: number, whole: number): PipelineRates {
  return whole > 0 ? { [name]: over(exact(part), exact(whole)) } : {};
}

/** 资金到位率, both in one currency; undefined without a contract sum. */
export function arrivalRate(arrived: Money, contract: Money): Exact | undefined {
  return isPositive(inUnits(contract)) ? moneyRatio(arrived, contract) : undefined;
}

export interface FunnelStep {
  readonly stage: keyof Reached;
  readonly count: number;
  /** Of the step before; absent for the first, and after an empty one. */
  readonly ofPrevious?: Exact;
}

/** 在谈 → 签约 → 履约 → 开工 → 投产; 意向 is no step of it. */
export function funnel(counts: Reached): readonly FunnelStep[] {
  const steps: readonly (keyof Reached)[] = [
    "negotiating",
    "signed",
    "performing",
    "started",
    "production",
  ];
  return steps.map((stage, i) => {
    const before = steps[i - 1];
    const count = counts[stage];
    if (before === undefined || counts[before] === 0) return { stage, count };
    return { stage, count, ofPrevious: over(exact(count), exact(counts[before])) };
  });
}
