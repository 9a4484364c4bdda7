/** 在谈 → 签约 → 履约 → 开工 → 投产: a bar as long as there are projects, the number beside it. */
import * as React from "react";
import type { FunnelLine } from "../../../app/pipeline/pipeline-board";
import { usePane } from "../../use-pane";
import { pipelineWords } from "./pipeline-words";

export function Funnel({ steps }: { readonly steps: readonly FunnelLine[] }): React.ReactElement {
  const words = pipelineWords(usePane().language);
  return (
    <table className="funnel">
      <caption>{words.funnel}</caption>
      <thead className="unseen">
        <tr>
          <th scope="col">{words.stage}</th>
          <th scope="col">{words.projects}</th>
          <th scope="col">{words.ofPrevious}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ stage, count, share, ofPrevious }) => (
          <tr key={stage}>
            <th scope="row">{words.stages[stage]}</th>
            <td>
              <span className="bar" style={{ width: `${Math.round(share * 75)}%` }} />
              <b>{count}</b>
            </td>
            <td className="quiet">{ofPrevious}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
