/** What the pane is about at one moment: one of these, never two at once. */
import type { PaneSentenceCode } from "../../app/sentence-code";
import type { Study, TablePlace } from "../../app/study";
import type { Written } from "../../workbook/port";

export type PaneState =
  | { readonly kind: "busy"; readonly doing: Doing; readonly share?: number }
  /** The sheet has no table, or none that can be ranked. */
  | { readonly kind: "nothing"; readonly study: Study }
  | { readonly kind: "found"; readonly study: Study; readonly news?: News }
  | { readonly kind: "done"; readonly study: Study; readonly written: readonly Written[] }
  | { readonly kind: "failed"; readonly failure: Failure | Cancelled };

export type Doing = "opening" | "reading" | "writing" | "undoing" | "searching" | "exporting";

/** Said once, above what is shown anyway. */
export type News =
  | { readonly kind: "taken-back" }
  | { readonly kind: "nothing-to-take-back" }
  | { readonly kind: "exported"; readonly sheet: string };

/** details are for whoever maintains this. */
export interface Failure {
  readonly code: PaneSentenceCode;
  readonly detail: string;
  readonly details: string;
}

/** By the user, who is told so in the pane's own words. */
export interface Cancelled {
  readonly code: "cancelled";
  readonly detail: "";
  readonly details: "";
}

export type PageName = "home" | "tables" | "columns" | "findings" | "preview" | "options" | "about";

export interface Pane {
  readonly state: PaneState;
  readonly page: PageName;
  /** Something goes on that leaves what is shown in place. */
  readonly working: Doing | undefined;
  /** The last write can be taken back. */
  readonly canUndo: boolean;
  /** Every table of the workbook, once somebody has asked for them. */
  readonly tables: readonly TablePlace[] | undefined;
}

/** What is known of the sheet, whatever the pane is about; undefined while nothing is. */
export function studyIn(state: PaneState): Study | undefined {
  return "study" in state ? state.study : undefined;
}

export function stateOf(study: Study): Extract<PaneState, { kind: "found" | "nothing" }> {
  return study.ranking === undefined ? { kind: "nothing", study } : { kind: "found", study };
}

/** News of a sheet stay until somebody moves on: an undo in Excel is itself a change that is followed. */
export function withNewsOf(before: PaneState, state: PaneState): PaneState {
  if (before.kind !== "found" || state.kind !== "found" || before.news === undefined) return state;
  return before.study.sheet === state.study.sheet ? { ...state, news: before.news } : state;
}

export function withoutNews(state: PaneState): PaneState {
  return state.kind === "found" ? { kind: "found", study: state.study } : state;
}
