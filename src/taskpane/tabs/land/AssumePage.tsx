/** 测算条件: what stands for a figure that the ledger does not tell. Kept on 保存, and only if it is right. */
import * as React from "react";
import { PrimaryButton } from "office-ui-fabric-react/lib/components/Button/PrimaryButton/PrimaryButton";
import { assumed, NOTHING_ASSUMED } from "../../../app/land/land-entry";
import type { LandEntry } from "../../../app/land/land-entry";
import { withAssumptions } from "../../../app/corrections";
import type { Study } from "../../../app/study";
import { Page } from "../../parts/Page";
import { usePane } from "../../use-pane";
import { LandFields } from "./LandFields";
import { landTabWords } from "./words";

const FIELDS = ["cost", "saleable", "grade"] as const;

export function AssumePage({ study }: { readonly study: Study<unknown> }): React.ReactElement {
  const { words: pane, session, language } = usePane();
  const words = landTabWords(language);
  const [entry, setEntry] = React.useState<LandEntry>(study.choice.land ?? NOTHING_ASSUMED);
  const { wrong } = assumed(entry);
  const save = (event: React.FormEvent) => {
    event.preventDefault();
    if (wrong.length > 0) return;
    session.open("home");
    void session.source.decide((choice) => withAssumptions(choice, entry));
  };
  return (
    <Page title={words.assume} hint={words.assumeHint}>
      <form className="options calculator" onSubmit={save} noValidate>
        <LandFields
          fields={FIELDS}
          entry={entry}
          wrong={wrong}
          words={words}
          onChange={(field, text) => setEntry({ ...entry, [field]: text })}
        />
        <PrimaryButton type="submit" className="rank-button" text={pane.options.save} />
      </form>
    </Page>
  );
}
