/** What a stage shows at present, and a new drawing whenever that changes. */
import * as React from "react";
import type { Pane } from "./session/pane-state";
import type { Stage } from "./session/stage";

export function useStage<Prepared>(stage: Stage<Prepared>): Pane<Prepared> {
  const [pane, setPane] = React.useState(stage.now);
  React.useEffect(() => {
    setPane(stage.now);
    return stage.subscribe(() => setPane(stage.now));
  }, [stage]);
  return pane;
}
