/** 测算表已生成. */
import * as React from "react";
import { NavRow } from "../../parts/NavRow";
import { Written } from "../../parts/Written";
import type { Done } from "../../session/pane-state";
import { usePane } from "../../use-pane";
import { landTabWords } from "./words";

export function LandWritten({ state }: { readonly state: Done<unknown> }): React.ReactElement {
  const words = landTabWords(usePane().language);
  return (
    <Written state={state} says={words.done}>
      <NavRow to="preview" title={words.preview} />
      <NavRow to="options" title={words.assume} />
      <NavRow to="calculator" title={words.calculator} />
    </Written>
  );
}
