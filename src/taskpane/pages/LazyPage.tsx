/** The pages behind a tab's first view that all tabs have: tables, columns, findings, about. */
import * as React from "react";
import type { Study } from "../../app/study";
import type { PageName } from "../session/pane-state";
import { lazily } from "./lazily";

type SharedPage = React.ComponentType<{ readonly study: Study<unknown> }>;

export const morePages = () => import(/* webpackChunkName: "pages" */ "./more-pages");

const SHARED = {
  tables: lazily(() => morePages().then(({ TablesPage }): SharedPage => TablesPage)),
  columns: lazily(() => morePages().then(({ ColumnsPage }): SharedPage => ColumnsPage)),
  findings: lazily(() => morePages().then(({ FindingsPage }): SharedPage => FindingsPage)),
  about: lazily(() => morePages().then(({ AboutPage }): SharedPage => AboutPage)),
};
export type SharedPageName = keyof typeof SHARED;

export function isShared(page: PageName): page is SharedPageName {
  return Object.prototype.hasOwnProperty.call(SHARED, page);
}

interface LazyPageProps {
  readonly page: SharedPageName;
  readonly study: Study<unknown>;
}

export function LazyPage({ page, study }: LazyPageProps): React.ReactElement {
  const Wanted = SHARED[page];
  return <Wanted study={study} />;
}
