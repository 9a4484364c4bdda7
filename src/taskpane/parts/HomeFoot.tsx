/** What is seldom wanted: another table, another file, the last run taken back. */
import * as React from "react";
import { usePane } from "../use-pane";
import { TextButton } from "./TextButton";

export function HomeFoot(): React.ReactElement {
  const { words, session, pane, door } = usePane();
  return (
    <footer className="home-foot">
      <TextButton text={words.home.otherTable} onClick={() => session.open("tables")} />
      {door.file === undefined ? (
        <TextButton
          text={words.home.useSelection}
          onClick={() => void session.source.useSelection()}
        />
      ) : (
        <TextButton text={words.file.other} onClick={door.file.close} />
      )}
      {pane.canUndo ? (
        <TextButton text={words.home.undoLast} onClick={() => void session.result.takeBack()} />
      ) : null}
    </footer>
  );
}
