/** What sort of table it is, by the roles of its columns. */
import { isTask } from "./column-roles";
import type { Column, Role, TableKind } from "./table";

export function tableKind(columns: readonly Column[]): TableKind {
  const has = (...roles: readonly Role[]) =>
    columns.some(({ role }) => role !== undefined && roles.includes(role));
  if (isTask(columns)) return has("indicator") ? "long-task" : "task";
  if (has("area") && has("price", "priceLow", "priceHigh", "totalPrice", "costPerMu"))
    return "land";
  if (
    has("project", "projectNo") &&
    has("stage", "amount", "arrived", "signDate", "startDate", "investor", "team")
  )
    return "ledger";
  return has("fxRate") ? "params" : "other";
}
