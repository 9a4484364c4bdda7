/** One column: its letter, header path, unit and indicator, and a drop-down for what it is. */
import * as React from "react";
import { withRole } from "../../app/corrections";
import type { ColumnView } from "../../app/table-view";
import type { RoleChoice } from "../../app/role-choices";
import { usePane } from "../use-pane";
import { Choice } from "./Choice";

interface ColumnLineProps {
  readonly column: ColumnView;
  readonly choices: readonly RoleChoice[];
}

const NONE = "";

export function ColumnLine({ column, choices }: ColumnLineProps): React.ReactElement {
  const { words, session } = usePane();
  const { column: letters, path, unit, indicator, role } = column;
  const choose = (key: string) => {
    const chosen = choices.filter((one) => one.role === key)[0];
    void session.source.decide((choice) => withRole(choice, letters, chosen?.role));
  };
  const about = [
    ...(unit === null ? [] : [`${words.columns.unit} ${unit}`]),
    ...(indicator === null ? [] : [`${words.columns.indicator} ${indicator}`]),
  ];
  return (
    <li className="column">
      <span className="column-letter">{letters}</span>
      <div className="column-about">
        <div>{path.length === 0 ? words.columns.noHeader : path.join(" / ")}</div>
        {about.length === 0 ? null : <div className="quiet">{about.join(" · ")}</div>}
      </div>
      <Choice
        label={words.columns.role(letters)}
        labelIsHidden
        chosen={role ?? NONE}
        onChoose={choose}
        items={itemsFor(role, choices, words.columns.noRole)}
      />
    </li>
  );
}

/** A role that is not offered, a ledger's perhaps, is still shown for the column that has it. */
function itemsFor(role: string | null, choices: readonly RoleChoice[], noRole: string) {
  const offered = choices.map(({ role: key, name: text }) => ({ key, text }));
  const isOffered = role === null || choices.some((one) => one.role === role);
  const own = isOffered ? [] : [{ key: role, text: role }];
  return [{ key: NONE, text: noRole }, ...own, ...offered];
}
