/** One finding: its cell and its sentence. In Excel it leads to the cell; over a file it shows it. */
import * as React from "react";
import type { FindingItem } from "../../app/finding-list";
import { usePane } from "../use-pane";
import { Peek } from "./Peek";

export function FindingLine({ item }: { readonly item: FindingItem }): React.ReactElement {
  const { words, session, door } = usePane();
  const [isOpen, setOpen] = React.useState(false);
  const { at, place, message } = item;
  if (at === undefined || place === undefined) return <li className="finding">{message}</li>;
  const go = () => (door.file === undefined ? void session.findings.show(at) : setOpen(!isOpen));
  return (
    <li className="finding">
      <button type="button" className="finding-go" title={words.findings.goTo(place)} onClick={go}>
        <span className="finding-place">{place}</span>
        <span>{message}</span>
      </button>
      {isOpen ? <Peek at={at} /> : null}
    </li>
  );
}
