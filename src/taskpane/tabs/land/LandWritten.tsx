/** 测算表已生成: from the ledger, or from what was typed into the calculator. */
import * as React from "react";
import type { LedgerPrepared } from "../../../app/land/study-land";
import { countsOf } from "../../../app/summary";
import { Counts } from "../../parts/Counts";
import { NavRow } from "../../parts/NavRow";
import { Written } from "../../parts/Written";
import type { Done } from "../../session/pane-state";
import { usePane } from "../../use-pane";
import { landTabWords } from "./words";

export function LandWritten({ state }: { readonly state: Done<LedgerPrepared> }) {
  const { words: pane, language } = usePane();
  const words = landTabWords(language);
  const { study, typed } = state;
  return (
    <Written state={state} says={typed === undefined ? words.done : words.doneTyped}>
      {study.prepared === undefined ? null : (
        <>
          <NavRow to="preview" title={words.preview} />
          <NavRow to="findings" title={pane.home.findings}>
            <Counts counts={countsOf(study.findings)} />
          </NavRow>
          <NavRow to="options" title={words.assume} />
        </>
      )}
      <NavRow to="calculator" title={words.calculator} />
    </Written>
  );
}
