/** The roles that a door may offer for a column, and how a typed one is recognised. */
import { ROLES } from "../reader/table";
import type { Role } from "../reader/table";

export function isRole(word: string): word is Role {
  return (ROLES as readonly string[]).includes(word);
}
