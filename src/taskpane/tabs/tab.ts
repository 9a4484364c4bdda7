/** What the script of a tab brings along: its craft, and how it looks once its sheet has been read. */
import type * as React from "react";
import type { Language } from "../../app/messages/messages";
import type { Craft } from "../session/craft";
import type { Done, Looked, PageName } from "../session/pane-state";

export interface Tab<Prepared> {
  craft(language: Language): Craft<Prepared>;
  /** A method, so that tabs over whatever they prepare can stand in one list. */
  View(props: TabViewProps<Prepared>): React.ReactElement;
}

export interface TabViewProps<Prepared> {
  readonly state: Looked<Prepared> | Done<Prepared>;
  readonly page: PageName;
}

/** In the order in which they stand. */
export const TAB_NAMES = ["ranking", "completion", "land", "check"] as const;
export type TabName = (typeof TAB_NAMES)[number];

export type LoadTab = () => Promise<Tab<unknown>>;
