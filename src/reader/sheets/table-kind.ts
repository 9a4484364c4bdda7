/** What sort of table it is, by the roles of its columns. */
import { isTask } from "./column-roles";
import type { Column, Role, TableKind } from "../table";

const PRICES: readonly Role[] = ["price", "priceLow", "priceHigh", "totalPrice", "costPerMu"];
/** 项目 and 金额 alone may be any account; a project has a stage, an investor, a day of signing too. */
const OF_PROJECTS: readonly Role[] = [
  "team",
  "investor",
  "stage",
  "amount",
  "arrived",
  "signDate",
  "startDate",
];

export function tableKind(columns: readonly Column[]): TableKind {
  const count = (roles: readonly Role[]) =>
    roles.filter((role) => columns.some((column) => column.role === role)).length;
  if (isTask(columns)) return count(["indicator"]) > 0 ? "long-task" : "task";
  if (count(["area"]) > 0 && count(PRICES) > 0) return "land";
  if (count(["project", "projectNo"]) > 0 && count(OF_PROJECTS) >= 2) return "ledger";
  return count(["fxRate"]) > 0 ? "params" : "other";
}
