/**
 * A scheme of which no item is found in the table: nothing can be ranked by it, and yet the table is a task
 * table. So it is after 新建考核办法 from a template, until its items are renamed.
 */
import type { Study } from "../study";

export function isMisfit({ prepared, findings }: Pick<Study<unknown>, "prepared" | "findings">) {
  return prepared === undefined && findings.some(({ code }) => code === "scheme-item-not-found");
}
