/** 排名表已生成. */
import * as React from "react";
import type { PreparedRanking } from "../../app/ranking/rank-task";
import { countsOf } from "../../app/summary";
import { Counts } from "../parts/Counts";
import { NavRow } from "../parts/NavRow";
import { OptionsRow } from "../parts/OptionsRow";
import { SchemeRow } from "../parts/SchemeRow";
import { Written } from "../parts/Written";
import type { Done } from "../session/pane-state";
import { usePane } from "../use-pane";

export function RankedPage({
  state,
}: {
  readonly state: Done<PreparedRanking>;
}): React.ReactElement {
  const { words } = usePane();
  return (
    <Written state={state} says={words.done}>
      <NavRow to="preview" title={words.preview.title} />
      <NavRow to="findings" title={words.home.findings}>
        <Counts counts={countsOf(state.study.findings)} />
      </NavRow>
      <SchemeRow study={state.study} />
      <OptionsRow study={state.study} />
    </Written>
  );
}
