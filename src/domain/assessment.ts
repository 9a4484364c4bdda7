/**
 * All that 完成情况表 says of one target: rate, gap, lead, status, what was expected by now, where the
 * year ends at this pace, and what every remaining month must bring.
 *
 * The same for a unit, a 小计 and the 合计. A percentage is no work that piles up over the year, so a
 * target of 60 % is met or not, and time progress has nothing to say of it.
 */
import type { Amount } from "./amount";
import { comparableActual, completion, gap, isTarget, lead } from "./completion";
import type { Completion, Task } from "./completion";
import { UNIT } from "./exact";
import type { Exact } from "./exact";
import { halfway, isNotStarted } from "./half-year";
import type { Halfway } from "./half-year";
import { expectedByNow, paceNeeded, runRateForecast } from "./pace";
import type { Pace } from "./pace";
import { attainment, percentCompletion } from "./percent-target";
import type { PercentReading } from "./percent-target";
import { statusOf } from "./status";
import type { Status } from "./status";

export interface AssessedBy {
  /** Time progress, where it can be told. */
  readonly elapsed?: Exact;
  /** 12 months of a year, 92 days of a campaign: what the pace is counted by. */
  readonly spans: number;
  /** How a target that is a percentage is read. */
  readonly percent: PercentReading;
}

export interface Assessment {
  readonly completion: Completion;
  readonly gap?: Amount;
  readonly lead?: Exact;
  /** met and unmet are said of percentages alone. */
  readonly status?: Status | "met" | "unmet";
  readonly expected?: Amount;
  readonly forecast?: Amount;
  readonly pace?: Pace;
  readonly halfway: Halfway;
  readonly notStarted: boolean;
}

/**
 * What a target is held against: the whole period's against time, one that was due by now (序时目标, 1—6月任务 at the
 * end of June) against itself, and one that runs to another day than the actual against no time at all.
 */
export type Against = "period" | "due" | "nothing";

export function assess(given: Task, by: AssessedBy, against: Against = "period"): Assessment {
  const task = { target: given.target, actual: comparableActual(given) };
  if (task.target?.kind === "percent") return assessPercent(task, by.percent);
  if (against === "due") return assessDue(task);
  return assessAmount(task, against === "period" ? by : { spans: by.spans });
}

/** All of it was expected by now, and what comes later is another target's affair. */
function assessDue(task: Task): Assessment {
  const { target } = task;
  const done = completion(task);
  const by = lead(done, UNIT);
  return {
    completion: done,
    ...present("gap", gap(task)),
    ...present("lead", by),
    ...present("status", statusOf(by)),
    ...present("expected", isTarget(target) ? target : undefined),
    halfway: halfway(done, undefined),
    notStarted: isNotStarted(task),
  };
}

function assessAmount(
  task: Task,
  { elapsed, spans }: Pick<AssessedBy, "elapsed" | "spans">
): Assessment {
  const done = completion(task);
  const by = lead(done, elapsed);
  const timed = elapsed === undefined ? {} : againstTime(task, done, { elapsed, spans });
  return {
    completion: done,
    ...present("gap", gap(task)),
    ...present("lead", by),
    ...present("status", statusOf(by)),
    ...timed,
    halfway: halfway(done, elapsed),
    notStarted: isNotStarted(task),
  };
}

function againstTime(
  task: Task,
  done: Completion,
  { elapsed, spans }: { readonly elapsed: Exact; readonly spans: number }
): Pick<Assessment, "expected" | "forecast" | "pace"> {
  const { target, actual } = task;
  if (!isTarget(target)) return {};
  const forecast = actual && done.kind === "rate" ? runRateForecast(actual, elapsed) : undefined;
  return {
    expected: expectedByNow(target, elapsed),
    ...present("forecast", forecast),
    pace: paceNeeded(task, { elapsed, spans }),
  };
}

function assessPercent(task: Task, reading: PercentReading): Assessment {
  const judged = attainment(task);
  const status = judged.kind === "none" ? undefined : judged.met ? "met" : "unmet";
  return {
    completion: percentCompletion(task, reading),
    ...present("gap", gap(task)),
    ...present("status", status),
    halfway: judged.kind === "none" && judged.because === "no-target" ? "no-target" : "too-early",
    notStarted: false,
  };
}

function present<K extends string, V>(key: K, value: V | undefined): { readonly [key in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [key in K]?: V });
}
