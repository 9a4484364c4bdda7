/** The printed lines of a 项目推进情况表: heads, a line a team, 合计. */
import { toNumber } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import { atScale } from "../../domain/money";
import { cell } from "../../spreadsheet/address";
import type { Block, Cell } from "../../spreadsheet/address";
import { fixed, formula } from "../../spreadsheet/formula";
import type { Formula } from "../../spreadsheet/formula";
import { label } from "../../spreadsheet/sheet";
import type { SheetCell, Shown } from "../../spreadsheet/sheet";
import { areas, partOf, placed } from "../placed";
import type { Placed, SheetPart } from "../placed";
import { BAND_ROW, HEADER_ROW } from "../ranking/ranking-layout";
import type { PipelineCounts } from "./pipeline-input";
import { COUNTS, FIRST_ROW, orderOf } from "./pipeline-layout";
import type { CountColumn } from "./pipeline-layout";
import type { PipelinePlan } from "./pipeline-plan";

export function boardHeads(plan: PipelinePlan): SheetPart {
  const { board, currencies } = plan.layout;
  const { labels, words, input } = plan;
  const heads: readonly (readonly [number, string])[] = [
    [board.projects, words.projects],
    ...COUNTS.map((count, i) => [board.counts[i] ?? 0, countName(count, plan)] as const),
    [board.performance, words.performance],
    [board.start, words.start],
    [board.production, words.production],
    ...currencies.map(
      (one, i) => [board.signed[i] ?? 0, words.inTenThousands(words.currencies[one])] as const
    ),
    [board.contract, words.converted],
    [board.arrived, words.arrived],
    [board.arrival, words.arrival],
    ...input.thresholds.map(({ name }, i) => [board.reaching[i] ?? 0, name] as const),
  ];
  const band = (left: number, right: number, text: string): readonly [Block, SheetCell] => [
    { top: BAND_ROW, bottom: BAND_ROW, left, right },
    label(text, "head"),
  ];
  const tops = areas([
    [{ top: BAND_ROW, bottom: HEADER_ROW, left: 0, right: 0 }, label(labels.board.unit, "head")],
    band(board.projects, board.performance - 1, words.bands.counts),
    band(board.performance, board.production, words.bands.rates),
    band(board.signed[0] ?? board.contract, board.contract, words.bands.contract),
    band(board.arrived, board.arrival, words.bands.arrival),
    ...(board.reaching.length === 0
      ? []
      : [band(board.reaching[0] ?? 0, board.last, words.bands.thresholds)]),
  ]);
  const cells = heads.map(([column, text]) =>
    placed(cell(HEADER_ROW, column), label(text, "head"))
  );
  return partOf(tops, { cells, merges: [] });
}

function countName(count: CountColumn, { words }: PipelinePlan): string {
  return count.kind === "stage" ? words.stages[count.stage] : words.funnel.names[count.far];
}

export function boardLines(plan: PipelinePlan): readonly Placed[] {
  const { input, layout } = plan;
  const { totalRow, board, working } = layout;
  const total = { row: totalRow, look: "Total" } as const;
  return [
    ...input.teams.flatMap((team, i) => {
      const row = FIRST_ROW + i;
      const name = formula`${cell(FIRST_ROW + team.first, working.team)}`;
      const shown = team.name || plan.words.parameters.blankStage;
      return [
        placed(cell(row, board.team), { formula: name, shown, style: "unit" }),
        ...line(teamFormulas(i + 1, plan), { row, look: "", counts: team.counts }, plan),
      ];
    }),
    placed(cell(totalRow, board.team), label(plan.labels.board.total, "totalHead")),
    ...line(totalFormulas(plan), { ...total, counts: input.total }, plan),
  ];
}

/** What a line takes from the 底稿, or from the lines above. */
interface LineSources {
  readonly projects: Formula;
  readonly counts: readonly Formula[];
  readonly signed: readonly Formula[];
  readonly contract: Formula;
  readonly arrived: Formula;
  readonly reaching: readonly Formula[];
}

function teamFormulas(team: number, plan: PipelinePlan): LineSources {
  const { layout, words, labels } = plan;
  const { working } = layout;
  const column = (at: number): Block => lines(plan, at);
  const of = formula`${fixed(column(working.teamNo))},${team}`;
  const order = fixed(column(working.order));
  const isSigned = formula`${of},${order},">=3",${order},"<=6"`;
  // A criterion that any number meets: SUMIFS of no number is 0, and missing is not zero.
  const sum = (at: number, more: Formula): Formula => {
    const those = fixed(column(at));
    const added = formula`IF(COUNTIFS(${more},${those},">-1E+300")>0,SUMIFS(${those},${more}),${labels.none})`;
    return formula`IF(COUNTIFS(${more},${those},${words.rateMissing})>0,${words.rateMissing},${added})`;
  };
  const currency = fixed(column(working.currency));
  return {
    projects: formula`COUNTIFS(${of})`,
    counts: COUNTS.map((count) =>
      count.kind === "stage"
        ? formula`COUNTIFS(${of},${order},${orderOf(count.stage)})`
        : formula`COUNTIFS(${of},${order},${`>=${orderOf(count.far)}`},${order},"<=6")`
    ),
    signed: layout.currencies.map((one) =>
      sum(working.amount, formula`${isSigned},${currency},${words.currencies[one]}`)
    ),
    contract: sum(working.yuan, isSigned),
    arrived: sum(working.arrivedYuan, isSigned),
    reaching: working.reaching.map((at) => sum(at, isSigned)),
  };
}

function lines({ input }: PipelinePlan, column: number): Block {
  const bottom = FIRST_ROW + input.projects.length - 1;
  return { top: FIRST_ROW, bottom, left: column, right: column };
}

function totalFormulas(plan: PipelinePlan): LineSources {
  const { layout, words, labels } = plan;
  const { board, totalRow } = layout;
  const above = (column: number): Block => {
    return { top: FIRST_ROW, bottom: totalRow - 1, left: column, right: column };
  };
  const add = (column: number): Formula => formula`SUM(${above(column)})`;
  const sum = (column: number): Formula => {
    const those = above(column);
    const added = formula`IF(COUNT(${those})>0,SUM(${those}),${labels.none})`;
    return formula`IF(COUNTIF(${those},${words.rateMissing})>0,${words.rateMissing},${added})`;
  };
  return {
    projects: add(board.projects),
    counts: board.counts.map(add),
    signed: board.signed.map(sum),
    contract: sum(board.contract),
    arrived: sum(board.arrived),
    reaching: board.reaching.map(sum),
  };
}

interface LineShown {
  readonly row: number;
  readonly look: "" | "Total";
  readonly counts: PipelineCounts;
}

function line(
  sources: LineSources,
  { row, look, counts }: LineShown,
  plan: PipelinePlan
): readonly Placed[] {
  const { board, currencies } = plan.layout;
  const put = (column: number, made: Formula, shown: Shown, style: string): Placed =>
    placed(cell(row, column), { formula: made, shown, style: style + look });
  const shownMoney = (i: number): Shown => {
    const money = counts.signed.find(({ currency }) => currency === currencies[i]);
    return money === undefined ? plan.labels.none : toNumber(atScale(money, 4));
  };
  return [
    put(board.projects, sources.projects, counts.projects, "amount0"),
    ...sources.counts.map((made, i) =>
      put(board.counts[i] ?? 0, made, countShown(COUNTS[i], counts), "amount0")
    ),
    ...rateCells(row, counts, plan).map(([column, made, shown]) =>
      put(column, made, shown, "rate")
    ),
    ...sources.signed.map((made, i) => put(board.signed[i] ?? 0, made, shownMoney(i), "amount2")),
    put(board.contract, sources.contract, moneyShown(counts, "contract", plan), "amount2"),
    put(board.arrived, sources.arrived, moneyShown(counts, "arrived", plan), "amount2"),
    ...sources.reaching.map((made, i) =>
      put(board.reaching[i] ?? 0, made, reachingShown(counts, i, plan), "amount0")
    ),
  ];
}

function countShown(column: CountColumn | undefined, counts: PipelineCounts): number {
  if (column === undefined) return 0;
  return column.kind === "stage" ? counts.stages[column.stage] : counts.reached[column.far];
}

/** Where something signed has money that a missing rate keeps from being brought to 元. */
function moneyShown(
  counts: PipelineCounts,
  which: "contract" | "arrived",
  { words, labels }: PipelinePlan
): Shown {
  const money = counts[which];
  if (money !== undefined) return toNumber(atScale(money, 4));
  return counts.unconverted[which] ? words.rateMissing : labels.none;
}

/** Nothing signed reaches nothing, and a sum of no line is none. */
function reachingShown(
  { reaching, reached }: PipelineCounts,
  i: number,
  { words, labels }: PipelinePlan
): Shown {
  const count = reaching[i];
  if (count === undefined) return words.rateMissing;
  return reached.signed === 0 ? labels.none : count;
}

function rateCells(
  row: number,
  { rates, arrivalRate }: PipelineCounts,
  { layout, labels, words }: PipelinePlan
): readonly (readonly [number, Formula, Shown])[] {
  const { board, parameters } = layout;
  const at = (column: number | undefined): Cell => cell(row, column ?? 0);
  const [, , signed, performing, started, production] = board.counts.map(at);
  if (!signed || !performing || !started || !production) return [];
  const byPerforming = formula`${fixed(parameters.startOver)}=${words.parameters.overPerforming}`;
  const startOver = formula`IF(${byPerforming},${performing},${signed})`;
  const share = (part: Cell, whole: Cell | Formula): Formula =>
    formula`IF(${whole}>0,${part}/${whole},${labels.none})`;
  const [contract, arrived] = [at(board.contract), at(board.arrived)];
  const arrival = formula`IF(COUNT(${contract},${arrived})=2,${share(arrived, contract)},${labels.none})`;
  const shown = (rate: Exact | undefined): Shown => (rate ? toNumber(rate) : labels.none);
  return [
    [board.performance, share(performing, signed), shown(rates.performance)],
    [board.start, share(started, startOver), shown(rates.start)],
    [board.production, share(production, signed), shown(rates.production)],
    [board.arrival, arrival, shown(arrivalRate)],
  ];
}
