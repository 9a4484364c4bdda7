/** Where each tab comes from: the first with the page, every other in a script of its own. */
import { RANKING } from "./ranking-tab";
import type { LoadTab, TabName } from "./tab";

export const LOAD: Readonly<Record<TabName, LoadTab>> = {
  ranking: () => Promise.resolve(RANKING),
  completion: () =>
    import(/* webpackChunkName: "completion" */ "./completion/completion-tab").then(
      ({ COMPLETION }) => COMPLETION
    ),
  land: () => import(/* webpackChunkName: "land" */ "./land/land-tab").then(({ LAND }) => LAND),
  check: () =>
    import(/* webpackChunkName: "check" */ "./check/check-tab").then(({ CHECK }) => CHECK),
};
