/** Nothing on this sheet that the tab could work with: what it looks for, and what to do. */
import * as React from "react";

interface NothingProps {
  readonly title: string;
  readonly hint: string;
  /** A way on from here. */
  readonly children?: React.ReactNode;
}

export function Nothing({ title, hint, children }: NothingProps): React.ReactElement {
  return (
    <section className="found nothing">
      <h2 className="found-title">{title}</h2>
      <p>{hint}</p>
      {children}
    </section>
  );
}
