/**
 * The arithmetic of 项目推进情况表: by team and in all, how many projects stand where, the four rates, and
 * money by currency and in 元.
 *
 * Signed money is that of projects signed, performing, started or in production; 意向 and 在谈 are summed
 * apart and 终止 is in neither. Money is brought to 元 at the stated rates alone: where one is missing
 * there is no sum in 元, because whatever was left out would make it look complete.
 */
import { exchange } from "../../domain/currency";
import type { ExchangeRate } from "../../domain/currency";
import type { Exact } from "../../domain/exact";
import { addMoney, money, sumMoney } from "../../domain/money";
import type { Currency, Money } from "../../domain/money";
import { arrivalRate, funnel, isSigned, pipelineRates, reached } from "../../domain/pipeline";
import type { FunnelStep, PipelineRates, Reached, StartOver } from "../../domain/pipeline";
import { isPositive } from "../../domain/exact";
import { reaches } from "../../domain/threshold";
import type { Threshold } from "../../domain/threshold";
import type { Ledger, LedgerMoney, Project } from "../../reader/ledgers/ledger";
import { defined } from "../defined";

export interface PipelineRule {
  readonly rates: readonly ExchangeRate[];
  /** What 开工率 is divided by. */
  readonly startOver: StartOver;
  readonly thresholds: readonly Threshold[];
}

export interface PipelineTeam {
  readonly name: string;
  readonly projects: readonly Project[];
  readonly figures: PipelineFigures;
}

export interface PipelineFigures {
  readonly reached: Reached;
  readonly rates: PipelineRates;
  readonly funnel: readonly FunnelStep[];
  readonly signed: readonly CurrencySum[];
  /** 意向 and 在谈. */
  readonly intent: readonly CurrencySum[];
  readonly all: readonly CurrencySum[];
  /** Of signed projects, in 元; absent where a rate is missing, or nothing is there. */
  readonly contract?: Money;
  readonly arrived?: Money;
  readonly arrivalRate?: Exact;
  /** Signed projects that reach each threshold; undefined where a rate is missing. */
  readonly reaching: readonly (number | undefined)[];
}

export interface CurrencySum {
  readonly currency: Currency;
  readonly low: Money;
  readonly high: Money;
  readonly approx: boolean;
}

export interface PipelineReckoning {
  /** In the order in which the ledger first names them. */
  readonly teams: readonly PipelineTeam[];
  readonly total: PipelineFigures;
}

export function reckonPipeline({ projects }: Ledger, rule: PipelineRule): PipelineReckoning {
  const teams = new Map<string, Project[]>();
  for (const project of projects) {
    const team = teams.get(project.team.value);
    if (team === undefined) teams.set(project.team.value, [project]);
    else team.push(project);
  }
  return {
    teams: Array.from(teams, ([name, of]) => ({
      name,
      projects: of,
      figures: figuresOf(of, rule),
    })),
    total: figuresOf(projects, rule),
  };
}

function figuresOf(projects: readonly Project[], rule: PipelineRule): PipelineFigures {
  const counts = reached(projects.map((one) => ({ stage: one.stage, funded: isFunded(one) })));
  const signed = projects.filter(({ stage }) => isSigned(stage));
  const intent = projects.filter(({ stage }) => stage === "intent" || stage === "negotiating");
  const contract = inYuan(
    signed.map(({ amount }) => amount),
    rule.rates
  );
  const arrived = inYuan(
    signed.map((one) => one.arrived),
    rule.rates
  );
  const share = arrived && contract && arrivalRate(arrived, contract);
  return {
    reached: counts,
    rates: pipelineRates(counts, rule.startOver),
    funnel: funnel(counts),
    signed: byCurrency(signed),
    intent: byCurrency(intent),
    all: byCurrency(projects),
    ...defined({ contract, arrived, arrivalRate: share }),
    reaching: rule.thresholds.map((threshold) => countReaching(signed, threshold, rule.rates)),
  };
}

function isFunded({ arrived }: Project): boolean {
  return arrived !== undefined && isPositive(arrived.low.minor);
}

function byCurrency(projects: readonly Project[]): readonly CurrencySum[] {
  const sums = new Map<Currency, CurrencySum>();
  for (const { amount } of projects) {
    if (amount === undefined) continue;
    const { currency, low, high, approx } = amount;
    const so = sums.get(currency);
    sums.set(
      currency,
      so === undefined
        ? { currency, low, high, approx }
        : {
            currency,
            low: addMoney(so.low, low),
            high: addMoney(so.high, high),
            approx: so.approx || approx,
          }
    );
  }
  return Array.from(sums.values());
}

/** At the low end of ranges. Undefined where nothing is there or a rate is missing. */
function inYuan(
  amounts: readonly (LedgerMoney | undefined)[],
  rates: readonly ExchangeRate[]
): Money | undefined {
  const there = amounts.flatMap((amount) => (amount === undefined ? [] : [amount.low]));
  const yuan = there.flatMap((one) => yuanOf(one, rates) ?? []);
  return there.length === 0 || yuan.length < there.length ? undefined : sumMoney(yuan, "CNY");
}

export function yuanOf(amount: Money, rates: readonly ExchangeRate[]): Money | undefined {
  if (amount.currency === "CNY") return amount;
  const rate = rates.find(({ from }) => from === amount.currency);
  return rate && exchange(amount, rate);
}

function countReaching(
  signed: readonly Project[],
  threshold: Threshold,
  rates: readonly ExchangeRate[]
): number | undefined {
  const judged = signed.map(({ amount }) =>
    reaches(amount?.low ?? money(0, 0, "CNY"), threshold, rates)
  );
  return judged.every((one) => one !== undefined)
    ? judged.filter((one) => one === true).length
    : undefined;
}
