/** A study in the few figures that the first view shows. */
import { formatDate } from "../domain/calendar-date";
import { exact, times, toFixed } from "../domain/exact";
import type { Severity } from "../reader/finding";
import { defined } from "./defined";
import type { PreparedRanking } from "./make-ranking";
import type { Study } from "./study";

export interface Summary {
  readonly title: string;
  readonly sheet: string;
  readonly range: string;
  readonly units: number;
  readonly indicators: number;
  /** 2012-11-30; absent where it is not known. */
  readonly asOf?: string;
  /** 91.67; absent where it is not known. */
  readonly timeProgress?: string;
  readonly columns: number;
  readonly counts: Readonly<Record<Severity, number>>;
}

export function summaryOf({ sheet, table, ranking, findings }: Study): Summary {
  const count = (severity: Severity) => findings.filter((one) => one.severity === severity).length;
  return {
    title: table?.title ?? "",
    sheet,
    range: table?.range ?? "",
    columns: table?.columns.filter(({ path }) => path.length > 0).length ?? 0,
    ...(ranking === undefined ? { units: 0, indicators: 0 } : figuresOf(ranking)),
    counts: {
      error: count("error"),
      warning: count("warning"),
      confirm: count("confirm"),
      note: count("note"),
    },
  };
}

function figuresOf({ task, elapsed: { asOf, progress } }: PreparedRanking) {
  const share = progress.kind === "share" ? progress.share : undefined;
  return {
    units: task.groups.reduce((units, { rows }) => units + rows.length, 0),
    indicators: task.indicators.length,
    ...defined({
      asOf: asOf && formatDate(asOf),
      timeProgress: share && toFixed(times(share, exact(100)), 2),
    }),
  };
}
