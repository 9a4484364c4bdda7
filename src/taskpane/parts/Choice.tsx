/**
 * A drop-down. The browser's own: in a pane narrower than 480 px Fabric's becomes a sheet over the whole
 * pane, and this one opens past the pane's edge, types ahead, and reads well in every screen reader.
 */
import * as React from "react";

export interface ChoiceItem {
  readonly key: string;
  readonly text: string;
}

export interface ChoiceGroup {
  readonly name: string;
  readonly items: readonly ChoiceItem[];
}

interface ChoiceProps {
  readonly label: string;
  /** Read out and not shown. */
  readonly labelIsHidden?: boolean;
  readonly items: readonly ChoiceItem[];
  /** Below the items, each under its name. */
  readonly groups?: readonly ChoiceGroup[];
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
}

export function Choice(props: ChoiceProps): React.ReactElement {
  const { label, labelIsHidden, items, groups = [], chosen, onChoose } = props;
  const select = (
    <select
      value={chosen}
      aria-label={labelIsHidden ? label : undefined}
      onChange={({ target }) => onChoose(target.value)}
    >
      {items.map(optionOf)}
      {groups.map((group) => (
        <optgroup key={group.name} label={group.name}>
          {group.items.map(optionOf)}
        </optgroup>
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

function optionOf({ key, text }: ChoiceItem): React.ReactElement {
  return (
    <option key={key} value={key}>
      {text}
    </option>
  );
}
