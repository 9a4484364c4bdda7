/** What a table leaves to be said: whether 认定 or 上报 counts, and which of its targets. */
import type { ColumnView, TableView } from "./table-view";

export interface CountedChoices {
  /** Some indicator has both 上报 and 认定. */
  readonly basis: boolean;
  /** What its targets are called, in sheet order, where an indicator has more than one. */
  readonly variants: readonly string[];
}

/** By the calendar, and what completion is held against anyway: no target of its own. */
const BY_CALENDAR = "序时";

export function countedChoices(table: TableView | undefined): CountedChoices {
  const columns = table?.columns ?? [];
  const beside = (role: string, { indicator }: ColumnView) =>
    columns.filter((one) => one.role === role && one.indicator === indicator);
  const variants = columns.flatMap((column) => {
    const { role, variant } = column;
    const isOne = role === "target" && variant !== undefined && variant !== BY_CALENDAR;
    return isOne && beside("target", column).length > 1 ? [variant] : [];
  });
  return {
    basis: columns.some((one) => one.role === "certified" && beside("reported", one).length > 0),
    variants: variants.filter((name, i) => variants.indexOf(name) === i),
  };
}
