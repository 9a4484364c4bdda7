/** The first view of 地价测算: the ledger and what it comes to, or a calculator where there is none. */
import * as React from "react";
import { landFacts } from "../../../app/land/study-land";
import type { LedgerPrepared } from "../../../app/land/study-land";
import type { Study } from "../../../app/study";
import { Fact } from "../../parts/Fact";
import { FoundCard } from "../../parts/FoundCard";
import { HomeFoot } from "../../parts/HomeFoot";
import { LookCloser } from "../../parts/LookCloser";
import { MakeButton } from "../../parts/MakeButton";
import { NavRow } from "../../parts/NavRow";
import { NewsBar } from "../../parts/NewsBar";
import { TabHead } from "../../parts/TabHead";
import type { Looked } from "../../session/pane-state";
import { usePane } from "../../use-pane";
import { Calculator } from "./Calculator";
import { landTabWords } from "./words";

export function LandHome({ state }: { readonly state: Looked<LedgerPrepared> }) {
  const { words: pane, language } = usePane();
  const words = landTabWords(language);
  const { study } = state;
  const { prepared } = study;
  return (
    <section className="home">
      <TabHead title={words.title} tagline={words.tagline} />
      {state.news === undefined ? null : <NewsBar news={state.news} />}
      {prepared === undefined ? (
        <>
          <p className="hint no-ledger">{words.noLedger}</p>
          <Calculator />
          {study.table === undefined ? null : (
            <ul className="nav">
              <NavRow to="columns" title={pane.home.columns}>
                {words.isLedger}
              </NavRow>
            </ul>
          )}
        </>
      ) : (
        <Ledger study={study} prepared={prepared} />
      )}
      <p className="law">{words.notice}</p>
      <HomeFoot />
    </section>
  );
}

interface LedgerProps {
  readonly study: Study<LedgerPrepared>;
  readonly prepared: LedgerPrepared;
}

function Ledger({ study, prepared }: LedgerProps): React.ReactElement {
  const words = landTabWords(usePane().language);
  const { parcels, untold, area, totalGap, price } = landFacts(prepared);
  return (
    <>
      <FoundCard study={study}>
        <dl className="facts">
          <Fact figure={String(parcels)} name={words.parcels} />
          <Fact figure={area} name={words.mu} />
          <Fact figure={totalGap} name={words.totalGap} isWide />
        </dl>
        <p className="found-progress">{words.average(price)}</p>
        {untold === 0 ? null : <p className="found-progress">{words.untold(untold)}</p>}
      </FoundCard>
      <MakeButton text={words.make} />
      <LookCloser study={study}>
        <NavRow to="preview" title={words.preview} />
        <NavRow to="options" title={words.assume}>
          {study.choice.land === undefined ? null : words.assumed}
        </NavRow>
        <NavRow to="calculator" title={words.calculator} />
      </LookCloser>
    </>
  );
}
