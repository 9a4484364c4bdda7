/** Up to which day the figures run, and against which period they are held. */
import * as React from "react";
import { TextField } from "office-ui-fabric-react/lib/TextField";
import type { OptionEntry } from "../../app/option-entry";
import { usePane } from "../use-pane";
import { CampaignFields } from "./CampaignFields";
import { Choice } from "./Choice";
import type { OptionFieldsProps } from "./option-fields";

export function TimeFields(props: OptionFieldsProps): React.ReactElement {
  const { entry, wrong, onChange } = props;
  const { options } = usePane().words;
  return (
    <>
      <TextField
        label={options.asOf}
        description={options.asOfHint}
        value={entry.asOf}
        errorMessage={wrong.includes("asOf") ? options.wrongDate : ""}
        onChange={(_, asOf = "") => onChange({ ...entry, asOf })}
      />
      <Choice
        label={options.period}
        chosen={entry.period}
        onChoose={(key) => onChange({ ...entry, period: periodNamed(key) })}
        items={[
          { key: "auto", text: options.automatic },
          { key: "year", text: options.year },
          { key: "campaign", text: options.campaign },
        ]}
      />
      {entry.period === "campaign" ? <CampaignFields {...props} /> : null}
    </>
  );
}

function periodNamed(key: string): OptionEntry["period"] {
  return key === "year" || key === "campaign" ? key : "auto";
}
