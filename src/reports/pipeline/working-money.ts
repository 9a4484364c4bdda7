/** The money of a project in the 底稿: as the ledger has it, in 元, in dollars, and which thresholds it reaches. */
import { compare, over, times, toNumber } from "../../domain/exact";
import { atScale } from "../../domain/money";
import type { Money } from "../../domain/money";
import { cell } from "../../spreadsheet/address";
import type { Cell } from "../../spreadsheet/address";
import { fixed, formula } from "../../spreadsheet/formula";
import type { Formula } from "../../spreadsheet/formula";
import { label } from "../../spreadsheet/sheet";
import type { Shown } from "../../spreadsheet/sheet";
import { placed } from "../placed";
import type { Placed } from "../placed";
import { figureFormula } from "../source-figure-formula";
import { rateCell, rateColumn, thresholdCell } from "./lookup-tables";
import type { PipelineMoney } from "./pipeline-input";
import { inTenThousands } from "./pipeline-plan";
import type { PipelinePlan } from "./pipeline-plan";
import { put } from "./project-cells";
import type { Here } from "./project-cells";

export function moneyCells(here: Here): readonly Placed[] {
  const { plan, project, row } = here;
  const { working } = plan.layout;
  const { none } = plan.labels;
  const { amount, arrived } = project;
  const at = (column: number): Cell => cell(row, column);
  const [contract, rate] = [at(working.amount), at(working.rate)];
  const texts = fixed(rateColumn(plan, 0));
  const found = formula`IFERROR(INDEX(${fixed(rateColumn(plan, 2))},MATCH(${at(working.currency)},${texts},0))*1,${none})`;
  const known = amount === undefined ? none : (rateShown(amount, plan) ?? 0);
  return [
    currencyCell(here),
    put(here, working.amount, ownFormula(amount, plan), ownShown(amount, plan), "asideFigure"),
    put(here, working.rate, found, known, "asideFigure"),
    put(
      here,
      working.yuan,
      yuanFormula(contract, rate, plan),
      yuanShown(amount, plan),
      "asideFigure"
    ),
    put(here, working.dollars, dollarFormula(here), dollarShown(amount, plan), "asideFigure"),
    put(here, working.arrived, ownFormula(arrived, plan), ownShown(arrived, plan), "asideFigure"),
    put(
      here,
      working.arrivedYuan,
      yuanFormula(at(working.arrived), arrivedRate(here), plan),
      yuanShown(arrived, plan),
      "asideFigure"
    ),
  ];
}

/** Named beside the amount: followed there. Named in the amount's own text: as it was read. */
function currencyCell(here: Here): Placed {
  const { plan, project } = here;
  const { currency: column } = plan.layout.working;
  const { amount } = project;
  if (amount === undefined) {
    return placed(cell(here.row, column), label(plan.labels.none, "asideText"));
  }
  const name = plan.words.currencies[amount.currency];
  if (amount.currencyCell === undefined) {
    return placed(cell(here.row, column), label(name, "asideText"));
  }
  const [texts, names] = [fixed(rateColumn(plan, 0)), fixed(rateColumn(plan, 1))];
  const { source } = amount.currencyCell;
  const made = formula`IFERROR(INDEX(${names},MATCH(${source}&"",${texts},0)),${plan.labels.none})`;
  return put(here, column, made, name, "asideText");
}

function arrivedRate({ plan, project, row }: Here): Cell {
  const { arrived } = project;
  if (arrived?.currencyCell !== undefined) return cell(row, plan.layout.working.rate);
  return rateCell(plan, arrived?.currency ?? "CNY");
}

function ownFormula(money: PipelineMoney | undefined, plan: PipelinePlan): Formula {
  const { changed, cleanedAt, labels } = plan;
  if (money === undefined) return formula`${labels.none}`;
  const shownIn = inTenThousands(money.currency);
  return figureFormula(money.figure, { shownIn, absent: labels.none, changed, cleanedAt });
}

function ownShown(money: PipelineMoney | undefined, { labels }: PipelinePlan): Shown {
  return money === undefined ? labels.none : toNumber(atScale(money.low, 4));
}

function yuanFormula(amount: Cell, rate: Cell, { words, labels }: PipelinePlan): Formula {
  const brought = formula`IF(COUNTIF(${rate},">0")=1,${amount}*${rate},${words.rateMissing})`;
  return formula`IF(ISNUMBER(${amount}),${brought},${labels.none})`;
}

function rateShown({ currency }: PipelineMoney, { input }: PipelinePlan): number | undefined {
  if (currency === "CNY") return 1;
  const rate = input.rates.find((one) => one.currency === currency)?.rate;
  return rate && toNumber(rate);
}

function yuanShown(money: PipelineMoney | undefined, plan: PipelinePlan): Shown {
  if (money === undefined) return plan.labels.none;
  const yuan = yuanOf(money.low, plan);
  return yuan === undefined ? plan.words.rateMissing : toNumber(yuan);
}

/** In 万元. */
function yuanOf(amount: Money, { input }: PipelinePlan) {
  const own = atScale(amount, 4);
  if (amount.currency === "CNY") return own;
  const rate = input.rates.find((one) => one.currency === amount.currency)?.rate;
  return rate && times(own, rate);
}

function dollarFormula({ plan, row }: Here): Formula {
  const { working } = plan.layout;
  const { words, labels } = plan;
  const at = (column: number): Cell => cell(row, column);
  const [amount, currency, yuan] = [at(working.amount), at(working.currency), at(working.yuan)];
  const dollar = fixed(rateCell(plan, "USD"));
  const both = formula`AND(ISNUMBER(${yuan}),COUNTIF(${dollar},">0")=1)`;
  const foreign = formula`IF(${both},${yuan}/${dollar},${words.rateMissing})`;
  const other = formula`IF(${currency}=${words.currencies.CNY},${labels.none},${foreign})`;
  const found = formula`IF(${currency}=${words.currencies.USD},${amount},${other})`;
  return formula`IF(ISNUMBER(${amount}),${found},${labels.none})`;
}

function dollarShown(money: PipelineMoney | undefined, plan: PipelinePlan): Shown {
  if (money === undefined || money.currency === "CNY") return plan.labels.none;
  const dollars = dollarsOf(money, plan);
  return dollars === undefined ? plan.words.rateMissing : toNumber(dollars);
}

function dollarsOf({ low, currency }: PipelineMoney, plan: PipelinePlan) {
  if (currency === "USD") return atScale(low, 4);
  const yuan = yuanOf(low, plan);
  const dollar = plan.input.rates.find((one) => one.currency === "USD")?.rate;
  return yuan === undefined || dollar === undefined ? undefined : over(yuan, dollar);
}

/** 1 where a project reaches a threshold: domestic money by 元, foreign money by dollars. */
export function reachingCells(here: Here): readonly Placed[] {
  const { plan, row } = here;
  const { working } = plan.layout;
  const [amount, currency] = [cell(row, working.amount), cell(row, working.currency)];
  const dollars = cell(row, working.dollars);
  return plan.input.thresholds.map((_, i) => {
    const [domestic, foreign] = [thresholdCell(plan, i, 1), thresholdCell(plan, i, 2)].map((at) =>
      fixed(at)
    );
    if (domestic === undefined || foreign === undefined) throw new Error(`no threshold ${i}`);
    const abroad = formula`IF(ISNUMBER(${dollars}),IF(ROUND(${dollars},10)>=${foreign},1,0),${plan.words.rateMissing})`;
    const home = formula`IF(ROUND(${amount},10)>=${domestic},1,0)`;
    const found = formula`IF(${currency}=${plan.words.currencies.CNY},${home},${abroad})`;
    const made = formula`IF(ISNUMBER(${amount}),${found},0)`;
    return put(here, working.reaching[i] ?? 0, made, reachingShown(here, i), "asideFigure");
  });
}

function reachingShown({ plan, project }: Here, i: number): Shown {
  const { amount } = project;
  const threshold = plan.input.thresholds[i];
  if (amount === undefined || threshold === undefined) return 0;
  const domestic = amount.currency === "CNY";
  const counted = domestic ? atScale(amount.low, 4) : dollarsOf(amount, plan);
  if (counted === undefined) return plan.words.rateMissing;
  const line = atScale(domestic ? threshold.domestic : threshold.foreign, 4);
  return compare(counted, line) >= 0 ? 1 : 0;
}
