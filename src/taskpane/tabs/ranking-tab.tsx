/** 排名: the first tab, and the only one that comes with the page. */
import * as React from "react";
import type { PreparedRanking } from "../../app/ranking/rank-task";
import { HomePage } from "../pages/HomePage";
import { lazily } from "../pages/lazily";
import { isShared, LazyPage, morePages } from "../pages/LazyPage";
import { RankedPage } from "../pages/RankedPage";
import { isLooked } from "../session/pane-state";
import { rankingCraft } from "../session/ranking-craft";
import type { Tab, TabViewProps } from "./tab";

const loadWriting = () =>
  import(
    /* webpackChunkName: "writing", webpackPrefetch: true */ "../../app/ranking/write-rankings"
  );

export const RANKING: Tab<PreparedRanking> = {
  craft: (language) => rankingCraft(loadWriting, language),
  View: RankingView,
};

const Preview = lazily(() => morePages().then(({ PreviewPage }) => PreviewPage));
const Options = lazily(() => morePages().then(({ OptionsPage }) => OptionsPage));
const Scheme = lazily(() =>
  import(/* webpackChunkName: "scheme-page" */ "./ranking/SchemePage").then(
    ({ SchemePage }) => SchemePage
  )
);

function RankingView({ state, page }: TabViewProps<PreparedRanking>): React.ReactElement {
  const { study } = state;
  if (page === "preview") return <Preview study={study} />;
  if (page === "scheme") {
    return <Scheme study={study} news={isLooked(state) ? state.news : undefined} />;
  }
  if (page === "options") return <Options study={study} />;
  if (isShared(page)) return <LazyPage page={page} study={study} />;
  return state.kind === "done" ? <RankedPage state={state} /> : <HomePage state={state} />;
}
