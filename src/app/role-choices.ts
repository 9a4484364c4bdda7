/** The roles that the pane offers for a column, those of a task table first, and their names. */
import type { Role } from "../reader/table";
import type { Language } from "./messages/messages";
import { roleName } from "./roles";

export interface RoleChoice {
  readonly role: Role;
  readonly name: string;
}

/** Those that ranking looks at or passes over; a ledger's and a parcel's come when those are reckoned. */
const OFFERED: readonly Role[] = [
  "unit",
  "target",
  "actual",
  "indicator",
  "weight",
  "group",
  "monthActual",
  "periodSubtotal",
  "reported",
  "certified",
  "reduction",
  "ofWhich",
  "rate",
  "lastYear",
  "score",
  "rank",
  "remark",
  "index",
];

export function roleChoices(language: Language): readonly RoleChoice[] {
  return OFFERED.map((role) => ({ role, name: roleName(role, language) }));
}

export type { Role };
