/** The first view of 完成情况: the table, how its units stand, and who is on which list. */
import * as React from "react";
import { completionFacts } from "../../../app/completion/completion-board";
import type { PreparedCompletion } from "../../../app/completion/prepare-completion";
import type { PreparedProgress } from "../../../app/completion/study-completion";
import type { Study } from "../../../app/study";
import { FoundCard } from "../../parts/FoundCard";
import { HomeFoot } from "../../parts/HomeFoot";
import { LookCloser } from "../../parts/LookCloser";
import { MakeButton } from "../../parts/MakeButton";
import { NewsBar } from "../../parts/NewsBar";
import { Nothing } from "../../parts/Nothing";
import { OtherTab } from "../../parts/OtherTab";
import { OptionsRow } from "../../parts/OptionsRow";
import { TableFacts } from "../../parts/TableFacts";
import { TabHead } from "../../parts/TabHead";
import type { Looked } from "../../session/pane-state";
import { usePane } from "../../use-pane";
import { Board } from "./Board";
import { PipelineHome } from "./PipelineHome";
import { NameLists } from "./NameLists";
import { RatesRow } from "./RatesRow";
import { TimeNeeded } from "./TimeNeeded";
import { completionWords } from "./words";

export function CompletionHome({ state }: { readonly state: Looked<PreparedProgress> }) {
  const { language } = usePane();
  const { title, tagline, nothing, nothingHint } = completionWords(language);
  const { study } = state;
  const { prepared } = study;
  return (
    <section className="home">
      <TabHead title={title} tagline={tagline} />
      {state.kind === "found" && state.news ? <NewsBar news={state.news} /> : null}
      {prepared === undefined ? (
        <Nothing title={nothing} hint={nothingHint}>
          <OtherTab table={study.table} here="completion" />
        </Nothing>
      ) : null}
      {prepared?.kind === "completion" ? (
        <Found study={study} prepared={prepared.completion} />
      ) : null}
      {prepared?.kind === "pipeline" ? (
        <PipelineHome study={study} pipeline={prepared.pipeline} />
      ) : null}
      <LookCloser study={study}>
        {prepared?.kind === "pipeline" ? <RatesRow pipeline={prepared.pipeline} /> : null}
        <OptionsRow study={study} />
      </LookCloser>
      <HomeFoot />
    </section>
  );
}

interface FoundProps {
  readonly study: Study<unknown>;
  readonly prepared: PreparedCompletion;
}

function Found({ study, prepared }: FoundProps): React.ReactElement {
  const words = completionWords(usePane().language);
  const { indicators, ...facts } = completionFacts(prepared);
  return (
    <>
      <FoundCard study={study}>
        <TableFacts {...facts} indicators={indicators.length} />
      </FoundCard>
      {facts.timeProgress === undefined ? <TimeNeeded words={words} /> : null}
      <MakeButton text={words.make} />
      <Board key={study.sheet} prepared={prepared} indicators={indicators} words={words} />
      <NameLists prepared={prepared} words={words} />
    </>
  );
}
