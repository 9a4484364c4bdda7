/** Changing comes as a script of its own, fetched once this one is there and the network has nothing to do. */
import type { changes } from "./changes";

export function loadChanges(): Promise<typeof changes> {
  return import(/* webpackChunkName: "office-changes", webpackPrefetch: true */ "./changes").then(
    (it) => it.changes
  );
}
