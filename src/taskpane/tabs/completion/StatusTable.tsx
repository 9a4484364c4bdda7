/** One group: each unit's rate, how far it is ahead of time progress, and its status. */
import * as React from "react";
import type { BoardGroup } from "../../../app/completion/completion-board";
import { usePane } from "../../use-pane";
import { StatusMark } from "./StatusMark";
import type { CompletionWords } from "./words";

interface StatusTableProps {
  readonly group: BoardGroup;
  readonly words: CompletionWords;
}

export function StatusTable({ group, words }: StatusTableProps): React.ReactElement {
  const { preview } = usePane().words;
  return (
    <table className="preview status-table">
      {group.name === "" ? null : <caption>{group.name}</caption>}
      <thead>
        <tr>
          <th scope="col" className="preview-unit">
            {preview.unit}
          </th>
          {[words.rate, words.lead, words.status].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {group.rows.map(({ unit, row, rate, lead, status }) => (
          <tr key={row}>
            <th scope="row" className="preview-unit">
              {unit}
            </th>
            <td>{rate}</td>
            <td>{lead}</td>
            <td>
              <StatusMark status={status}>{words.statuses[status]}</StatusMark>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
