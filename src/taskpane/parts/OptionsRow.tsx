/** The line that leads to the options, and says what counts where that is not what counts by itself. */
import * as React from "react";
import type { Study } from "../../app/study";
import { usePane } from "../use-pane";
import { NavRow } from "./NavRow";

export function OptionsRow({ study }: { readonly study: Study<unknown> }): React.ReactElement {
  const { home, options } = usePane().words;
  const { basis, variant } = study.choice;
  const said = [basis === undefined ? "" : options.byReported, variant ?? ""].filter(Boolean);
  return (
    <NavRow to="options" title={home.options}>
      {said.join(" · ")}
    </NavRow>
  );
}
