/** A session's present state, and a new drawing whenever it changes. */
import * as React from "react";
import type { Pane } from "./pane-state";
import type { Session } from "./session";

export function useSession(session: Session): Pane {
  const [pane, setPane] = React.useState(session.now);
  React.useEffect(() => {
    setPane(session.now);
    return session.subscribe(() => setPane(session.now));
  }, [session]);
  return pane;
}
