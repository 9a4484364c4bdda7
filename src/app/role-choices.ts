/** The roles that the pane offers for a column, those of a task table first, and their names. */
import type { Role } from "../reader/table";
import type { Language } from "./messages";

export interface RoleChoice {
  readonly role: Role;
  readonly name: string;
}

/** Those that ranking looks at or passes over; a ledger's and a parcel's come when those are reckoned. */
const NAMES: readonly (readonly [Role, string, string])[] = [
  ["unit", "单位", "Unit"],
  ["target", "任务", "Target"],
  ["actual", "完成", "Actual"],
  ["indicator", "指标名称", "Indicator"],
  ["weight", "分值", "Full marks"],
  ["group", "分组", "Group"],
  ["monthActual", "当月完成", "Actual of a month"],
  ["periodSubtotal", "阶段小计", "Subtotal of a period"],
  ["reported", "上报数", "Reported"],
  ["certified", "认定数", "Certified"],
  ["reduction", "核减数", "Reduction"],
  ["ofWhich", "其中", "Of which"],
  ["rate", "完成率", "Rate"],
  ["lastYear", "上年同期", "Last year"],
  ["score", "得分", "Score"],
  ["rank", "名次", "Rank"],
  ["remark", "备注", "Remark"],
  ["index", "序号（不参与计算）", "Number (not used)"],
];

export function roleChoices(language: Language): readonly RoleChoice[] {
  return NAMES.map(([role, zh, en]) => ({ role, name: language === "zh" ? zh : en }));
}

export type { Role };
