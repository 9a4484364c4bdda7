/** The table that was found: its title, where it stands, and the figures by which a clerk knows it. */
import * as React from "react";
import type { Summary } from "../../app/summary";
import { usePane } from "../use-pane";
import { Fact } from "./Fact";

export function FoundTable({ summary }: { readonly summary: Summary }): React.ReactElement {
  const { words } = usePane();
  const { title, sheet, range, units, indicators, asOf, timeProgress } = summary;
  return (
    <section className="found" aria-label={words.home.found}>
      <h2 className="found-title">{title === "" ? sheet : title}</h2>
      <p className="found-place">{words.home.place(sheet, range)}</p>
      <dl className="facts">
        <Fact figure={String(units)} name={words.home.units} />
        <Fact figure={String(indicators)} name={words.home.indicators} />
        <Fact figure={asOf ?? words.home.unknownDate} name={words.home.asOf} isWide />
      </dl>
      {timeProgress === undefined ? null : (
        <p className="found-progress">{words.home.timeProgress(timeProgress)}</p>
      )}
    </section>
  );
}
