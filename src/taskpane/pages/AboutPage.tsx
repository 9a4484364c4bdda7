/** 关于: what it is for, three steps, three promises. */
import * as React from "react";
import { Page } from "../parts/Page";
import { usePane } from "../use-pane";
import { VERSION } from "../version";

export function AboutPage(): React.ReactElement {
  const { about } = usePane().words;
  return (
    <Page title={about.title}>
      <p>{about.what}</p>
      <ol className="steps">
        {about.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <ul className="promises">
        {about.promises.map((promise) => (
          <li key={promise}>{promise}</li>
        ))}
      </ul>
      <p className="quiet">{about.version(VERSION)}</p>
    </Page>
  );
}
