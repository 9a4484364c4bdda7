/** A line of the first view that leads to a page: its name, and in a few words what is there. */
import * as React from "react";
import { Icon } from "office-ui-fabric-react/lib/Icon";
import type { PageName } from "../session/pane-state";
import { usePane } from "../use-pane";

interface NavRowProps {
  readonly to: PageName;
  readonly title: string;
  readonly children?: React.ReactNode;
}

export function NavRow({ to, title, children }: NavRowProps): React.ReactElement {
  const { session } = usePane();
  return (
    <li>
      <button type="button" className="nav-row" onClick={() => session.open(to)}>
        <span className="nav-title">{title}</span>
        <span className="nav-about">{children}</span>
        <Icon iconName="ChevronRight" className="nav-go" />
      </button>
    </li>
  );
}
