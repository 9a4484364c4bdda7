/** 预览: the ranking as it will stand, by place or as in the source, for all groups or one. */
import * as React from "react";
import { previewOf } from "../../app/ranking/preview";
import type { Preview } from "../../app/ranking/preview";
import type { RankingStudy } from "../../app/ranking/study-ranking";
import { Page } from "../parts/Page";
import { ALL, PreviewChoices, TOTAL } from "../parts/PreviewChoices";
import type { PreviewChoice } from "../parts/PreviewChoices";
import { PreviewTable } from "../parts/PreviewTable";
import { Consequences } from "../tabs/ranking/Consequences";
import { usePane } from "../use-pane";

export function PreviewPage({ study }: { readonly study: RankingStudy }): React.ReactElement {
  const { words } = usePane();
  const { prepared, choice } = study;
  if (prepared === undefined) return <Page title={words.preview.title} hint={words.home.nothing} />;
  return (
    <Page title={words.preview.title} hint={words.preview.hint}>
      <PreviewTables preview={previewOf(prepared, choice.bottom)} />
      {prepared.consequences === undefined ? null : (
        <Consequences consequences={prepared.consequences} />
      )}
    </Page>
  );
}

function PreviewTables({ preview }: { readonly preview: Preview }): React.ReactElement {
  const [choice, setChoice] = React.useState<PreviewChoice>({
    order: "rank",
    group: ALL,
    figure: TOTAL,
  });
  const { order, group, figure } = choice;
  const shown = preview.groups.filter((_, i) => group === ALL || group === String(i));
  return (
    <>
      <PreviewChoices preview={preview} choice={choice} onChoose={setChoice} />
      {shown.map((one) => (
        <PreviewTable key={one.name} group={one} order={order} figure={figure} />
      ))}
    </>
  );
}
