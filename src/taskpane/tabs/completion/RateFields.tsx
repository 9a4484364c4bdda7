/** The rate of one currency, the day it holds for, and where it was found. */
import * as React from "react";
import { TextField } from "office-ui-fabric-react/lib/TextField";
import { currencyName } from "../../../app/pipeline/pipeline-board";
import { LONGEST_SOURCE } from "../../../app/pipeline/rate-entry";
import type { RateEntry, WrongRate } from "../../../app/pipeline/rate-entry";
import { usePane } from "../../use-pane";
import { pipelineWords } from "./pipeline-words";

interface RateFieldsProps {
  readonly entry: RateEntry;
  readonly wrong: readonly WrongRate[];
  readonly onChange: (entry: RateEntry) => void;
}

export function RateFields({ entry, wrong, onChange }: RateFieldsProps): React.ReactElement {
  const { language, words: pane } = usePane();
  const { exchange: words } = pipelineWords(language);
  const name = currencyName(entry.currency, language);
  const saidOf = (rate: WrongRate, says: string) => (wrong.indexOf(rate) < 0 ? "" : says);
  return (
    <fieldset className="rate-fields">
      <legend>{name}</legend>
      <TextField
        label={words.yuanFor(name)}
        value={entry.rate}
        errorMessage={saidOf("rate", words.wrong) || saidOf("quote", words.quote)}
        onChange={(_, rate = "") => onChange({ ...entry, rate })}
      />
      <TextField
        label={words.on}
        value={entry.on}
        errorMessage={saidOf("on", pane.options.wrongDate)}
        onChange={(_, on = "") => onChange({ ...entry, on })}
      />
      <TextField
        label={words.source}
        placeholder={words.sourceHint}
        maxLength={LONGEST_SOURCE}
        value={entry.source}
        errorMessage={saidOf("source", words.noSource)}
        onChange={(_, source = "") => onChange({ ...entry, source })}
      />
    </fieldset>
  );
}
