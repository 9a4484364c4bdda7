/** 核数: the pane's tab that works printed figures out again. A script of its own. */
import * as React from "react";
import { toCheck } from "../../../app/check/study-check";
import type { PreparedCheck } from "../../../app/check/study-check";
import { countsOf } from "../../../app/summary";
import { lazily } from "../../pages/lazily";
import { isShared, LazyPage } from "../../pages/LazyPage";
import { Counts } from "../../parts/Counts";
import { NavRow } from "../../parts/NavRow";
import { Written } from "../../parts/Written";
import { usePane } from "../../use-pane";
import type { Tab, TabViewProps } from "../tab";
import { CheckHome } from "./CheckHome";
import { FiguresPage } from "./FiguresPage";
import { checkTabWords } from "./words";

const loadWriting = () =>
  import(/* webpackChunkName: "check-writing" */ "../../../app/check/write-check");

export const CHECK: Tab<PreparedCheck> = {
  craft: (language) => ({
    prepare: toCheck(),
    async write(workbook, { checked }, options) {
      const { writeCheck } = await loadWriting();
      return writeCheck(workbook, checked, { ...options, language });
    },
  }),
  View: CheckView,
};

const Prose = lazily(() =>
  import(/* webpackChunkName: "prose" */ "./ProsePage").then(({ ProsePage }) => ProsePage)
);

function CheckView({ state, page }: TabViewProps<PreparedCheck>): React.ReactElement {
  const { words, language } = usePane();
  const own = checkTabWords(language);
  const { study } = state;
  if (page === "prose") return <Prose />;
  if (page === "figures") return <FiguresPage study={study} />;
  if (isShared(page)) return <LazyPage page={page} study={study} />;
  if (state.kind !== "done") return <CheckHome state={state} />;
  return (
    <Written state={state} says={own.done}>
      <NavRow to="figures" title={own.figures} />
      <NavRow to="prose" title={own.prose.title} />
      <NavRow to="findings" title={words.home.findings}>
        <Counts counts={countsOf(study.findings)} />
      </NavRow>
    </Written>
  );
}
