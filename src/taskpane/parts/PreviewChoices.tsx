/** What of the preview is shown: in which order, which figure, which group. */
import * as React from "react";
import type { Preview, PreviewOrder } from "../../app/ranking/preview";
import { usePane } from "../use-pane";
import { Choice } from "./Choice";

export const ALL = "all";
export const TOTAL = "total";

export interface PreviewChoice {
  readonly order: PreviewOrder;
  /** ALL, or the place of the group among the groups. */
  readonly group: string;
  /** TOTAL, rate0 … for an indicator, or points0 … for an item of the scheme. */
  readonly figure: string;
}

interface PreviewChoicesProps {
  readonly preview: Preview;
  readonly choice: PreviewChoice;
  readonly onChoose: (choice: PreviewChoice) => void;
}

export function PreviewChoices(props: PreviewChoicesProps): React.ReactElement {
  const { preview, choice, onChoose } = props;
  const { words } = usePane();
  const numbered = (texts: readonly string[], lead = "") =>
    texts.map((text, i) => ({ key: `${lead}${i}`, text }));
  const groups = preview.groups.map(({ name }) => name);
  return (
    <div className="choices">
      <Choice
        label={words.preview.order}
        chosen={choice.order}
        onChoose={(key) => onChoose({ ...choice, order: key === "source" ? "source" : "rank" })}
        items={[
          { key: "rank", text: words.preview.byRank },
          { key: "source", text: words.preview.bySource },
        ]}
      />
      <Choice
        label={words.preview.figure}
        chosen={choice.figure}
        onChoose={(figure) => onChoose({ ...choice, figure })}
        items={[
          { key: TOTAL, text: words.preview.total },
          ...numbered(preview.indicators, "rate"),
          ...numbered(preview.items.map(words.preview.pointsOf), "points"),
        ]}
      />
      {groups.length < 2 ? null : (
        <Choice
          label={words.preview.group}
          chosen={choice.group}
          onChoose={(group) => onChoose({ ...choice, group })}
          items={[{ key: ALL, text: words.preview.allGroups }, ...numbered(groups)]}
        />
      )}
    </div>
  );
}
