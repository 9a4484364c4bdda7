/** The pages that are not needed for the first view, in one chunk: an intranet is slow by the trip. */
import type * as React from "react";
import type { Study } from "../../app/study";
import { AboutPage } from "./AboutPage";
import { ColumnsPage } from "./ColumnsPage";
import { FindingsPage } from "./FindingsPage";
import { OptionsPage } from "./OptionsPage";
import { PreviewPage } from "./PreviewPage";
import { TablesPage } from "./TablesPage";

export const PAGES: Readonly<
  Record<
    "tables" | "columns" | "findings" | "preview" | "options" | "about",
    React.ComponentType<{ readonly study: Study }>
  >
> = {
  tables: TablesPage,
  columns: ColumnsPage,
  findings: FindingsPage,
  preview: PreviewPage,
  options: OptionsPage,
  about: AboutPage,
};
