/**
 * Troubles put in on purpose, so that a test can see what the pane makes of them.
 *
 *     faults.inject({ kind: "member", member: "Worksheet.delete", code: "UnsupportedOperation" });
 *     faults.inject({ kind: "session", error: LOST_SESSION });
 */
import { HostError } from "./host-error";

/** Below RichApi an answer is a number; Office.js turns it into a code. */
export const HOST_ERROR = {
  cellEditMode: 5004,
  accessDenied: 7000,
  activityLimit: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  lostSession: 5012,
  general: 5001,
} as const;

export type Fault =
  /** This member fails: "Range.values", "WorksheetCollection.add". */
  | {
      readonly kind: "member";
      readonly member: string;
      readonly code: string;
      readonly times?: number;
    }
  /** The whole batch is refused, unexecuted. */
  | { readonly kind: "batch"; readonly error: number; readonly times?: number }
  /** The batch is carried out and the answer never comes. */
  | { readonly kind: "silent"; readonly times?: number };

interface Pending {
  readonly fault: Fault;
  left: number;
}

export class Faults {
  private pending: Pending[] = [];
  /** Added to every round trip, in milliseconds. */
  latency = 0;

  /** Strikes once, unless `times` says otherwise. */
  inject(fault: Fault): void {
    this.pending.push({ fault, left: fault.times ?? 1 });
  }

  clear(): void {
    this.pending = [];
    this.latency = 0;
  }

  atMember(type: string, member: string): void {
    const name = `${type}.${member}`;
    const struck = this.strike((fault) => fault.kind === "member" && fault.member === name);
    if (struck?.kind === "member")
      throw new HostError(struck.code, `workbench: injected at ${name}`);
  }

  /** The number to answer the next batch with, if it is to be refused. */
  atBatch(): number | undefined {
    const struck = this.strike((fault) => fault.kind === "batch");
    return struck?.kind === "batch" ? struck.error : undefined;
  }

  isSilent(): boolean {
    return this.strike((fault) => fault.kind === "silent") !== undefined;
  }

  private strike(fits: (fault: Fault) => boolean): Fault | undefined {
    const found = this.pending.find(({ fault, left }) => left > 0 && fits(fault));
    if (found !== undefined) found.left -= 1;
    return found?.fault;
  }
}
