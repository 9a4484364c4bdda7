/** A heading that opens and closes what stands below it. */
import * as React from "react";
import { Icon } from "office-ui-fabric-react/lib/Icon";

interface UnfoldProps {
  readonly title: string;
  readonly about?: string;
  readonly isOpen?: boolean;
  readonly children: React.ReactNode;
}

export function Unfold({ title, about, isOpen = false, children }: UnfoldProps) {
  const [open, setOpen] = React.useState(isOpen);
  return (
    <section className="unfold">
      <button type="button" className="nav-row" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span className="nav-title">{title}</span>
        <span className="nav-about">{about}</span>
        <Icon iconName={open ? "ChevronDown" : "ChevronRight"} className="nav-go" />
      </button>
      {open ? children : null}
    </section>
  );
}
