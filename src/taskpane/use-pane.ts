/** What every component of the pane may ask for: what is to be shown, the words, and the buttons' deeds. */
import * as React from "react";
import type { Language } from "../app/messages/messages";
import type { Door } from "./door";
import type { Pane } from "./session/pane-state";
import type { Session } from "./session/session";
import type { Words } from "./words/words";

export interface PaneInUse {
  readonly door: Door;
  /** Of the tab in front. */
  readonly session: Session<unknown>;
  readonly pane: Pane;
  readonly words: Words;
  readonly language: Language;
}

export const PaneContext = React.createContext<PaneInUse | undefined>(undefined);

export function usePane(): PaneInUse {
  const inUse = React.useContext(PaneContext);
  if (inUse === undefined) throw new Error("usePane outside <App>");
  return inUse;
}
