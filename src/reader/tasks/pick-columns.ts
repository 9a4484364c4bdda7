/**
 * Which columns count: for each indicator one target and one actual.
 *
 * 认定 goes before 上报, 确保 before 力争, 累计 before 当月, the whole before its 其中; months without a 累计
 * are summed. Each choice is a finding, because the office may have meant the other; where it has said
 * which one it means, that one goes first and there is nothing to find.
 */
import { fold } from "../words/fold";
import { unitNamed } from "../cells/measure";
import type { Column, Table } from "../table";
import { choiceFinding, pathText, withRole } from "./column-choice";
import type { Meant, Report } from "./column-choice";
import { pickActual } from "./pick-actual";
import type { ActualColumns } from "./pick-actual";
import { pickTargets } from "./pick-target";

export interface PickedColumns {
  readonly name: string;
  readonly target: Column;
  /** Those of the year's parts, which are added up, where the year has no target of its own. */
  readonly targetParts?: readonly Column[];
  readonly actual: ActualColumns;
  /** Every column of the indicator, rates and parts included: its band. */
  readonly band: readonly Column[];
}

/** In sheet order; indicators without a target or an actual are left out with a finding. */
export function pickColumns(
  table: Table,
  report: Report,
  meant: Meant = {}
): readonly PickedColumns[] {
  return bandsOf(table).flatMap(({ name, band }) => {
    const picked = pickOfBand(table, { name, band }, report, meant);
    return picked === undefined ? [] : [picked];
  });
}

export interface Band {
  readonly name: string;
  readonly band: readonly Column[];
}

/** The columns of each indicator, in sheet order. */
export function bandsOf({ columns }: Table): readonly Band[] {
  const bands: { name: string; band: Column[] }[] = [];
  for (const column of columns) {
    if (column.indicator === undefined) continue;
    const key = fold(column.indicator);
    const known = bands.find(({ name }) => fold(name) === key);
    if (known === undefined) bands.push({ name: column.indicator, band: [column] });
    else known.band.push(column);
  }
  return bands;
}

/** One indicator's columns; undefined where one of the two is missing. */
export function pickOfBand(
  table: Table,
  { name, band }: Band,
  report: Report,
  meant: Meant = {}
): PickedColumns | undefined {
  const choice = { table, name, report, meant };
  const picked = pickTargets(choice, withRole(band, "target"));
  if (picked === undefined) return undefined;
  const { target, parts } = picked;
  const actual = pickActual(choice, isShare(target) ? band : band.filter(isNoShare));
  if (actual !== undefined)
    return { name, target, actual, band, ...(parts && { targetParts: parts }) };
  report(choiceFinding(choice, "no-actual-column", "error", target, { column: pathText(target) }));
  return undefined;
}

/** 完成（%） beside 任务（亿元） is a rate, whatever it calls itself. */
function isShare({ unit }: Column): boolean {
  return unit !== undefined && unitNamed(unit)?.kind === "percent";
}

function isNoShare(column: Column): boolean {
  return !isShare(column);
}
