/** The pane: one page at a time, chosen by what the session is about. */
import * as React from "react";
import type { Door } from "./door";
import { Busy } from "./parts/Busy";
import { Failed } from "./parts/Failed";
import { Working } from "./parts/Working";
import { DonePage } from "./pages/DonePage";
import { HomePage } from "./pages/HomePage";
import { LazyPage } from "./pages/LazyPage";
import type { Pane } from "./session/pane-state";
import { PaneContext } from "./use-pane";
import { useStage } from "./use-stage";
import { wordsIn } from "./words/words-in";

export function App({ door }: { readonly door: Door }): React.ReactElement {
  const { session } = door;
  const pane = useStage(session.stage);
  const { language } = session;
  const inUse = { door, session, pane, language, words: wordsIn(language) };
  return (
    <PaneContext.Provider value={inUse}>
      <main className="pane">
        <Working />
        {view(pane)}
      </main>
    </PaneContext.Provider>
  );
}

function view({ state, page }: Pane): React.ReactElement {
  if (state.kind === "busy") return <Busy doing={state.doing} share={state.share} />;
  if (state.kind === "failed") return <Failed failure={state.failure} />;
  if (page !== "home") return <LazyPage page={page} study={state.study} />;
  if (state.kind === "done") return <DonePage study={state.study} written={state.written} />;
  return <HomePage state={state} />;
}
