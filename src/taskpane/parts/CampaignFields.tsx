/** The first and last day of a campaign. */
import * as React from "react";
import { TextField } from "office-ui-fabric-react/lib/TextField";
import { usePane } from "../use-pane";
import type { OptionFieldsProps } from "./option-fields";

export function CampaignFields(props: OptionFieldsProps): React.ReactElement {
  const { entry, wrong, onChange } = props;
  const { options } = usePane().words;
  const wrongEnd = wrong.includes("order") ? options.wrongOrder : options.wrongDate;
  return (
    <div className="campaign">
      <TextField
        label={options.start}
        value={entry.start}
        errorMessage={wrong.includes("start") ? options.wrongDate : ""}
        onChange={(_, start = "") => onChange({ ...entry, start })}
      />
      <TextField
        label={options.end}
        value={entry.end}
        errorMessage={wrong.includes("end") || wrong.includes("order") ? wrongEnd : ""}
        onChange={(_, end = "") => onChange({ ...entry, end })}
      />
    </div>
  );
}
