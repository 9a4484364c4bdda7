/** The line that leads to the 考核办法, and says whether one is in use. */
import * as React from "react";
import type { PreparedRanking } from "../../app/rank-task";
import { usePane } from "../use-pane";
import { NavRow } from "./NavRow";

interface SchemeRowProps {
  readonly prepared: PreparedRanking | undefined;
}

export function SchemeRow({ prepared }: SchemeRowProps): React.ReactElement | null {
  const { home } = usePane().words;
  if (prepared === undefined) return null;
  const items = prepared.schemeItems;
  return (
    <NavRow to="scheme" title={home.scheme}>
      {items === undefined ? home.noScheme : home.schemeItems(items.length)}
    </NavRow>
  );
}
