/** The lines of the first view that lead further: findings, what was read, and what the tab adds. */
import * as React from "react";
import { isCorrected } from "../../app/corrections";
import type { Study } from "../../app/study";
import { columnCount, countsOf } from "../../app/summary";
import { usePane } from "../use-pane";
import { Counts } from "./Counts";
import { NavRow } from "./NavRow";

interface LookCloserProps {
  readonly study: Study<unknown>;
  /** The lines that are the tab's own. */
  readonly children: React.ReactNode;
}

export function LookCloser({ study, children }: LookCloserProps): React.ReactElement {
  const { home, about } = usePane().words;
  const read = isCorrected(study.choice) ? home.corrected : home.columnsCount(columnCount(study));
  return (
    <ul className="nav">
      <NavRow to="findings" title={home.findings}>
        <Counts counts={countsOf(study.findings)} />
      </NavRow>
      {study.table === undefined ? null : (
        <NavRow to="columns" title={home.columns}>
          {read}
        </NavRow>
      )}
      {children}
      <NavRow to="about" title={about.title} />
    </ul>
  );
}
