/** What a tab is for, in its title and a sentence. */
import * as React from "react";

interface TabHeadProps {
  readonly title: string;
  readonly tagline: string;
}

export function TabHead({ title, tagline }: TabHeadProps): React.ReactElement {
  return (
    <header className="home-head">
      <h1>{title}</h1>
      <p>{tagline}</p>
    </header>
  );
}
