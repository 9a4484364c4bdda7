/** The lines of the first view that lead further: findings, what was read, options. */
import * as React from "react";
import { isCorrected } from "../../app/corrections";
import type { Study } from "../../app/study";
import { summaryOf } from "../../app/summary";
import { usePane } from "../use-pane";
import { Counts } from "./Counts";
import { NavRow } from "./NavRow";

export function LookCloser({ study }: { readonly study: Study }): React.ReactElement {
  const { home, about } = usePane().words;
  const { counts, columns } = summaryOf(study);
  const read = isCorrected(study.choice) ? home.corrected : home.columnsCount(columns);
  return (
    <ul className="nav">
      <NavRow to="findings" title={home.findings}>
        <Counts counts={counts} />
      </NavRow>
      {study.table === undefined ? null : (
        <NavRow to="columns" title={home.columns}>
          {read}
        </NavRow>
      )}
      <NavRow to="options" title={home.options} />
      <NavRow to="about" title={about.title} />
    </ul>
  );
}
