/** No table to rank on this sheet: what a task table is, and what to do. */
import * as React from "react";
import { usePane } from "../use-pane";

export function Nothing(): React.ReactElement {
  const { words } = usePane();
  return (
    <section className="found nothing">
      <h2 className="found-title">{words.home.nothing}</h2>
      <p>{words.home.nothingHint}</p>
    </section>
  );
}
