/** One column: its letter, header path, unit and indicator, and a drop-down for what it is. */
import * as React from "react";
import { withRole } from "../../app/corrections";
import type { ColumnView } from "../../app/table-view";
import { choiceOf } from "../../app/role-choices";
import type { RoleChoice, RoleGroup } from "../../app/role-choices";
import { usePane } from "../use-pane";
import { Choice } from "./Choice";
import type { ChoiceItem } from "./Choice";

interface ColumnLineProps {
  readonly column: ColumnView;
  readonly groups: readonly RoleGroup[];
}

const NONE = "";

export function ColumnLine({ column, groups }: ColumnLineProps): React.ReactElement {
  const { words, session, language } = usePane();
  const { column: letters, path, unit, indicator } = column;
  const present = choiceOf(column, language);
  const offered = groups.flatMap(({ choices }) => choices);
  const choose = (key: string) => {
    const chosen = offered.filter((one) => one.key === key)[0];
    void session.source.decide((choice) => withRole(choice, letters, chosen?.told));
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
        chosen={present?.key ?? NONE}
        onChoose={choose}
        items={[{ key: NONE, text: words.columns.noRole }, ...own(present, offered)]}
        groups={groups.map(({ name, choices }) => ({ name, items: choices.map(itemOf) }))}
      />
    </li>
  );
}

/** 成本：临时用地费: what only this column is called is still shown as what it is. */
function own(present: RoleChoice | undefined, offered: readonly RoleChoice[]) {
  const isOffered = offered.some(({ key }) => key === present?.key);
  return present === undefined || isOffered ? [] : [itemOf(present)];
}

function itemOf({ key, name }: RoleChoice): ChoiceItem {
  return { key, text: name };
}
