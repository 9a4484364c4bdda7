/** 一键排名, and a look at it first for the careful. */
import * as React from "react";
import { usePane } from "../use-pane";
import { MakeButton } from "./MakeButton";
import { TextButton } from "./TextButton";

export function RankButtons(): React.ReactElement {
  const { words, session } = usePane();
  return (
    <MakeButton text={words.home.rank}>
      <TextButton text={words.home.preview} onClick={() => session.open("preview")} />
    </MakeButton>
  );
}
