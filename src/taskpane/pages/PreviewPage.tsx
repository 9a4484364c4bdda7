/** 预览: the ranking as it will stand, by place or as in the source, for all groups or one. */
import * as React from "react";
import { previewOf } from "../../app/preview";
import type { PreviewOrder } from "../../app/preview";
import type { Study } from "../../app/study";
import { Choice } from "../parts/Choice";
import { Page } from "../parts/Page";
import { PreviewTable } from "../parts/PreviewTable";
import { usePane } from "../use-pane";

const ALL = "all";
const TOTAL = "total";

export function PreviewPage({ study }: { readonly study: Study }): React.ReactElement {
  const { words } = usePane();
  const [order, setOrder] = React.useState<PreviewOrder>("rank");
  const [group, setGroup] = React.useState(ALL);
  const [figure, setFigure] = React.useState(TOTAL);
  const { ranking, choice } = study;
  if (ranking === undefined) return <Page title={words.preview.title} hint={words.home.nothing} />;
  const { groups, indicators } = previewOf(ranking, choice.bottom);
  const shown = groups.filter((_, i) => group === ALL || group === String(i));
  return (
    <Page title={words.preview.title} hint={words.preview.hint}>
      <div className="choices">
        <Choice
          label={words.preview.order}
          chosen={order}
          onChoose={(key) => setOrder(key === "source" ? "source" : "rank")}
          items={[
            { key: "rank", text: words.preview.byRank },
            { key: "source", text: words.preview.bySource },
          ]}
        />
        <Choice
          label={words.preview.figure}
          chosen={figure}
          onChoose={setFigure}
          items={[
            { key: TOTAL, text: words.preview.total },
            ...indicators.map((text, i) => ({ key: String(i), text })),
          ]}
        />
        {groups.length < 2 ? null : (
          <Choice
            label={words.preview.group}
            chosen={group}
            onChoose={setGroup}
            items={[
              { key: ALL, text: words.preview.allGroups },
              ...groups.map(({ name }, i) => ({ key: String(i), text: name })),
            ]}
          />
        )}
      </div>
      {shown.map((one) => (
        <PreviewTable
          key={one.name}
          group={one}
          order={order}
          indicator={figure === TOTAL ? undefined : Number(figure)}
        />
      ))}
    </Page>
  );
}
