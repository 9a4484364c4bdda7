/** The task table that was found, and the figures by which a clerk knows it. */
import * as React from "react";
import { summaryOf } from "../../app/summary";
import type { RankingStudy } from "../../app/ranking/study-ranking";
import { FoundCard } from "./FoundCard";
import { TableFacts } from "./TableFacts";

export function FoundTable({ study }: { readonly study: RankingStudy }): React.ReactElement {
  return (
    <FoundCard study={study}>
      <TableFacts {...summaryOf(study)} />
    </FoundCard>
  );
}
