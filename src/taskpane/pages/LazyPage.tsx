/** The pages behind the first view, loaded when they are opened. */
import * as React from "react";
import type { Study } from "../../app/study";
import { Busy } from "../parts/Busy";
import type { PageName } from "../session/pane-state";

type Behind = Exclude<PageName, "home">;
type StudyPage = React.ComponentType<{ readonly study: Study }>;

const more = () => import(/* webpackChunkName: "pages" */ "./more-pages");
const page = (name: Behind) =>
  React.lazy(() => more().then(({ PAGES }) => ({ default: PAGES[name] as StudyPage })));

const LAZY: Readonly<Record<Behind, StudyPage>> = {
  tables: page("tables"),
  columns: page("columns"),
  findings: page("findings"),
  preview: page("preview"),
  options: page("options"),
  about: page("about"),
};

interface LazyPageProps {
  readonly page: Behind;
  readonly study: Study;
}

export function LazyPage({ page: name, study }: LazyPageProps): React.ReactElement {
  const Wanted = LAZY[name];
  return (
    <React.Suspense fallback={<Busy doing="reading" />}>
      <Wanted study={study} />
    </React.Suspense>
  );
}
