/** What stands below the tabs' heads: the tab in front, or that its script is on its way or did not come. */
import * as React from "react";
import type { Door } from "../door";
import { Busy } from "../parts/Busy";
import { Failed } from "../parts/Failed";
import { NotLoaded } from "../parts/NotLoaded";
import { Working } from "../parts/Working";
import { PaneContext } from "../use-pane";
import { useStage } from "../use-stage";
import { wordsIn } from "../words/words-in";
import type { ReadyTab, TabState } from "./tabs";

interface TabPanelProps {
  readonly door: Door;
  readonly tab: TabState;
}

export function TabPanel({ door, tab }: TabPanelProps): React.ReactElement {
  const words = wordsIn(door.tabs.language);
  if (tab.kind === "ready") return <OpenTab key={tab.name} door={door} tab={tab} />;
  if (tab.kind === "loading") {
    return (
      <p className="busy" role="status">
        {words.doing.opening} {tab.read === undefined ? "" : words.file.looked(tab.read)}
      </p>
    );
  }
  const { name, failure } = tab;
  return <NotLoaded failure={failure} words={words} onRetry={() => void door.tabs.open(name)} />;
}

function OpenTab({ door, tab }: { readonly door: Door; readonly tab: ReadyTab }) {
  const { session, View } = tab;
  const pane = useStage(session.stage);
  const { language } = session;
  const { state, page } = pane;
  const inUse = { door, session, pane, language, words: wordsIn(language) };
  return (
    <PaneContext.Provider value={inUse}>
      <Working />
      {state.kind === "busy" ? (
        <Busy doing={state.doing} share={state.share} />
      ) : state.kind === "failed" ? (
        <Failed failure={state.failure} />
      ) : (
        <View state={state} page={page} />
      )}
    </PaneContext.Provider>
  );
}
