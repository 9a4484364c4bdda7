/** Ties, the cap, the last places. */
import * as React from "react";
import { TextField } from "office-ui-fabric-react/lib/TextField";
import { usePane } from "../use-pane";
import { Choice } from "./Choice";
import type { OptionFieldsProps } from "./option-fields";

export function RuleFields({ entry, wrong, onChange }: OptionFieldsProps): React.ReactElement {
  const { options } = usePane().words;
  return (
    <>
      <Choice
        label={options.ties}
        chosen={entry.ties}
        onChoose={(key) => onChange({ ...entry, ties: key === "112" ? "112" : "113" })}
        items={[
          { key: "113", text: options.ties113 },
          { key: "112", text: options.ties112 },
        ]}
      />
      <TextField
        label={options.cap}
        description={options.capHint}
        value={entry.cap}
        errorMessage={wrong.includes("cap") ? options.wrongCap : ""}
        onChange={(_, cap = "") => onChange({ ...entry, cap })}
      />
      <TextField
        label={options.bottom}
        description={options.bottomHint}
        value={entry.bottom}
        errorMessage={wrong.includes("bottom") ? options.wrongBottom : ""}
        onChange={(_, bottom = "") => onChange({ ...entry, bottom })}
      />
    </>
  );
}
