/** The first view: what this is, the table it found, one button, and the ways to look closer. */
import * as React from "react";
import { PrimaryButton } from "office-ui-fabric-react/lib/components/Button/PrimaryButton/PrimaryButton";
import { isCorrected } from "../../app/corrections";
import { summaryOf } from "../../app/summary";
import { Counts } from "../parts/Counts";
import { FoundTable } from "../parts/FoundTable";
import { NavRow } from "../parts/NavRow";
import { NewsBar } from "../parts/NewsBar";
import { Nothing } from "../parts/Nothing";
import { TextButton } from "../parts/TextButton";
import type { PaneState } from "../pane-state";
import { usePane } from "../use-pane";

type Looked = Extract<PaneState, { kind: "found" | "nothing" }>;

export function HomePage({ state }: { readonly state: Looked }): React.ReactElement {
  const { words, session, pane, door } = usePane();
  const { study } = state;
  const summary = summaryOf(study);
  return (
    <section className="home">
      <header className="home-head">
        <h1>{words.name}</h1>
        <p>{words.tagline}</p>
      </header>
      {state.kind === "found" && state.news ? <NewsBar news={state.news} /> : null}
      {state.kind === "found" ? <FoundTable summary={summary} /> : <Nothing />}
      {state.kind === "found" ? (
        <div className="act">
          <PrimaryButton
            className="rank-button"
            text={words.home.rank}
            onClick={() => void session.rank()}
          />
          <TextButton text={words.home.preview} onClick={() => session.open("preview")} />
        </div>
      ) : null}
      <ul className="nav">
        <NavRow to="findings" title={words.home.findings}>
          <Counts counts={summary.counts} />
        </NavRow>
        {study.table === undefined ? null : (
          <NavRow to="columns" title={words.home.columns}>
            {isCorrected(study.choice)
              ? words.home.corrected
              : words.home.columnsCount(summary.columns)}
          </NavRow>
        )}
        <NavRow to="options" title={words.home.options} />
        <NavRow to="about" title={words.about.title} />
      </ul>
      <footer className="home-foot">
        <TextButton text={words.home.otherTable} onClick={() => session.open("tables")} />
        {door.file === undefined ? (
          <TextButton text={words.home.useSelection} onClick={() => void session.useSelection()} />
        ) : (
          <TextButton text={words.file.other} onClick={door.file.close} />
        )}
        {pane.canUndo ? (
          <TextButton text={words.home.undoLast} onClick={() => void session.undo()} />
        ) : null}
      </footer>
    </section>
  );
}
