/** 完成情况: the pane's tab that says how far everybody is. A script of its own. */
import * as React from "react";
import { toComplete } from "../../../app/completion/study-completion";
import type { PreparedProgress } from "../../../app/completion/study-completion";
import { countsOf } from "../../../app/summary";
import { isShared, LazyPage, morePages } from "../../pages/LazyPage";
import { lazily } from "../../pages/lazily";
import { Counts } from "../../parts/Counts";
import { NavRow } from "../../parts/NavRow";
import { OptionsRow } from "../../parts/OptionsRow";
import { Written } from "../../parts/Written";
import type { Done } from "../../session/pane-state";
import { usePane } from "../../use-pane";
import type { Tab, TabViewProps } from "../tab";
import { CompletionHome } from "./CompletionHome";
import { pipelineWords } from "./pipeline-words";
import { RatesRow } from "./RatesRow";
import { completionWords } from "./words";

const loadWriting = () =>
  import(/* webpackChunkName: "completion-writing" */ "../../../app/completion/write-completion");

export const COMPLETION: Tab<PreparedProgress> = {
  craft: (language) => ({
    prepare: toComplete(language),
    async write(workbook, prepared, options) {
      const { writeCompletions } = await loadWriting();
      const reported = {
        completions: prepared.kind === "completion" ? [prepared.completion] : [],
        pipelines: prepared.kind === "pipeline" ? [prepared.pipeline] : [],
      };
      return writeCompletions(workbook, reported, { ...options, language });
    },
  }),
  View: CompletionView,
};

const Options = lazily(() => morePages().then(({ ProgressPage }) => ProgressPage));

const Rates = lazily(() =>
  import(/* webpackChunkName: "rates" */ "./RatesPage").then(({ RatesPage }) => RatesPage)
);

function CompletionView({ state, page }: TabViewProps<PreparedProgress>): React.ReactElement {
  const { study } = state;
  if (page === "rates" && study.prepared?.kind === "pipeline") {
    return <Rates study={study} pipeline={study.prepared.pipeline} />;
  }
  if (page === "options") return <Options study={study} />;
  if (isShared(page)) return <LazyPage page={page} study={study} />;
  return state.kind === "done" ? <DoneView state={state} /> : <CompletionHome state={state} />;
}

function DoneView({ state }: { readonly state: Done<PreparedProgress> }): React.ReactElement {
  const { words, language } = usePane();
  const { study } = state;
  const { prepared } = study;
  const says = prepared?.kind === "pipeline" ? pipelineWords : completionWords;
  return (
    <Written state={state} says={says(language).done}>
      <NavRow to="findings" title={words.home.findings}>
        <Counts counts={countsOf(study.findings)} />
      </NavRow>
      {prepared?.kind === "pipeline" ? <RatesRow pipeline={prepared.pipeline} /> : null}
      <OptionsRow study={study} />
    </Written>
  );
}
