/** One figure, or a day, to type, its unit behind it, and below what it is good for and what is wrong with it. */
import * as React from "react";

interface NumberFieldProps {
  readonly id: string;
  readonly label: string;
  readonly unit?: string | undefined;
  readonly hint?: string | undefined;
  /** 2012-11-30: digits and dashes, for which a keyboard of digits has no keys. */
  readonly isDay?: boolean;
  readonly value: string;
  /** Said where the figure is wrong. */
  readonly wrong: string | undefined;
  readonly onChange: (text: string) => void;
}

export function NumberField(props: NumberFieldProps): React.ReactElement {
  const { id, label, unit = "", hint, isDay = false, value, wrong, onChange } = props;
  const [saidWrong, saidHint] = [`${id}-wrong`, `${id}-hint`];
  const described = [
    ...(wrong === undefined ? [] : [saidWrong]),
    ...(hint === undefined ? [] : [saidHint]),
  ];
  return (
    <div className="number-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        inputMode={isDay ? "text" : "decimal"}
        autoComplete="off"
        value={value}
        aria-invalid={wrong !== undefined}
        aria-describedby={described.length === 0 ? undefined : described.join(" ")}
        onChange={({ target }) => onChange(target.value)}
      />
      <span className="number-unit">{unit}</span>
      {hint === undefined ? null : (
        <p id={saidHint} className="hint">
          {hint}
        </p>
      )}
      {wrong === undefined ? null : (
        <p id={saidWrong} className="wrong">
          {wrong}
        </p>
      )}
    </div>
  );
}
