/** A page behind the first view: the way back, by Esc too, its title, its content. Opening it moves the focus to it. */
import * as React from "react";
import { Icon } from "office-ui-fabric-react/lib/Icon";
import { usePane } from "../use-pane";

/** "Esc" is what Internet Explorer calls it. */
const ESCAPE = ["Escape", "Esc"];

interface PageProps {
  readonly title: string;
  readonly hint?: string;
  readonly children?: React.ReactNode;
}

export function Page({ title, hint, children }: PageProps): React.ReactElement {
  const { words, session } = usePane();
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const back = () => session.open("home");
  const backByKey = ({ key }: React.KeyboardEvent) =>
    ESCAPE.indexOf(key) < 0 ? undefined : back();
  return (
    <section className="page" onKeyDown={backByKey}>
      <header className="page-head">
        <button type="button" className="back" onClick={back}>
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
