/** The table that a tab is about: its title and where it stands, and below it the tab's own figures. */
import * as React from "react";
import type { Study } from "../../app/study";
import { usePane } from "../use-pane";

interface FoundCardProps {
  readonly study: Study<unknown>;
  readonly children: React.ReactNode;
}

export function FoundCard({ study, children }: FoundCardProps): React.ReactElement {
  const { words } = usePane();
  const { title = "", range = "" } = study.table ?? {};
  return (
    <section className="found" aria-label={words.home.found}>
      <h2 className="found-title">{title === "" ? study.sheet : title}</h2>
      <p className="found-place">{words.home.place(study.sheet, range)}</p>
      {children}
    </section>
  );
}
