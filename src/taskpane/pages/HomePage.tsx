/** The first view: what this is, the table it found, one button, and the ways to look closer. */
import * as React from "react";
import { FoundTable } from "../parts/FoundTable";
import { HomeFoot } from "../parts/HomeFoot";
import { LookCloser } from "../parts/LookCloser";
import { NewsBar } from "../parts/NewsBar";
import { Nothing } from "../parts/Nothing";
import { OptionsRow } from "../parts/OptionsRow";
import { OtherTab } from "../parts/OtherTab";
import { RankButtons } from "../parts/RankButtons";
import { SchemeRow } from "../parts/SchemeRow";
import { isMisfit } from "../../app/scheme/scheme-misfit";
import type { PreparedRanking } from "../../app/ranking/rank-task";
import type { Looked } from "../session/pane-state";
import { usePane } from "../use-pane";

export function HomePage({
  state,
}: {
  readonly state: Looked<PreparedRanking>;
}): React.ReactElement {
  const { words } = usePane();
  return (
    <section className="home">
      <header className="home-head">
        <h1>{words.name}</h1>
        <p>{words.tagline}</p>
      </header>
      {state.kind === "found" ? (
        <Found {...state} />
      ) : (
        <Nothing
          title={words.home.nothing}
          hint={isMisfit(state.study) ? words.home.misfitHint : words.home.nothingHint}
        >
          <OtherTab table={state.study.table} here="ranking" />
        </Nothing>
      )}
      <LookCloser study={state.study}>
        <SchemeRow study={state.study} />
        <OptionsRow study={state.study} />
      </LookCloser>
      <HomeFoot />
    </section>
  );
}

function Found({ study, news }: Extract<Looked<PreparedRanking>, { kind: "found" }>) {
  return (
    <>
      {news === undefined ? null : <NewsBar news={news} />}
      <FoundTable study={study} />
      <RankButtons />
    </>
  );
}
