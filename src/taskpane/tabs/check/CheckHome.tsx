/** The first view of 核数: what was checked, and what does not come out. */
import * as React from "react";
import { checkedItems } from "../../../app/check/checked-list";
import type { PreparedCheck } from "../../../app/check/study-check";
import type { Study } from "../../../app/study";
import { HomeFoot } from "../../parts/HomeFoot";
import { Nothing } from "../../parts/Nothing";
import { TabHead } from "../../parts/TabHead";
import { usePane } from "../../use-pane";
import { CheckedFigures } from "./CheckedFigures";
import { checkTabWords } from "./words";

export function CheckHome({ study }: { readonly study: Study<PreparedCheck> }) {
  const words = checkTabWords(usePane().language);
  return (
    <section className="home">
      <TabHead title={words.title} tagline={words.tagline} />
      {study.prepared === undefined ? (
        <Nothing title={words.nothing} hint={words.nothingHint} />
      ) : (
        <Checked study={study} prepared={study.prepared} />
      )}
      <HomeFoot />
    </section>
  );
}

interface CheckedProps {
  readonly study: Study<PreparedCheck>;
  readonly prepared: PreparedCheck;
}

function Checked({ study, prepared }: CheckedProps): React.ReactElement {
  const { language } = usePane();
  const words = checkTabWords(language);
  const { checked } = prepared;
  const items = React.useMemo(() => checkedItems(checked, language), [checked, language]);
  return (
    <>
      <section className="found" aria-label={words.title}>
        <h2 className="found-title">{study.table?.title || study.sheet}</h2>
        <p className="found-place">{words.checked(items.length)}</p>
      </section>
      <CheckedFigures items={items} />
    </>
  );
}
