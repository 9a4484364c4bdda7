/** Some of the figures that a land calculation is made from. */
import * as React from "react";
import type { LandField } from "../../../app/land/land-entry";
import { NumberField } from "../../parts/NumberField";
import { usePane } from "../../use-pane";
import { landFieldWords } from "./field-words";

interface LandFieldsProps<Field extends LandField> {
  readonly fields: readonly Field[];
  readonly entry: Readonly<Record<Field, string>>;
  readonly wrong: readonly string[];
  /** With a word on what each figure is good for. */
  readonly hinted?: boolean;
  readonly onChange: (field: Field, text: string) => void;
}

export function LandFields<Field extends LandField>(props: LandFieldsProps<Field>) {
  const { fields, entry, wrong, hinted = false, onChange } = props;
  const words = landFieldWords(usePane().language);
  return (
    <>
      {fields.map((field) => (
        <NumberField
          key={field}
          id={fieldId(field)}
          label={words.names[field]}
          unit={words.units[field]}
          hint={hinted ? words.hints[field] : undefined}
          value={entry[field]}
          wrong={wrong.includes(field) ? words.wrong[field] : undefined}
          onChange={(text) => onChange(field, text)}
        />
      ))}
    </>
  );
}

export function fieldId(field: string): string {
  return `land-${field}`;
}
