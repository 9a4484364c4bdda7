/** 选项: what an office may want otherwise. Nothing is kept before 保存, and only if it is right. */
import * as React from "react";
import { PrimaryButton } from "office-ui-fabric-react/lib/components/Button/PrimaryButton/PrimaryButton";
import { optionsShown, withOptions, wrongOptions } from "../../app/option-entry";
import type { OptionEntry } from "../../app/option-entry";
import type { Study } from "../../app/study";
import type { OptionFieldsProps } from "../parts/option-fields";
import { OptionFields } from "../parts/OptionFields";
import { Page } from "../parts/Page";
import { ProgressFields } from "../parts/ProgressFields";
import { usePane } from "../use-pane";

interface PageProps {
  readonly study: Study<unknown>;
}

export function OptionsPage({ study }: PageProps): React.ReactElement {
  return <OptionsOf study={study} Fields={OptionFields} />;
}

/** For a tab that ranks nobody. */
export function ProgressPage({ study }: PageProps): React.ReactElement {
  return <OptionsOf study={study} Fields={ProgressFields} />;
}

interface OptionsOfProps extends PageProps {
  readonly Fields: React.ComponentType<OptionFieldsProps>;
}

function OptionsOf({ study, Fields }: OptionsOfProps): React.ReactElement {
  const { words, session } = usePane();
  const [entry, setEntry] = React.useState<OptionEntry>(() => optionsShown(study.choice));
  const [isTried, setTried] = React.useState(false);
  const wrong = wrongOptions(entry);
  const save = (event: React.FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (wrong.length > 0) return;
    session.open("home");
    void session.source.decide((choice) => withOptions(choice, entry));
  };
  return (
    <Page title={words.options.title} hint={words.options.remembered}>
      <form className="options" onSubmit={save} noValidate>
        <Fields
          entry={entry}
          onChange={setEntry}
          wrong={isTried ? wrong : []}
          table={study.table}
        />
        <PrimaryButton type="submit" className="rank-button" text={words.options.save} />
      </form>
    </Page>
  );
}
