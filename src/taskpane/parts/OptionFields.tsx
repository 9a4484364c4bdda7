/** The fields of the options, each with what is wrong with it. */
import * as React from "react";
import { TextField } from "office-ui-fabric-react/lib/TextField";
import type { OptionEntry, WrongOption } from "../../app/option-entry";
import { usePane } from "../use-pane";
import { CampaignFields } from "./CampaignFields";
import { Choice } from "./Choice";

export interface OptionFieldsProps {
  readonly entry: OptionEntry;
  readonly wrong: readonly WrongOption[];
  readonly onChange: (entry: OptionEntry) => void;
}

export function OptionFields({ entry, wrong, onChange }: OptionFieldsProps): React.ReactElement {
  const { options } = usePane().words;
  const set = (part: Partial<OptionEntry>) => onChange({ ...entry, ...part });
  const said = (which: WrongOption, message: string) => (wrong.includes(which) ? message : "");
  return (
    <>
      <TextField
        label={options.asOf}
        description={options.asOfHint}
        value={entry.asOf}
        errorMessage={said("asOf", options.wrongDate)}
        onChange={(_, asOf = "") => set({ asOf })}
      />
      <Choice
        label={options.period}
        chosen={entry.period}
        onChoose={(key) => set({ period: periodNamed(key) })}
        items={[
          { key: "auto", text: options.automatic },
          { key: "year", text: options.year },
          { key: "campaign", text: options.campaign },
        ]}
      />
      {entry.period === "campaign" ? (
        <CampaignFields entry={entry} wrong={wrong} onChange={onChange} />
      ) : null}
      <Choice
        label={options.ties}
        chosen={entry.ties}
        onChoose={(key) => set({ ties: key === "112" ? "112" : "113" })}
        items={[
          { key: "113", text: options.ties113 },
          { key: "112", text: options.ties112 },
        ]}
      />
      <TextField
        label={options.cap}
        description={options.capHint}
        value={entry.cap}
        errorMessage={said("cap", options.wrongCap)}
        onChange={(_, cap = "") => set({ cap })}
      />
      <TextField
        label={options.bottom}
        description={options.bottomHint}
        value={entry.bottom}
        errorMessage={said("bottom", options.wrongBottom)}
        onChange={(_, bottom = "") => set({ bottom })}
      />
      <Choice
        label={options.colours}
        chosen={entry.redIsGood ? "good" : "bad"}
        onChoose={(key) => set({ redIsGood: key === "good" })}
        items={[
          { key: "bad", text: options.redIsBad },
          { key: "good", text: options.redIsGood },
        ]}
      />
    </>
  );
}

function periodNamed(key: string): OptionEntry["period"] {
  return key === "year" || key === "campaign" ? key : "auto";
}
