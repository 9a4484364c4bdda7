/** 核数: the pane's tab that works printed figures out again. A script of its own. */
import * as React from "react";
import { toCheck } from "../../../app/check/study-check";
import type { PreparedCheck } from "../../../app/check/study-check";
import { isShared, LazyPage } from "../../pages/LazyPage";
import type { Tab, TabViewProps } from "../tab";
import { CheckHome } from "./CheckHome";

export const CHECK: Tab<PreparedCheck> = {
  craft: () => ({
    prepare: toCheck(),
    write: () => Promise.resolve([]),
  }),
  View: CheckView,
};

function CheckView({ state, page }: TabViewProps<PreparedCheck>): React.ReactElement {
  const { study } = state;
  if (isShared(page)) return <LazyPage page={page} study={study} />;
  return <CheckHome study={study} />;
}
