/** The tab in front, and a new drawing whenever another one comes there. */
import * as React from "react";
import type { Tabs, TabState } from "./tabs";

export function useTab(tabs: Tabs): TabState {
  const [tab, setTab] = React.useState(tabs.now);
  React.useEffect(() => {
    setTab(tabs.now);
    return tabs.subscribe(() => setTab(tabs.now));
  }, [tabs]);
  return tab;
}
