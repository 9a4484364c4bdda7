/**
 * What reckoning completion has to say: more reported than was ever agreed, 核减 that is not 上报 − 认定,
 * targets of a set that a unit lacks. People decide; the add-in only points.
 */
import { inBase } from "../../domain/amount";
import type { Amount } from "../../domain/amount";
import { certification, exceedsContract } from "../../domain/certification";
import { compare } from "../../domain/exact";
import type { Finding } from "../../reader/finding";
import type { TaskFigure, TaskTable } from "../../reader/task-table";
import { contractPairs } from "../../reader/tasks/contract-pairs";
import type { BesideFigures, BesideReading } from "../../reader/tasks/target-sets";
import type { CompletionReckoning, ReckonedUnit } from "./reckon-completion";

export function completionFindings(
  task: TaskTable,
  beside: BesideReading,
  { groups }: CompletionReckoning
): readonly Finding[] {
  const units = groups.flatMap(({ rows }) => rows);
  return units.flatMap((unit) => [
    ...aboveContract(task, beside, unit),
    ...oddReductions(task, beside, unit),
  ]);
}

/** What was reported, or counted where nothing is reported apart. */
function aboveContract(
  { indicators }: TaskTable,
  beside: BesideReading,
  { source, items }: ReckonedUnit
): readonly Finding[] {
  return contractPairs(indicators).flatMap(({ arrived, contract }): readonly Finding[] => {
    const figure = reportedFigure(beside, source.items[arrived]) ?? source.items[arrived]?.actual;
    const agreed = items[contract]?.actual;
    if (figure === undefined || !exceedsContract(figure.amount, agreed)) return [];
    const about = {
      unit: source.unit.value,
      indicator: indicators[arrived]?.name ?? "",
      contract: indicators[contract]?.name ?? "",
    };
    return [{ code: "reported-exceeds-contract", severity: "warning", ...at(figure), about }];
  });
}

function oddReductions(
  { indicators }: TaskTable,
  beside: BesideReading,
  { source }: ReckonedUnit
): readonly Finding[] {
  return source.items.flatMap((item, k): readonly Finding[] => {
    const figures = beside.of.get(item);
    const printed = figures?.reduction;
    if (figures === undefined || printed?.amount === undefined) return [];
    const proven = provenReduction(figures);
    if (proven === undefined || same(proven, printed.amount)) return [];
    const about = { unit: source.unit.value, indicator: indicators[k]?.name ?? "" };
    return [{ code: "reduction-differs", severity: "warning", ...at(printed), about }];
  });
}

function provenReduction({ reported, certified }: BesideFigures): Amount | undefined {
  const claim = { reported: reported?.amount, certified: certified?.amount };
  return certification(claim)?.reduction;
}

function reportedFigure(
  { of }: BesideReading,
  item: Parameters<BesideReading["of"]["get"]>[0] | undefined
): TaskFigure | undefined {
  return item && of.get(item)?.reported;
}

function same(a: Amount, b: Amount): boolean {
  return compare(inBase(a), inBase(b)) === 0;
}

function at({ parts }: TaskFigure): Pick<Finding, "cell"> {
  const [first] = parts;
  return first === undefined ? {} : { cell: first.source };
}
