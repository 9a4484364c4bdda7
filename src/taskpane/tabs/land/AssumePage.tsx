/** 测算条件: what stands for a figure that the ledger does not tell. Kept on 保存, and only if it is right. */
import * as React from "react";
import { PrimaryButton } from "office-ui-fabric-react/lib/components/Button/PrimaryButton/PrimaryButton";
import { formatDate } from "../../../domain/calendar-date";
import type { LandEntry } from "../../../app/land/land-entry";
import { ledgerShown, withLedgerEntry, wrongInLedger } from "../../../app/land/ledger-entry";
import type { LedgerField } from "../../../app/land/ledger-entry";
import type { LedgerPrepared } from "../../../app/land/study-land";
import type { Study } from "../../../app/study";
import { NumberField } from "../../parts/NumberField";
import { Page } from "../../parts/Page";
import { usePane } from "../../use-pane";
import { landFieldWords } from "./field-words";
import { fieldId, LandFields } from "./LandFields";
import { landTabWords } from "./words";
import type { LandTabWords } from "./words";

type Group = Exclude<keyof LandTabWords["groups"], "day">;
const GROUPS: readonly (readonly [Group, readonly (keyof LandEntry)[]])[] = [
  ["missing", ["cost", "saleable", "grade"]],
  ["budget", ["budget"]],
  ["tax", ["tax", "rate", "rampYears", "rampShare"]],
];

export function AssumePage({ study }: { readonly study: Study<LedgerPrepared> }) {
  const { words: pane, session, language } = usePane();
  const words = landTabWords(language);
  const [entry, setEntry] = React.useState(() => ledgerShown(study.choice));
  const wrong = wrongInLedger(entry);
  const change = (field: LedgerField, text: string) => setEntry({ ...entry, [field]: text });
  const save = (event: React.FormEvent) => {
    event.preventDefault();
    const [first] = wrong;
    if (first !== undefined) return document.getElementById(fieldId(first))?.focus();
    session.open("home");
    void session.source.decide((choice) => withLedgerEntry(choice, entry));
  };
  return (
    <Page title={words.assume} hint={words.assumeHint}>
      <form className="calculator assume" onSubmit={save} noValidate>
        {GROUPS.map(([group, names]) => (
          <fieldset key={group}>
            <legend>{words.groups[group]}</legend>
            <LandFields fields={names} entry={entry} wrong={wrong} hinted onChange={change} />
          </fieldset>
        ))}
        <DayField
          prepared={study.prepared}
          value={entry.asOf}
          isWrong={wrong.includes("asOf")}
          onChange={(text) => change("asOf", text)}
        />
        <PrimaryButton type="submit" className="rank-button" text={pane.options.save} />
      </form>
    </Page>
  );
}

interface DayFieldProps {
  readonly prepared: LedgerPrepared | undefined;
  readonly value: string;
  readonly isWrong: boolean;
  readonly onChange: (text: string) => void;
}

function DayField({ prepared, value, isWrong, onChange }: DayFieldProps): React.ReactElement {
  const { language } = usePane();
  const words = landFieldWords(language);
  const onSheet = prepared?.land.asOf;
  const found = onSheet === undefined ? words.unknownDate : formatDate(onSheet);
  return (
    <fieldset>
      <legend>{landTabWords(language).groups.day}</legend>
      <NumberField
        id={fieldId("asOf")}
        label={words.asOf}
        isDay
        hint={words.asOfHint(found)}
        value={value}
        wrong={isWrong ? words.wrongDate : undefined}
        onChange={onChange}
      />
    </fieldset>
  );
}
