/** 上报 beside 认定, unit by unit: how much of what was reported was certified. */
import * as React from "react";
import type { CertifiedRow } from "../../../app/completion/completion-board";
import { usePane } from "../../use-pane";
import type { CompletionWords } from "./words";

interface CertifiedTableProps {
  readonly name: string;
  readonly rows: readonly CertifiedRow[];
  readonly words: CompletionWords;
}

export function CertifiedTable({ name, rows, words }: CertifiedTableProps): React.ReactElement {
  const { preview } = usePane().words;
  const { reported, certified, certificationRate, reduction } = words;
  return (
    <table className="preview team-table">
      {name === "" ? null : <caption>{name}</caption>}
      <thead>
        <tr>
          <th scope="col" className="preview-unit">
            {preview.unit}
          </th>
          {[reported, certified, certificationRate, reduction].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((one) => (
          <tr key={one.row}>
            <th scope="row" className="preview-unit">
              {one.unit}
            </th>
            <td>{one.reported}</td>
            <td>{one.certified}</td>
            <td>{one.rate}</td>
            <td>{one.reduction}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
