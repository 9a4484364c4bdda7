/** The line that leads to the 考核办法, and says whether one is in use. */
import * as React from "react";
import { isMisfit } from "../../app/scheme/scheme-misfit";
import type { RankingStudy } from "../../app/ranking/study-ranking";
import { usePane } from "../use-pane";
import { NavRow } from "./NavRow";

interface SchemeRowProps {
  readonly study: RankingStudy;
}

export function SchemeRow({ study }: SchemeRowProps): React.ReactElement | null {
  const { home } = usePane().words;
  if (isMisfit(study)) {
    return (
      <NavRow to="scheme" title={home.scheme}>
        <span className="count count-error">{home.schemeMisfit}</span>
      </NavRow>
    );
  }
  if (study.prepared === undefined) return null;
  const items = study.prepared.schemeItems;
  return (
    <NavRow to="scheme" title={home.scheme}>
      {items === undefined ? home.noScheme : home.schemeItems(items.length)}
    </NavRow>
  );
}
