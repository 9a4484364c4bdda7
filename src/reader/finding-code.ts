/**
 * What can be found, as a closed list. The sentences are kept by these codes (app/messages/messages-zh.ts and
 * messages-en.ts), so that a code without a sentence, or a sentence without a code, does not compile.
 */
import type { LandCode } from "./land-finding-code";

export type FindingCode =
  StructureCode | CellCode | TaskCode | RankingCode | CompletionCode | LandCode | SchemeCode;

/** Of a table's shape: its rows, its header, what its columns are. */
type StructureCode =
  | "header-unsure"
  | "tables-side-by-side"
  | "list-folded"
  | "header-without-rows"
  | "header-repeated"
  | "sheet-cut"
  | "section-guessed"
  | "unit-without-figures"
  | "column-without-role"
  | "role-guessed"
  | "indicator-guessed"
  | "unit-by-name"
  | "unit-unclear";

/** Of how one cell is filled in. */
type CellCode =
  | "text-number"
  | "full-width-number"
  | "number-in-words"
  | "approximate"
  | "bounded-figure"
  | "unit-in-cell"
  | "odd-minus"
  | "range-figure"
  | "range-kept"
  | "range-reversed"
  | "other-currency"
  | "unit-mismatch"
  | "unreadable-figure"
  | "date-in-figure"
  | "error-in-cell"
  | "formula-without-value"
  | "formulas-calculated"
  | "pending-figure"
  | "figure-without-unit"
  | "suspicious-scale"
  | "text-date"
  | "serial-date"
  | "unreadable-date"
  | "more-cells-alike";

/** Of units and their indicators: what was taken, and what does not fit. */
type TaskCode =
  | "not-reported"
  | "pending-actual"
  | "zero-target"
  | "negative-target"
  | "negative-actual"
  | "actual-without-target"
  | "cumulative-skips-text"
  | "cumulative-not-sum"
  | "cumulative-missing"
  | "several-targets"
  | "certified-before-reported"
  | "several-actuals"
  | "reported-only"
  | "month-only"
  | "whole-before-part"
  | "months-summed"
  | "quarters-summed"
  | "targets-summed"
  | "targets-stop"
  | "no-actual-column"
  | "units-do-not-meet"
  | "unit-from-cells"
  | "unit-unknown"
  | "no-full-marks"
  | "several-full-marks"
  | "hidden-column"
  | "hidden-row"
  | "merged-figure"
  | "duplicate-unit"
  | "of-which-row"
  | "units-across"
  | "row-without-unit"
  | "certified-exceeds-reported"
  | "part-exceeds-whole";

/** Of reckoning what was read, which app does. */
type RankingCode =
  | "unit-without-group"
  | "campaign-dates-read"
  | "campaign-dates-needed"
  | "campaign-dates-wrong"
  | "as-of-needed"
  | "earlier-milestone-needed"
  | "unmarked-indicator"
  | "negative-marks"
  | "no-positive-marks"
  | "unit-without-target"
  | "unit-without-marks"
  | "bottom-tie";

/** Of holding tasks against every target, and reports against contracts. */
type CompletionCode = "reported-exceeds-contract" | "reduction-differs" | LedgerCode;

/** Of project ledgers. */
type LedgerCode =
  | "ledger-unit-assumed"
  | "stage-unknown"
  | "duplicate-project"
  | "exchange-rate-needed"
  | "arrived-exceeds-amount";

/** Of a 考核办法 sheet, in itself and beside a table. */
export type SchemeCode =
  | "unknown-rule"
  | "unknown-nature"
  | "unknown-choice"
  | "scheme-no-number"
  | "scheme-text-number"
  | "scheme-no-marks"
  | "scheme-marks-share"
  | "scheme-marks-sum"
  | "scheme-circular"
  | "scheme-twice-rewarded"
  | "scheme-cap-percent"
  | "scheme-floor-high"
  | "scheme-negative-marks"
  | "scheme-item-no-marks"
  | "scheme-lost-name"
  | "scheme-no-tiers"
  | "scheme-tier-unreached"
  | "scheme-no-parts"
  | "scheme-same-item"
  | "scheme-no-rule"
  | "scheme-prose-read"
  | "scheme-prose-rest"
  | "scheme-unreadable"
  | "scheme-item-not-found"
  | "scheme-veto-not-found"
  | "scheme-target-not-found"
  | "scheme-indicator-unused"
  | "scheme-all-vetoed"
  | "scheme-field-equal"
  | "scheme-field-of-one"
  | "consequence-tie"
  | "consequence-tie-again"
  | "consequence-no-last-rank"
  | "consequence-not-reported"
  | "consequence-no-last-year"
  | "consequence-no-count"
  | "consequence-no-line"
  | "consequence-no-item"
  | "consequence-no-group";
