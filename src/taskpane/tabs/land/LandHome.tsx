/** The first view of 地价测算: the ledger and what it comes to, or a calculator where there is none. */
import * as React from "react";
import type { PreparedLand } from "../../../app/prepare-land";
import { landFacts } from "../../../app/study-land";
import type { Study } from "../../../app/study";
import { Fact } from "../../parts/Fact";
import { FoundCard } from "../../parts/FoundCard";
import { HomeFoot } from "../../parts/HomeFoot";
import { LookCloser } from "../../parts/LookCloser";
import { NavRow } from "../../parts/NavRow";
import { TabHead } from "../../parts/TabHead";
import { usePane } from "../../use-pane";
import { Calculator } from "./Calculator";
import { landTabWords } from "./words";

export function LandHome({ study }: { readonly study: Study<PreparedLand> }) {
  const words = landTabWords(usePane().language);
  const { prepared } = study;
  return (
    <section className="home">
      <TabHead title={words.title} tagline={words.tagline} />
      {prepared === undefined ? (
        <>
          <p className="hint no-ledger">{words.noLedger}</p>
          <Calculator />
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
  readonly study: Study<PreparedLand>;
  readonly prepared: PreparedLand;
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
      <LookCloser study={study}>
        <NavRow to="preview" title={words.preview} />
        <NavRow to="options" title={words.assume} />
        <NavRow to="calculator" title={words.calculator} />
      </LookCloser>
    </>
  );
}
