/** A sentence about a cell. In Excel it leads to the cell; over a file it shows it. */
import * as React from "react";
import type { Place } from "../session/findings";
import { usePane } from "../use-pane";
import { Peek } from "./Peek";

interface PlaceLineProps {
  readonly at: Place;
  readonly place: string;
  readonly message: string;
  /** Stands before the place: a verdict, a kind. */
  readonly children?: React.ReactNode;
}

export function PlaceLine({ at, place, message, children }: PlaceLineProps): React.ReactElement {
  const { words, session, door } = usePane();
  const [isOpen, setOpen] = React.useState(false);
  const go = () => (door.file === undefined ? void session.findings.show(at) : setOpen(!isOpen));
  return (
    <li className="finding">
      <button type="button" className="finding-go" title={words.findings.goTo(place)} onClick={go}>
        {children}
        <span className="finding-place">{place}</span>
        <span>{message}</span>
      </button>
      {isOpen ? <Peek at={at} /> : null}
    </li>
  );
}
