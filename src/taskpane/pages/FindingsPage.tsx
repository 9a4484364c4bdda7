/** 问题清单: by severity, each leading to its cell; and all of them onto a sheet. */
import * as React from "react";
import { DefaultButton } from "office-ui-fabric-react/lib/components/Button/DefaultButton/DefaultButton";
import { findingList } from "../../app/finding-list";
import type { FindingGroup } from "../../app/finding-list";
import type { Study } from "../../app/study";
import { FindingLine } from "../parts/FindingLine";
import { Page } from "../parts/Page";
import { usePane } from "../use-pane";

export function FindingsPage({ study }: { readonly study: Study<unknown> }): React.ReactElement {
  const { words, session, language } = usePane();
  const groups = findingList(study.findings, language);
  if (groups.length === 0) {
    return <Page title={words.findings.title} hint={words.findings.none} />;
  }
  return (
    <Page title={words.findings.title}>
      {groups.map((group) => (
        <SeverityGroup key={group.severity} group={group} />
      ))}
      <DefaultButton
        text={words.findings.exportSheet}
        onClick={() => void session.findings.export()}
      />
    </Page>
  );
}

function SeverityGroup({ group }: { readonly group: FindingGroup }): React.ReactElement {
  const { words } = usePane();
  const { severity, items } = group;
  return (
    <section className="finding-group">
      <h2 className={`severity severity-${severity}`}>
        {words.findings.severity[severity]} <span className="quiet">{items.length}</span>
      </h2>
      <ul className="findings">
        {items.map((item, i) => (
          <FindingLine key={i} item={item} />
        ))}
      </ul>
    </section>
  );
}
