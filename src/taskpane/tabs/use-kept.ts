/** What is typed into a tab outlives the tab's being behind another, though nothing of it is drawn there. */
import * as React from "react";
import { usePane } from "../use-pane";

const kept = new WeakMap<object, unknown>();

export function useKept<Value>(first: Value): readonly [Value, (value: Value) => void] {
  const { session } = usePane();
  const [value, setValue] = React.useState((kept.get(session) as Value | undefined) ?? first);
  const keep = (next: Value) => {
    kept.set(session, next);
    setValue(next);
  };
  return [value, keep];
}
