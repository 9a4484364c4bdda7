/** 一键排名, and a look at it first for the careful. */
import * as React from "react";
import { PrimaryButton } from "office-ui-fabric-react/lib/components/Button/PrimaryButton/PrimaryButton";
import { usePane } from "../use-pane";
import { TextButton } from "./TextButton";

export function RankButtons(): React.ReactElement {
  const { words, session } = usePane();
  return (
    <div className="act">
      <PrimaryButton
        className="rank-button"
        text={words.home.rank}
        onClick={() => void session.result.make()}
      />
      <TextButton text={words.home.preview} onClick={() => session.open("preview")} />
    </div>
  );
}
