/** What a tab of the pane is about at one moment: one of these, never two at once. */
import type { PaneSentenceCode } from "../../app/messages/sentence-code";
import type { Study, TablePlace } from "../../app/study";
import type { Workbook, WriteOptions, Written } from "../../workbook/port";

export type PaneState<Prepared = unknown> =
  | { readonly kind: "busy"; readonly doing: Doing; readonly share?: number }
  /** The sheet has no table, or none that something can be made of. */
  | { readonly kind: "nothing"; readonly study: Study<Prepared>; readonly news?: News }
  | { readonly kind: "found"; readonly study: Study<Prepared>; readonly news?: News }
  | Done<Prepared>
  | { readonly kind: "failed"; readonly failure: Failure | Cancelled };

export interface Done<Prepared> {
  readonly kind: "done";
  readonly study: Study<Prepared>;
  readonly written: readonly Written[];
  /** How it was written, where it was typed into the tab and not read from its table. */
  readonly typed?: WriteTyped;
}

export type WriteTyped = (workbook: Workbook, options: WriteOptions) => Promise<readonly Written[]>;

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

export type PageName =
  | "home"
  | "tables"
  | "columns"
  | "findings"
  | "preview"
  | "options"
  | "about"
  | "calculator"
  | "scheme"
  | "figures"
  | "rates"
  | "prose";

export interface Pane<Prepared = unknown> {
  readonly state: PaneState<Prepared>;
  readonly page: PageName;
  /** Something goes on that leaves what is shown in place. */
  readonly working: Doing | undefined;
  /** The last write can be taken back. */
  readonly canUndo: boolean;
  /** Every table of the workbook, once somebody has asked for them. */
  readonly tables: readonly TablePlace[] | undefined;
}

/** What is known of the sheet, whatever the pane is about; undefined while nothing is. */
export function studyIn<Prepared>(state: PaneState<Prepared>): Study<Prepared> | undefined {
  return "study" in state ? state.study : undefined;
}

/** What a tab's first view shows. */
export type Looked<Prepared> = Extract<PaneState<Prepared>, { kind: "found" | "nothing" }>;

export function stateOf<Prepared>(study: Study<Prepared>): Looked<Prepared> {
  return study.prepared === undefined ? { kind: "nothing", study } : { kind: "found", study };
}

/** News of a sheet stay until somebody moves on: an undo in Excel is itself a change that is followed. */
export function withNewsOf<Prepared>(
  before: PaneState<Prepared>,
  state: PaneState<Prepared>
): PaneState<Prepared> {
  if (!isLooked(before) || !isLooked(state) || before.news === undefined) return state;
  return before.study.sheet === state.study.sheet ? { ...state, news: before.news } : state;
}

export function withoutNews<Prepared>(state: PaneState<Prepared>): PaneState<Prepared> {
  return isLooked(state) ? { kind: state.kind, study: state.study } : state;
}

export function isLooked<Prepared>(state: PaneState<Prepared>): state is Looked<Prepared> {
  return state.kind === "found" || state.kind === "nothing";
}
