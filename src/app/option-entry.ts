/** The options of a ranking as somebody types them, and what is wrong with them. */
import { compareDates } from "../domain/calendar-date";
import { toNumber } from "../domain/exact";
import { SUBSIDY_PER_DOLLAR } from "../domain/fx-subsidy";
import type { PercentReading } from "../domain/percent-target";
import { MOST_SUBSIDY } from "./parse-choice";
import { defined } from "./defined";
import { BOTTOM_PLACES, WHOLE_TARGET } from "./ranking/make-ranking";
import type { PeriodChoice } from "./period";
import type { SheetChoice } from "./sheet-choice";
import { dateShown, typedDate } from "./typed-date";

export interface OptionEntry {
  readonly asOf: string;
  readonly period: "auto" | "year" | "campaign";
  readonly start: string;
  readonly end: string;
  readonly ties: "113" | "112";
  readonly cap: string;
  readonly bottom: string;
  readonly redIsGood: boolean;
  /** Which of 认定 and 上报 counts where both stand. */
  readonly basis: "certified" | "reported";
  /** Which of several targets counts; "" for the one that comes first anyway. */
  readonly variant: string;
  /** How a target that is a percentage is read. */
  readonly percent: PercentReading;
  /** 汇率补贴, 元 for a dollar. */
  readonly subsidy: string;
}

export type WrongOption = "asOf" | "start" | "end" | "order" | "cap" | "bottom" | "subsidy";

export function optionsShown(choice: SheetChoice): OptionEntry {
  const { asOf, ties = "113", cap = WHOLE_TARGET, bottom = BOTTOM_PLACES } = choice;
  const { basis = "certified", variant = "" } = choice;
  const { percent = "ratio", subsidy = toNumber(SUBSIDY_PER_DOLLAR) } = choice;
  return {
    asOf: dateShown(asOf),
    ...periodShown(choice.period),
    ties,
    cap: String(cap),
    bottom: String(bottom),
    redIsGood: choice.redIsGood ?? false,
    basis,
    variant,
    percent,
    subsidy: String(subsidy),
  };
}

function periodShown(
  period: PeriodChoice | undefined
): Pick<OptionEntry, "period" | "start" | "end"> {
  if (period?.kind !== "campaign") return { period: period?.kind ?? "auto", start: "", end: "" };
  return { period: period.kind, start: dateShown(period.start), end: dateShown(period.end) };
}

export function wrongOptions(entry: OptionEntry): readonly WrongOption[] {
  const wrong: WrongOption[] = [];
  if (entry.asOf.trim() !== "" && typedDate(entry.asOf) === undefined) wrong.push("asOf");
  if (entry.period === "campaign") wrong.push(...wrongCampaign(entry));
  if (!isBetween(entry.cap, 1, 1000)) wrong.push("cap");
  if (!isBetween(entry.bottom, 0, 100) || !/^\s*\d+\s*$/.test(entry.bottom)) wrong.push("bottom");
  if (!isBetween(entry.subsidy, 0, MOST_SUBSIDY)) wrong.push("subsidy");
  return wrong;
}

/** Call it with what `wrongOptions` finds nothing in. What is the default anyway is not kept. */
export function withOptions(choice: SheetChoice, entry: OptionEntry): SheetChoice {
  const [cap, bottom, subsidy] = [entry.cap, entry.bottom, entry.subsidy].map(Number);
  const options = {
    asOf: typedDate(entry.asOf),
    period: periodOf(entry),
    ties: entry.ties === "113" ? undefined : entry.ties,
    cap: cap === WHOLE_TARGET ? undefined : cap,
    bottom: bottom === BOTTOM_PLACES ? undefined : bottom,
    redIsGood: entry.redIsGood ? true : undefined,
    basis: entry.basis === "certified" ? undefined : entry.basis,
    variant: entry.variant === "" ? undefined : entry.variant,
    percent: entry.percent === "ratio" ? undefined : entry.percent,
    subsidy: subsidy === toNumber(SUBSIDY_PER_DOLLAR) ? undefined : subsidy,
  };
  return defined({ ...choice, ...options });
}

function wrongCampaign({ start, end }: OptionEntry): readonly WrongOption[] {
  const [from, to] = [typedDate(start), typedDate(end)];
  if (from === undefined) return ["start"];
  if (to === undefined) return ["end"];
  return compareDates(to, from) < 0 ? ["order"] : [];
}

function periodOf({ period, start, end }: OptionEntry): PeriodChoice | undefined {
  if (period !== "campaign") return period === "year" ? { kind: "year" } : undefined;
  const [from, to] = [typedDate(start), typedDate(end)];
  return from && to ? { kind: "campaign", start: from, end: to } : undefined;
}

function isBetween(text: string, least: number, most: number): boolean {
  const number = text.trim() === "" ? NaN : Number(text);
  return number >= least && number <= most;
}
