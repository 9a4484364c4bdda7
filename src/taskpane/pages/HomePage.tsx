/** The first view: what this is, the table it found, one button, and the ways to look closer. */
import * as React from "react";
import { summaryOf } from "../../app/summary";
import { FoundTable } from "../parts/FoundTable";
import { HomeFoot } from "../parts/HomeFoot";
import { LookCloser } from "../parts/LookCloser";
import { NewsBar } from "../parts/NewsBar";
import { Nothing } from "../parts/Nothing";
import { RankButtons } from "../parts/RankButtons";
import type { PaneState } from "../session/pane-state";
import { usePane } from "../use-pane";

type Looked = Extract<PaneState, { kind: "found" | "nothing" }>;

export function HomePage({ state }: { readonly state: Looked }): React.ReactElement {
  const { words } = usePane();
  return (
    <section className="home">
      <header className="home-head">
        <h1>{words.name}</h1>
        <p>{words.tagline}</p>
      </header>
      {state.kind === "found" ? <Found state={state} /> : <Nothing />}
      <LookCloser study={state.study} />
      <HomeFoot />
    </section>
  );
}

function Found({ state }: { readonly state: Extract<Looked, { kind: "found" }> }) {
  return (
    <>
      {state.news === undefined ? null : <NewsBar news={state.news} />}
      <FoundTable summary={summaryOf(state.study)} />
      <RankButtons />
    </>
  );
}
