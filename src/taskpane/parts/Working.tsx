/** A thin line above the page while it is being read again; it shows only when that takes a while. */
import * as React from "react";
import { usePane } from "../use-pane";
import { TextButton } from "./TextButton";

export function Working(): React.ReactElement | null {
  const { pane, words, session } = usePane();
  if (pane.working === undefined) return null;
  return (
    <div className="working" role="status">
      <span>{words.doing[pane.working]}</span>
      <TextButton text={words.cancel} onClick={() => session.stage.cancel()} />
    </div>
  );
}
