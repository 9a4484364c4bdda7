/** 复算结果: what the first view of 核数 lists, once its sheet is made and stands in its place. */
import * as React from "react";
import type { PreparedCheck } from "../../../app/check/study-check";
import type { Study } from "../../../app/study";
import { Page } from "../../parts/Page";
import { usePane } from "../../use-pane";
import { SheetFigures } from "./SheetFigures";
import { checkTabWords } from "./words";

export function FiguresPage({ study }: { readonly study: Study<PreparedCheck> }) {
  const words = checkTabWords(usePane().language);
  const { checked = [] } = study.prepared ?? {};
  return (
    <Page title={words.figures} hint={words.checked(study.sheet, checked.length)}>
      <SheetFigures checked={checked} />
    </Page>
  );
}
