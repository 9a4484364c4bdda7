/** What is odd about the scheme itself, each leading to its cell. */
import * as React from "react";
import { findingList } from "../../../app/finding-list";
import { schemeFindings } from "../../../app/scheme/scheme-choice";
import type { RankingStudy } from "../../../app/ranking/study-ranking";
import { FindingLine } from "../../parts/FindingLine";
import { usePane } from "../../use-pane";
import { schemeWords } from "./words";

export function SchemeFindings({ study }: { readonly study: RankingStudy }) {
  const { language } = usePane();
  const items = findingList(schemeFindings(study.findings), language).flatMap((one) => one.items);
  if (items.length === 0) return null;
  return (
    <section className="scheme-findings">
      <h2>{schemeWords(language).findings}</h2>
      <ul className="findings">
        {items.map((item, i) => (
          <FindingLine key={i} item={item} />
        ))}
      </ul>
    </section>
  );
}
