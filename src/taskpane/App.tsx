/** The pane: the tabs' heads, and the tab that is in front. */
import * as React from "react";
import type { Door } from "./door";
import { headOf, PANEL, TabBar } from "./tabs/TabBar";
import { TabPanel } from "./tabs/TabPanel";
import { useTab } from "./tabs/use-tab";
import { wordsIn } from "./words/words-in";

export function App({ door }: { readonly door: Door }): React.ReactElement {
  const { tabs } = door;
  const tab = useTab(tabs);
  return (
    <main className="pane">
      <TabBar
        chosen={tab.name}
        words={wordsIn(tabs.language)}
        onOpen={(name) => void tabs.open(name)}
      />
      <div role="tabpanel" id={PANEL} aria-labelledby={headOf(tab.name)}>
        <TabPanel door={door} tab={tab} />
      </div>
    </main>
  );
}
