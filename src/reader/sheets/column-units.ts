/**
 * The unit of each column, as printed: its own header's, its band's, or the sheet's unit line.
 *
 * A band's unit goes to its amounts and not to its rates. The line in the corner speaks for the columns
 * that name no unit and hold what is counted in it: 单位：元 is for 原值 and not for 使用年限.
 */
import { fold } from "../words/fold";
import { roleOfHeader } from "../words/match-words";
import { isMeasure } from "../cells/measure";
import { printedUnit, unitOfHeader } from "../cells/read-units";
import type { PrintedUnit } from "../cells/read-units";
import type { ColumnKind, Role } from "../table";

/** What no band's unit and no unit line is about. */
const NOT_AN_AMOUNT: readonly (Role | undefined)[] = [
  "rate",
  "rank",
  "score",
  "weight",
  "index",
  "fxRate",
  "remark",
];
const SHARE_WORDS = /率|百分点|进度|占比|比重|比例|百分比|同比|环比|增幅|增速|增长|位次|名次|排名/;
/** Counted in things of their own, in a table of money. */
const OTHER_MEASURE =
  /年限|年份|(?:^|[^年\d本上去当今全前])年度?$|月份$|月数|(?:^|[^\d本上去当同])[月日]$|天数|日数|期数|数量|人数|户数|个数|家数|件数|次数|台数|套数|条数|笔数|张数|份数|号$|编号|序号|面积|产量|销量|用量|工时|项目数|企业数|年龄|工龄|人口|票数|股数|股份数|(?:学生|教师|职工|员工|人员|劳动力)数?$|长度|重量|系数|得分|分值|评分/;

/** Counted in money, in a table of things: 计量单位：吨 is not for 单价. */
const OF_MONEY = /金额|[单售进均]价|价款|价值|成本|费用$/;

/** Numbers that count nothing, whatever the line says. */
const NEVER_COUNTED = /^ph值?$|^年度?$|^第?[月日]$|年份|月份$|编号|序号|行次|栏次|[^型]号$|系数/;

/** The unit that the column's header layers name; the nearest to the figures first. */
export function ownUnit(path: readonly string[]): PrintedUnit | undefined {
  const lowest = path[path.length - 1];
  if (lowest === undefined) return undefined;
  const own = unitOfHeader(lowest);
  if (own !== undefined) return own;
  const noAmount = isNoAmount(path);
  for (let layer = path.length - 2; layer >= 0; layer--) {
    const unit = unitOfHeader(path[layer] ?? "");
    if (unit !== undefined) return noAmount && !isShareOfRates(unit, path) ? undefined : unit;
  }
  return undefined;
}

/** 完成率（%） over 内资 and 外资. */
function isShareOfRates({ unit }: PrintedUnit, path: readonly string[]): boolean {
  return unit?.kind === "percent" && roleOfHeader(path)?.role === "rate";
}

/** 年, 月, 日, 号 side by side are parts of a date or of a number. */
const PART_OF_DATE = /^[年月日时分秒号天期]$/;

/** 台 | 千瓦 under bands of machines: a layer of measures, where one such word alone would be a name. */
export function layerUnits(
  paths: readonly (readonly string[])[]
): readonly (PrintedUnit | undefined)[] {
  const leaves = paths.map((path) => (path.length > 1 ? (path[path.length - 1] ?? "") : ""));
  const units = leaves.map((leaf) =>
    isMeasure(leaf) && !PART_OF_DATE.test(fold(leaf)) ? printedUnit(leaf) : undefined
  );
  const several = units.filter((unit) => unit !== undefined).length > 1;
  return several ? units : paths.map(() => undefined);
}

function isNoAmount(path: readonly string[]): boolean {
  if (NOT_AN_AMOUNT.includes(roleOfHeader(path)?.role)) return true;
  return SHARE_WORDS.test(fold(path[path.length - 1] ?? ""));
}

/** The one unit of amounts that the line in the corner names; 单位：亿元、% is 亿元 for the amounts. */
export function lineUnit(line: readonly PrintedUnit[]): PrintedUnit | undefined {
  const amounts = line.filter(({ unit }) => unit?.kind !== "percent");
  const [only, ...others] = line.length === 1 ? line : amounts;
  return others.length === 0 ? only : undefined;
}

/** Whether the sheet's unit line, of one unit, speaks for this column too. */
export function takesSheetUnit(
  { path, kind }: { readonly path: readonly string[]; readonly kind: ColumnKind | undefined },
  line: PrintedUnit
): boolean {
  if (kind !== "number" || path.length === 0 || isNoAmount(path)) return false;
  const lowest = fold(path[path.length - 1] ?? "");
  if (roleOfHeader(path)?.role === "monthActual") return true;
  if (NEVER_COUNTED.test(lowest)) return false;
  return !(line.unit?.kind === "money" ? OTHER_MEASURE : OF_MONEY).test(lowest);
}
