/** Something was typed wrongly: `word` is what was typed, `problem` names the sentence in cli/usage.ts. */
export class UsageError extends Error {
  constructor(
    readonly problem: UsageProblem,
    readonly word: string
  ) {
    super(`${problem}: ${word}`);
    this.name = "UsageError";
  }
}

export type UsageProblem =
  | "unknown-command"
  | "unknown-option"
  | "no-book"
  | "too-many-words"
  | "no-out"
  | "out-is-book"
  | "text-and-out"
  | "two-outs"
  | "bad-table"
  | "bad-header-rows"
  | "bad-role"
  | "bad-date"
  | "bad-period"
  | "bad-ties"
  | "bad-cap"
  | "bad-colours"
  | "bad-bottom"
  | "bad-percent"
  | "bad-start-over"
  | "bad-fx"
  | "bad-amount"
  | "bad-share"
  | "bad-rate"
  | "bad-grade"
  | "no-calculation"
  | "bad-scheme"
  | "bad-template"
  | "bad-language";
