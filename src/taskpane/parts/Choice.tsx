/**
 * A drop-down. The browser's own: in a pane narrower than 480 px Fabric's becomes a sheet over the whole
 * pane, and this one opens past the pane's edge, types ahead, and reads well in every screen reader.
 */
import * as React from "react";

export interface ChoiceItem {
  readonly key: string;
  readonly text: string;
}

interface ChoiceProps {
  readonly label: string;
  /** Read out and not shown. */
  readonly labelIsHidden?: boolean;
  readonly items: readonly ChoiceItem[];
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
}

export function Choice(props: ChoiceProps): React.ReactElement {
  const { label, labelIsHidden, items, chosen, onChoose } = props;
  const select = (
    <select
      value={chosen}
      aria-label={labelIsHidden ? label : undefined}
      onChange={({ target }) => onChoose(target.value)}
    >
      {items.map(({ key, text }) => (
        <option key={key} value={key}>
          {text}
        </option>
      ))}
    </select>
  );
  if (labelIsHidden) return <div className="choice">{select}</div>;
  return (
    <label className="choice">
      <span>{label}</span>
      {select}
    </label>
  );
}
