/** Something goes on: what it is, how far it is, and a way out. */
import * as React from "react";
import { DefaultButton } from "office-ui-fabric-react/lib/components/Button/DefaultButton/DefaultButton";
import { ProgressIndicator } from "office-ui-fabric-react/lib/ProgressIndicator";
import type { Doing } from "../session/pane-state";
import { usePane } from "../use-pane";

interface BusyProps {
  readonly doing: Doing;
  readonly share?: number | undefined;
}

export function Busy({ doing, share }: BusyProps): React.ReactElement {
  const { words, session } = usePane();
  const measured = share === undefined ? {} : { percentComplete: share };
  return (
    <section className="busy" aria-busy="true">
      <div role="status">{words.doing[doing]}</div>
      <ProgressIndicator ariaValueText={words.doing[doing]} {...measured} />
      <DefaultButton text={words.cancel} onClick={() => session.stage.cancel()} />
    </section>
  );
}
