/** The first view of 核数: what was checked, what does not come out, and the way to a text. */
import * as React from "react";
import type { PreparedCheck } from "../../../app/check/study-check";
import { HomeFoot } from "../../parts/HomeFoot";
import { LookCloser } from "../../parts/LookCloser";
import { MakeButton } from "../../parts/MakeButton";
import { NavRow } from "../../parts/NavRow";
import { NewsBar } from "../../parts/NewsBar";
import { Nothing } from "../../parts/Nothing";
import { TabHead } from "../../parts/TabHead";
import type { Looked } from "../../session/pane-state";
import { usePane } from "../../use-pane";
import { SheetFigures } from "./SheetFigures";
import { checkTabWords } from "./words";

export function CheckHome({ state }: { readonly state: Looked<PreparedCheck> }) {
  const words = checkTabWords(usePane().language);
  const { study } = state;
  const { prepared } = study;
  return (
    <section className="home">
      <TabHead title={words.title} tagline={words.tagline} />
      {state.kind === "found" && state.news ? <NewsBar news={state.news} /> : null}
      {prepared === undefined ? (
        <Nothing title={words.nothing} hint={words.nothingHint} />
      ) : (
        <>
          <section className="found" aria-label={words.title}>
            <h2 className="found-title">{study.table?.title || study.sheet}</h2>
            <p className="found-place">{words.checked(study.sheet, prepared.checked.length)}</p>
          </section>
          <MakeButton text={words.make} />
          <SheetFigures key={study.sheet} checked={prepared.checked} />
        </>
      )}
      <LookCloser study={study}>
        <NavRow to="prose" title={words.prose.title}>
          {words.prose.about}
        </NavRow>
      </LookCloser>
      <HomeFoot />
    </section>
  );
}
