/** Without the day that the figures run to nothing is ahead or behind: what is missing, and the way to fill it in. */
import * as React from "react";
import { DefaultButton } from "office-ui-fabric-react/lib/components/Button/DefaultButton/DefaultButton";
import { usePane } from "../../use-pane";
import type { CompletionWords } from "./words";

export function TimeNeeded({ words }: { readonly words: CompletionWords }): React.ReactElement {
  const { session } = usePane();
  return (
    <section className="needed">
      <p>{words.timeNeeded}</p>
      <DefaultButton text={words.giveTime} onClick={() => session.open("options")} />
    </section>
  );
}
