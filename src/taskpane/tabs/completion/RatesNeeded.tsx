/** Money that nothing brings to 元 yet: what cannot be told because of it, and the way to mend that. */
import * as React from "react";
import { DefaultButton } from "office-ui-fabric-react/lib/components/Button/DefaultButton/DefaultButton";
import { usePane } from "../../use-pane";
import { pipelineWords } from "./pipeline-words";

export function RatesNeeded({ missing }: { readonly missing: readonly string[] }) {
  const { session, language } = usePane();
  const { exchange: words } = pipelineWords(language);
  if (missing.length === 0) return null;
  return (
    <section className="needed">
      <p>{words.needed(missing.join(language === "zh" ? "、" : ", "))}</p>
      <DefaultButton text={words.type} onClick={() => session.open("rates")} />
    </section>
  );
}
