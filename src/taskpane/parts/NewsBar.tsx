/** Said once, above what is shown anyway: that something was taken back or written. */
import * as React from "react";
import { Icon } from "office-ui-fabric-react/lib/Icon";
import type { News } from "../session/pane-state";
import { usePane } from "../use-pane";
import type { Words } from "../words/words";

export function NewsBar({ news }: { readonly news: News }): React.ReactElement {
  const { words } = usePane();
  return (
    <p className="news" role="status">
      <Icon iconName="Completed" /> {said(news, words)}
    </p>
  );
}

function said(news: News, { home }: Words): string {
  switch (news.kind) {
    case "taken-back":
      return home.takenBack;
    case "nothing-to-take-back":
      return home.nothingToTakeBack;
    case "exported":
      return home.exported(news.sheet);
  }
}
