/** The ribbon's buttons open the pane at a tab or a page: taskpane.html?view=land, ?view=findings. */
import type { PageName } from "../session/pane-state";
import { TAB_NAMES } from "./tab";
import type { TabName } from "./tab";

export interface FirstView {
  readonly tab: TabName;
  readonly page: PageName;
}

const PAGES: readonly PageName[] = ["findings", "about"];

export function firstView(search: string): FirstView {
  const asked = /[?&]view=(\w+)/.exec(search)?.[1];
  return {
    tab: TAB_NAMES.filter((name) => name === asked)[0] ?? "ranking",
    page: PAGES.filter((page) => page === asked)[0] ?? "home",
  };
}
