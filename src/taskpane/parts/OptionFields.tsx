/** The fields of the options: what counts, time, then the rule, then the looks. */
import * as React from "react";
import { usePane } from "../use-pane";
import { Choice } from "./Choice";
import { CountedFields } from "./CountedFields";
import type { OptionFieldsProps } from "./option-fields";
import { RuleFields } from "./RuleFields";
import { TimeFields } from "./TimeFields";

export function OptionFields(props: OptionFieldsProps): React.ReactElement {
  const { entry, onChange } = props;
  const { options } = usePane().words;
  return (
    <>
      <CountedFields {...props} />
      <TimeFields {...props} />
      <RuleFields {...props} />
      <Choice
        label={options.colours}
        chosen={entry.redIsGood ? "good" : "bad"}
        onChoose={(key) => onChange({ ...entry, redIsGood: key === "good" })}
        items={[
          { key: "bad", text: options.redIsBad },
          { key: "good", text: options.redIsGood },
        ]}
      />
    </>
  );
}
