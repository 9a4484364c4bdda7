/** Some of the figures that a land calculation is made from. */
import * as React from "react";
import type { LandField } from "../../../app/land/land-entry";
import { NumberField } from "../../parts/NumberField";
import type { LandTabWords } from "./words";

interface LandFieldsProps<Field extends LandField> {
  readonly fields: readonly Field[];
  readonly entry: Readonly<Record<Field, string>>;
  readonly wrong: readonly LandField[];
  readonly words: LandTabWords;
  readonly onChange: (field: Field, text: string) => void;
}

export function LandFields<Field extends LandField>(props: LandFieldsProps<Field>) {
  const { fields, entry, wrong, words, onChange } = props;
  return (
    <>
      {fields.map((field) => (
        <NumberField
          key={field}
          id={`land-${field}`}
          label={words.fields[field]}
          unit={words.units[field]}
          value={entry[field]}
          wrong={wrong.includes(field) ? words.wrong[field] : undefined}
          onChange={(text) => onChange(field, text)}
        />
      ))}
    </>
  );
}
