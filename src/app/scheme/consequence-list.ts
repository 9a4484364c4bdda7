/** 结果运用 as lists for the pane: who is on each, who is tied across its line, who has not reported. */
import type { WhyUnknown } from "../../domain/consequences";
import type { TaskRow } from "../../reader/task-table";
import type { ReckonedConsequence } from "./reckon-consequences";

export interface ConsequenceCase {
  readonly measure: string;
  /** "" for a table without groups. */
  readonly group: string;
  /** Those that have somebody on them. */
  readonly lists: readonly ListedUnits[];
  /** Why nothing can be said. */
  readonly unknown?: WhyUnknown;
}

export interface ListedUnits {
  readonly kind: "sure" | "contested" | "open";
  readonly units: readonly string[];
}

const KINDS = ["sure", "contested", "open"] as const;

export function consequenceList(all: readonly ReckonedConsequence[]): readonly ConsequenceCase[] {
  return all.map(({ written: { measure }, group, outcome }) => {
    const about = { measure, group };
    if (outcome.kind === "unknown") return { ...about, lists: [], unknown: outcome.because };
    const lists = KINDS.map((kind) => ({ kind, units: outcome[kind].map(nameOf) }));
    return { ...about, lists: lists.filter(({ units }) => units.length > 0) };
  });
}

function nameOf({ unit }: TaskRow): string {
  return unit.value;
}

export type { WhyUnknown };
