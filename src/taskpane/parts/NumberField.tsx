/** One figure to type, its unit behind it, and what is wrong with it below. */
import * as React from "react";

interface NumberFieldProps {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly value: string;
  /** Said where the figure is wrong. */
  readonly wrong: string | undefined;
  readonly onChange: (text: string) => void;
}

export function NumberField(props: NumberFieldProps): React.ReactElement {
  const { id, label, unit, value, wrong, onChange } = props;
  const said = `${id}-wrong`;
  return (
    <div className="number-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        inputMode="decimal"
        autoComplete="off"
        value={value}
        aria-invalid={wrong !== undefined}
        aria-describedby={wrong === undefined ? undefined : said}
        onChange={({ target }) => onChange(target.value)}
      />
      <span className="number-unit">{unit}</span>
      {wrong === undefined ? null : (
        <p id={said} className="wrong">
          {wrong}
        </p>
      )}
    </div>
  );
}
