/** A study in the few figures that the first view shows. */
import { formatDate } from "../domain/calendar-date";
import { exact, times, toFixed } from "../domain/exact";
import type { Finding, Severity } from "../reader/finding";
import { defined } from "./defined";
import type { PreparedRanking } from "./ranking/rank-task";
import type { RankingStudy } from "./ranking/study-ranking";

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
  readonly counts: FindingCounts;
}

export type FindingCounts = Readonly<Record<Severity, number>>;

export function summaryOf(study: RankingStudy): Summary {
  const { sheet, table, prepared, findings } = study;
  return {
    title: table?.title ?? "",
    sheet,
    range: table?.range ?? "",
    columns: columnCount(study),
    ...(prepared === undefined ? { units: 0, indicators: 0 } : figuresOf(prepared)),
    counts: countsOf(findings),
  };
}

/** How many columns the table has under a header. */
export function columnCount({ table }: Pick<RankingStudy, "table">): number {
  return table?.columns.filter(({ path }) => path.length > 0).length ?? 0;
}

/** How many findings of each severity. */
export function countsOf(findings: readonly Finding[]): FindingCounts {
  const count = (severity: Severity) => findings.filter((one) => one.severity === severity).length;
  return {
    error: count("error"),
    warning: count("warning"),
    confirm: count("confirm"),
    note: count("note"),
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
