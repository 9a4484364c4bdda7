/** Options of 完成情况: what counts, time, how targets in per cent are read, and 汇率补贴. */
import * as React from "react";
import { TextField } from "office-ui-fabric-react/lib/TextField";
import { usePane } from "../use-pane";
import { Choice } from "./Choice";
import { CountedFields } from "./CountedFields";
import type { OptionFieldsProps } from "./option-fields";
import { TimeFields } from "./TimeFields";

export function ProgressFields(props: OptionFieldsProps): React.ReactElement {
  const { entry, wrong, onChange } = props;
  const { options } = usePane().words;
  return (
    <>
      <CountedFields {...props} />
      <TimeFields {...props} />
      <Choice
        label={options.percent}
        chosen={entry.percent}
        onChoose={(key) => onChange({ ...entry, percent: key === "met" ? "met" : "ratio" })}
        items={[
          { key: "ratio", text: options.percentRatio },
          { key: "met", text: options.percentMet },
        ]}
      />
      <TextField
        label={options.subsidy}
        description={options.subsidyHint}
        value={entry.subsidy}
        errorMessage={wrong.includes("subsidy") ? options.wrongSubsidy : ""}
        onChange={(_, subsidy = "") => onChange({ ...entry, subsidy })}
      />
    </>
  );
}
