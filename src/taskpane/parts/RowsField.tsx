/** 表头 从第几行 到第几行: two small fields. */
import * as React from "react";
import { usePane } from "../use-pane";

interface RowsFieldProps {
  readonly label: string;
  readonly from: string;
  readonly to: string;
  readonly onFrom: (text: string) => void;
  readonly onTo: (text: string) => void;
}

export function RowsField({ label, from, to, onFrom, onTo }: RowsFieldProps): React.ReactElement {
  const { columns } = usePane().words;
  const field = (name: string, value: string, onChange: (text: string) => void) => (
    <input
      inputMode="numeric"
      value={value}
      aria-label={`${label} ${name}`}
      onChange={({ target }) => onChange(target.value)}
    />
  );
  return (
    <div className="rows-field">
      <span>{label}</span>
      {field(columns.from, from, onFrom)}
      <span aria-hidden="true">–</span>
      {field(columns.to, to, onTo)}
    </div>
  );
}
