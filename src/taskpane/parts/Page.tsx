/** A page behind the first view: the way back, its title, its content. Opening it moves the focus to it. */
import * as React from "react";
import { Icon } from "office-ui-fabric-react/lib/Icon";
import { usePane } from "../use-pane";

interface PageProps {
  readonly title: string;
  readonly hint?: string;
  readonly children?: React.ReactNode;
}

export function Page({ title, hint, children }: PageProps): React.ReactElement {
  const { words, session } = usePane();
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  return (
    <section className="page">
      <header className="page-head">
        <button type="button" className="back" onClick={() => session.open("home")}>
          <Icon iconName="ChevronLeft" />
          <span>{words.back}</span>
        </button>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
      </header>
      {hint === undefined ? null : <p className="hint">{hint}</p>}
      {children}
    </section>
  );
}
