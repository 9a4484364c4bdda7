/** 测算条件 as somebody types them: what is assumed about a ledger, and up to which day it runs. */
import { withAssumptions } from "../corrections";
import { defined } from "../defined";
import type { SheetChoice } from "../sheet-choice";
import { dateShown, typedDate } from "../typed-date";
import { assumed, NOTHING_ASSUMED } from "./land-entry";
import type { LandEntry } from "./land-entry";

export interface LedgerEntry extends LandEntry {
  /** 2012-11-30; empty where the day that the sheet tells stands. */
  readonly asOf: string;
}

export type LedgerField = keyof LedgerEntry;

export function ledgerShown({ land = NOTHING_ASSUMED, asOf }: SheetChoice): LedgerEntry {
  return { ...land, asOf: dateShown(asOf) };
}

export function wrongInLedger(entry: LedgerEntry): readonly LedgerField[] {
  const wrong: LedgerField[] = [];
  for (const field of assumed(entry).wrong) if (field in entry) wrong.push(field as LedgerField);
  const isDated = entry.asOf.trim() === "" || typedDate(entry.asOf) !== undefined;
  return isDated ? wrong : [...wrong, "asOf"];
}

/** Call it with what `wrongInLedger` finds nothing in. */
export function withLedgerEntry(choice: SheetChoice, { asOf, ...land }: LedgerEntry): SheetChoice {
  return defined({ ...withAssumptions(choice, land), asOf: typedDate(asOf) });
}
