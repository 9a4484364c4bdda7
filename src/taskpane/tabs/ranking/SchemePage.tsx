/** 考核办法: by what the table is scored, what is to be looked at in it, and how a new one is made. */
import * as React from "react";
import type { SheetInfo } from "../../../workbook/port";
import { Page } from "../../parts/Page";
import { NewsBar } from "../../parts/NewsBar";
import type { RankingStudy } from "../../../app/ranking/study-ranking";
import { isMisfit } from "../../../app/scheme/scheme-misfit";
import { schemeSheets } from "../../../app/scheme/scheme-choice";
import type { News } from "../../session/pane-state";
import { usePane } from "../../use-pane";
import { NewScheme } from "./NewScheme";
import { SchemeChoice } from "./SchemeChoice";
import { SchemeFindings } from "./SchemeFindings";
import { SchemeInUse } from "./SchemeInUse";
import { schemeWords } from "./words";

interface SchemePageProps {
  readonly study: RankingStudy;
  readonly news: News | undefined;
}

export function SchemePage({ study, news }: SchemePageProps): React.ReactElement {
  const { words, language } = usePane();
  const { title, hint, made } = schemeWords(language);
  const sheets = useSheets(study);
  const { prepared } = study;
  if (prepared === undefined && !isMisfit(study)) {
    return <Page title={title} hint={words.home.nothing} />;
  }
  if (sheets === undefined) return <Page title={title} hint={hint} />;
  const schemes = schemeSheets(sheets, study.sheet);
  return (
    <Page title={title} hint={hint}>
      {news === undefined ? null : <NewsBar news={news} />}
      {news?.kind === "exported" ? <p className="quiet">{made}</p> : null}
      <SchemeInUse prepared={prepared} schemes={schemes} choice={study.choice} />
      <SchemeChoice schemes={schemes} choice={study.choice} />
      <SchemeFindings study={study} />
      <NewScheme study={study} />
    </Page>
  );
}

/** Asked for anew whenever the source was read: somebody may have added a sheet meanwhile. */
function useSheets(study: RankingStudy): readonly SheetInfo[] | undefined {
  const { session } = usePane();
  const [sheets, setSheets] = React.useState<readonly SheetInfo[] | undefined>(undefined);
  React.useEffect(() => {
    let isGone = false;
    void session.source.sheets().then((all) => (isGone ? undefined : setSheets(all)));
    return () => void (isGone = true);
  }, [session, study]);
  return sheets;
}
