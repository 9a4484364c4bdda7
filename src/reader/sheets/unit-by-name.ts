/**
 * Of a unit line of several units, 单位：亿元、万美元、个, the one that a column's own words ask for.
 *
 * 到位资金 is money, 外资 is foreign money where the line has some, 签约项目 is counted. Only where the line has one
 * such unit and no more, and only of what is counted in a ranking; what was taken is to be confirmed.
 */
import type { PrintedUnit } from "../cells/read-units";
import { fold } from "../words/fold";
import { roleOfHeader } from "../words/match-words";
import { CALLS_FOR_COUNT, CALLS_FOR_FOREIGN, CALLS_FOR_MONEY } from "../words/vocabulary-units";
import type { Role } from "../table";

const ASKED: readonly (Role | undefined)[] = ["target", "actual", "reported", "certified"];

export function unitByName(
  path: readonly string[],
  line: readonly PrintedUnit[]
): PrintedUnit | undefined {
  if (!ASKED.includes(roleOfHeader(path)?.role)) return undefined;
  const says = (pattern: RegExp) => path.some((text) => pattern.test(fold(text)));
  if (says(CALLS_FOR_COUNT)) return only(line.filter(({ unit }) => unit?.kind === "count"));
  const foreign = line.filter((one) => isMoney(one) && !isYuan(one));
  if (says(CALLS_FOR_FOREIGN)) return only(foreign.length > 0 ? foreign : line.filter(isYuan));
  return says(CALLS_FOR_MONEY) ? only(line.filter(isYuan)) : undefined;
}

function only(units: readonly PrintedUnit[]): PrintedUnit | undefined {
  return units.length === 1 ? units[0] : undefined;
}

function isMoney({ unit }: PrintedUnit): boolean {
  return unit?.kind === "money";
}

function isYuan({ unit }: PrintedUnit): boolean {
  return unit?.kind === "money" && unit.currency === "CNY";
}
