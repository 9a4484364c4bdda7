/** Which of 认定 and 上报 counts, and which of several targets: asked only where the table has both. */
import * as React from "react";
import { countedChoices } from "../../app/counted-choices";
import { usePane } from "../use-pane";
import { Choice } from "./Choice";
import type { OptionFieldsProps } from "./option-fields";

export function CountedFields({ entry, onChange, table }: OptionFieldsProps) {
  const { options } = usePane().words;
  const { basis, variants } = countedChoices(table);
  return (
    <>
      {basis ? (
        <Choice
          label={options.basis}
          chosen={entry.basis}
          onChoose={(key) =>
            onChange({ ...entry, basis: key === "reported" ? "reported" : "certified" })
          }
          items={[
            { key: "certified", text: options.byCertified },
            { key: "reported", text: options.byReported },
          ]}
        />
      ) : null}
      {variants.length === 0 ? null : (
        <Choice
          label={options.variant}
          chosen={variants.indexOf(entry.variant) < 0 ? "" : entry.variant}
          onChoose={(variant) => onChange({ ...entry, variant })}
          items={[
            { key: "", text: options.firstVariant },
            ...variants.map((name) => ({ key: name, text: name })),
          ]}
        />
      )}
    </>
  );
}
